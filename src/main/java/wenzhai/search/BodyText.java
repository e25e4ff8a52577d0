package wenzhai.search;

import java.util.Set;
import wenzhai.model.LowerCase;

/**
 * What makes plain text of sanitised HTML, a line for each paragraph, heading, item and cell, so
 * that nothing is found across two of them. Reading above ruby characters stands in lines of its
 * own, at the end.
 *
 * <p>The HTML is our own serialiser's: every tag is well-formed, and {@code <} and {@code &} are
 * written out nowhere else. So it is gone through once, which takes a hundredth of parsing it.
 */
final class BodyText {
  /** Elements that stand within a line. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "img", "ins", "kbd", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span",
          "strong", "sub", "sup", "time", "u", "var", "wbr");

  private final String html;
  private final StringBuilder text;
  private final StringBuilder readings = new StringBuilder();
  private StringBuilder line;
  private boolean space;

  private BodyText(String html) {
    this.html = html;
    this.text = new StringBuilder(html.length());
    this.line = text;
  }

  /** The lines, each ended by a line feed; white space is one space, and none at a line's ends. */
  static String of(String html) {
    BodyText body = new BodyText(html);
    body.read();
    body.breakLine();
    return body.text.append(body.readings).toString();
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        int end = html.indexOf('>', at);
        end = end < 0 ? html.length() - 1 : end;
        tag(at + 1);
        at = end + 1;
      } else if (c == '&') {
        at = reference(at);
      } else {
        add(c);
        at++;
      }
    }
  }

  private void tag(int from) {
    int start = html.startsWith("/", from) ? from + 1 : from;
    int end = start;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    String name = LowerCase.of(html.substring(start, end));
    if (!INLINE.contains(name)) {
      line = text;
      breakLine();
    } else if (name.equals("rt") || name.equals("rp")) {
      boolean opens = start == from;
      if (line == readings) {
        breakLine();
      }
      line = opens ? readings : text;
      space = false;
    }
  }

  private int reference(int at) {
    int end = html.indexOf(';', at);
    String name = end < 0 || end > at + 10 ? "" : html.substring(at + 1, end);
    int c =
        switch (name) {
          case "amp" -> '&';
          case "lt" -> '<';
          case "gt" -> '>';
          case "quot" -> '"';
          case "apos" -> '\'';
          case "nbsp" -> ' ';
          default -> number(name);
        };
    if (c < 0) {
      add('&');
      return at + 1;
    }
    if (Character.isBmpCodePoint(c)) {
      add((char) c);
    } else {
      add(Character.highSurrogate(c));
      add(Character.lowSurrogate(c));
    }
    return end + 1;
  }

  private static int number(String name) {
    try {
      int c =
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), 16)
              : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
      return Character.isValidCodePoint(c) ? c : -1;
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }

  private void add(char c) {
    if (c <= ' ' || c == 0xa0 || c == 0x3000 || c == 0x2028 || c == 0x2029) {
      space = true;
      return;
    }
    if (space && line.length() > 0 && line.charAt(line.length() - 1) != '\n') {
      line.append(' ');
    }
    space = false;
    line.append(c);
  }

  private void breakLine() {
    space = false;
    if (line.length() > 0 && line.charAt(line.length() - 1) != '\n') {
      line.append('\n');
    }
  }
}
