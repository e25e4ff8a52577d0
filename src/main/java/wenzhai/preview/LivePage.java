package wenzhai.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.LowerCase;

/** A page with the script that shows it anew after the next build. */
final class LivePage {
  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta\\s[^>]{0,200}?http-equiv\\s?=\\s?[\"']?content-security-policy[\"']?"
              + "[^>]{0,200}?\\scontent\\s?=\\s?\")([^\"]{0,4000})\"",
          Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 8192;

  private LivePage() {}

  /**
   * The page's bytes with the script before the end of its body.
   *
   * @param path of the page, relative to the site's root
   * @param build the name of the build that it is of
   */
  static byte[] of(byte[] page, String path, String build) {
    // One character a byte: whatever the page's letters are, they come out as they went in.
    String text = new String(page, StandardCharsets.ISO_8859_1);
    String script =
        "<script src=\""
            + PreviewPaths.SCRIPT
            + "\" data-build=\""
            + build
            + "\" data-page=\""
            + Markup.html(encoded(path))
            + "\"></script>";
    int end = LowerCase.of(text).lastIndexOf("</body>");
    int at = end < 0 ? text.length() : end;
    return (permitting(text.substring(0, at)) + script + text.substring(at))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The path as it stands in an address. */
  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** A page that allows itself nothing must allow this script, and its question to the preview. */
  private static String permitting(String text) {
    Matcher policy = POLICY.matcher(text).region(0, Math.min(HEAD, text.length()));
    if (!policy.find()) {
      return text;
    }
    String relaxed = relaxed(policy.group(2).replace("&#39;", "'"));
    return text.substring(0, policy.start(2)) + relaxed + text.substring(policy.end(2));
  }

  private static String relaxed(String policy) {
    List<String> directives = new ArrayList<>();
    for (String directive : policy.split(";")) {
      if (!directive.isBlank()) {
        directives.add(directive.strip());
      }
    }
    for (String name : List.of("script-src", "connect-src", "style-src")) {
      int at = indexOf(directives, name);
      int fallback = indexOf(directives, "default-src");
      if (at >= 0) {
        directives.set(at, withSelf(name, directives.get(at)));
      } else if (fallback >= 0) {
        directives.add(withSelf(name, directives.get(fallback)));
      }
    }
    return String.join("; ", directives);
  }

  private static int indexOf(List<String> directives, String name) {
    for (int i = 0; i < directives.size(); i++) {
      if (directives.get(i).split("\\s", 2)[0].equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  private static String withSelf(String name, String directive) {
    StringBuilder sources = new StringBuilder(name).append(" 'self'");
    String[] words = directive.split("\\s+");
    for (int i = 1; i < words.length; i++) {
      if (!words[i].equals("'self'") && !words[i].equals("'none'")) {
        sources.append(' ').append(words[i]);
      }
    }
    return sources.toString();
  }
}
