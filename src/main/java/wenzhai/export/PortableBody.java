package wenzhai.export;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.LowerCase;
import wenzhai.model.WebAddress;

/**
 * An article's text whose links work wherever it is read.
 *
 * <p>Works on sanitised HTML as a serializer wrote it: angle brackets in text are escaped, and
 * there are no elements of raw text.
 */
final class PortableBody {
  private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|//).*");

  /** A picture that lies on the site: its address has neither a scheme nor a host. */
  private static final Pattern OWN_PICTURE =
      Pattern.compile(
          "<img src=\"(?![A-Za-z][A-Za-z0-9+.-]*:|//)[^\"]*+\"(?:[^>\"]++|\"[^\"]*+\")*+>");

  private static final Pattern ALT = Pattern.compile(" alt=\"([^\"]*+)\"");
  private static final Set<String> LINKS = Set.of("href", "src", "poster", "cite");
  private static final String SEVERAL_LINKS = "srcset";

  private final String html;
  private final Optional<WebAddress> page;
  private final StringBuilder out;
  private int at;

  private PortableBody(String html, Optional<WebAddress> page) {
    this.html = html;
    this.page = page;
    this.out = new StringBuilder(html.length() + 256);
  }

  /**
   * The same text, its links whole addresses.
   *
   * @param page the article's page on the site; where that is not known, links into the site, which
   *     would lead nowhere, are dropped, of the site's pictures their words stay, and links within
   *     the text stay
   */
  static String of(String html, Optional<WebAddress> page) {
    String readable = page.isPresent() ? html : withoutOwnPictures(html);
    PortableBody body = new PortableBody(readable, page);
    body.rewrite();
    return body.out.toString();
  }

  private static String withoutOwnPictures(String html) {
    return OWN_PICTURE.matcher(html).replaceAll(found -> Matcher.quoteReplacement(words(found)));
  }

  private static String words(MatchResult picture) {
    Matcher alt = ALT.matcher(picture.group());
    return alt.find() ? alt.group(1) : "";
  }

  private void rewrite() {
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      if (tag < 0) {
        tag = html.length();
      }
      out.append(html, at, tag);
      at = tag;
      if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
        copyUntil(" \t\n\r\f/>");
        attributes();
      } else if (at < html.length()) {
        out.append(html.charAt(at++));
      }
    }
  }

  private void attributes() {
    while (at < html.length() && html.charAt(at) != '>') {
      int start = at;
      skip(" \t\n\r\f/");
      int name = at;
      skipUntil(" \t\n\r\f/>=");
      String attribute = LowerCase.of(html.substring(name, at));
      Optional<String> value = value();
      if (at == start) {
        at++; // a stray character, which a serializer does not write
      }
      if (attribute.equals(SEVERAL_LINKS)) {
        continue; // src says the same
      }
      if (value.isPresent() && LINKS.contains(attribute)) {
        rewritten(value.get())
            .ifPresent(link -> out.append(' ').append(attribute + "=\"" + link + "\""));
      } else {
        out.append(html, start, at);
      }
    }
  }

  private Optional<String> value() {
    if (at >= html.length() || html.charAt(at) != '=') {
      return Optional.empty();
    }
    at++;
    char quote = at < html.length() ? html.charAt(at) : ' ';
    if (quote == '"' || quote == '\'') {
      int start = at + 1;
      int end = html.indexOf(quote, start);
      end = end < 0 ? html.length() : end;
      at = Math.min(html.length(), end + 1);
      return Optional.of(html.substring(start, end).replace("\"", "&quot;"));
    }
    int start = at;
    skipUntil(" \t\n\r\f>");
    return Optional.of(html.substring(start, at).replace("\"", "&quot;"));
  }

  private Optional<String> rewritten(String link) {
    if (ABSOLUTE.matcher(link).matches()) {
      return Optional.of(link);
    }
    if (page.isPresent()) {
      return page.get().resolve(link).map(WebAddress::value);
    }
    return Optional.of(link).filter(text -> text.startsWith("#"));
  }

  private void copyUntil(String ends) {
    int start = at;
    skipUntil(ends);
    out.append(html, start, at);
  }

  private void skip(String these) {
    while (at < html.length() && these.indexOf(html.charAt(at)) >= 0) {
      at++;
    }
  }

  private void skipUntil(String ends) {
    while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
      at++;
    }
  }
}
