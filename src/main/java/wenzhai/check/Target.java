package wenzhai.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.LowerCase;

/** Where a link leads, read as a browser reads it (the URL Standard). */
sealed interface Target {
  /**
   * A file of the site.
   *
   * @param path from the site's root, decoded; ends in {@code /} or is empty for a folder
   * @param fragment as it is written; empty for none
   */
  record Inside(String path, String fragment) implements Target {}

  /** A path from the root of the host, such as {@code /x}. */
  record FromHost(String path) implements Target {}

  /** Above the site's root. */
  record Above() implements Target {}

  /**
   * Something that is not a path.
   *
   * @param scheme in lower case; {@code https} for an address that begins with {@code //}
   * @param url without the white space that does not count
   */
  record Elsewhere(String scheme, String url) implements Target {}

  Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

  /**
   * Reads a link.
   *
   * @param page the file that the link stands in, from the site's root
   */
  static Target of(String page, String href) {
    String url = href.replaceAll("[\\t\\n\\r]", "").trim();
    Matcher scheme = SCHEME.matcher(url);
    if (scheme.lookingAt()) {
      return new Elsewhere(LowerCase.of(scheme.group(1)), url);
    }
    int hash = url.indexOf('#');
    String fragment = hash < 0 ? "" : url.substring(hash + 1);
    String rest = hash < 0 ? url : url.substring(0, hash);
    int query = rest.indexOf('?');
    String path = (query < 0 ? rest : rest.substring(0, query)).replace('\\', '/');
    if (path.startsWith("//")) {
      return new Elsewhere("https", url);
    }
    if (path.startsWith("/")) {
      return new FromHost(path + (hash < 0 ? "" : "#" + fragment));
    }
    if (path.isEmpty()) {
      return new Inside(page, fragment);
    }
    return resolved(page, path, fragment);
  }

  private static Target resolved(String page, String path, String fragment) {
    Deque<String> parts = new ArrayDeque<>();
    String[] folders = page.split("/");
    for (int i = 0; i < folders.length - 1; i++) {
      parts.addLast(folders[i]);
    }
    String[] steps = path.split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      String step = decoded(steps[i]);
      boolean last = i == steps.length - 1;
      if (step.equals("..")) {
        if (parts.pollLast() == null) {
          return new Above();
        }
      } else if (!step.equals(".") && !step.isEmpty()) {
        parts.addLast(step);
        continue;
      }
      if (last) {
        String folder = String.join("/", parts);
        return new Inside(folder.isEmpty() ? "" : folder + "/", fragment);
      }
    }
    return new Inside(String.join("/", parts), fragment);
  }

  /** Percent-decoded; as it is where it is not well encoded. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
