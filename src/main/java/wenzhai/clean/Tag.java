package wenzhai.clean;

import org.jsoup.parser.Parser;

/**
 * A start tag as a serializer wrote it: every attribute's value in double quotes.
 *
 * @param html in which it stands
 * @param start of its angle bracket
 * @param end behind its closing angle bracket
 */
record Tag(String html, int start, int end) {
  static Tag at(String html, int start) {
    boolean quoted = false;
    int end = start;
    while (end < html.length() && (quoted || html.charAt(end) != '>')) {
      quoted ^= html.charAt(end++) == '"';
    }
    return new Tag(html, start, Math.min(html.length(), end + 1));
  }

  /** What the attribute says; empty when the tag has none of that name. */
  String value(String name) {
    String written = written(name);
    return written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, true);
  }

  /** The attribute's value as it is written, with its escapes. */
  String written(String name) {
    String opening = " " + name + "=\"";
    for (int at = start; at < end; at++) {
      if (html.charAt(at) == '"') {
        at = html.indexOf('"', at + 1);
        if (at < 0) {
          return "";
        }
      } else if (html.startsWith(opening, at)) {
        int value = at + opening.length();
        int close = html.indexOf('"', value);
        return close < 0 || close > end ? "" : html.substring(value, close);
      }
    }
    return "";
  }
}
