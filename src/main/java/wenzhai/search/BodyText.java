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

  /** How far behind its sign a reference ends at most. */
  private static final int LONGEST_REFERENCE = 10;

  private final char[] html;
  private final Lines text;
  private final Lines readings;
  private Lines line;
  private boolean space;

  /** Lines of text: no more characters than the HTML has, each ended by a line feed. */
  private static final class Lines {
    private char[] chars;
    private int length;

    Lines(int most) {
      chars = new char[most];
    }

    Lines withRoom(int most) {
      chars = chars.length == 0 ? new char[most] : chars;
      return this;
    }

    boolean isInLine() {
      return length > 0 && chars[length - 1] != '\n';
    }

    void add(char c) {
      chars[length++] = c;
    }

    void end() {
      if (isInLine()) {
        add('\n');
      }
    }
  }

  private BodyText(String html) {
    this.html = html.toCharArray();
    this.text = new Lines(html.length() + 1);
    this.readings = new Lines(0);
    this.line = text;
  }

  /** The lines, each ended by a line feed; white space is one space, and none at a line's ends. */
  static String of(String html) {
    BodyText body = new BodyText(html);
    body.read();
    body.text.end();
    body.readings.end();
    String text = new String(body.text.chars, 0, body.text.length);
    return body.readings.length == 0
        ? text
        : text + new String(body.readings.chars, 0, body.readings.length);
  }

  private void read() {
    int at = 0;
    while (at < html.length) {
      char c = html[at];
      if (c == '<') {
        tag(at + 1);
        while (at < html.length && html[at] != '>') {
          at++;
        }
        at++;
      } else if (c == '&') {
        at = reference(at);
      } else {
        add(c);
        at++;
      }
    }
  }

  private void tag(int from) {
    boolean closes = from < html.length && html[from] == '/';
    int start = closes ? from + 1 : from;
    int end = start;
    while (end < html.length && Character.isLetterOrDigit(html[end])) {
      end++;
    }
    String name = LowerCase.of(new String(html, start, end - start));
    if (!INLINE.contains(name)) {
      line.end();
      line = text;
      line.end();
      space = false;
    } else if (name.equals("rt") || name.equals("rp")) {
      if (line == readings) {
        line.end();
      }
      line = closes ? text : readings.withRoom(html.length + 1);
      space = false;
    }
  }

  private int reference(int at) {
    int end = at;
    while (end < html.length && end <= at + LONGEST_REFERENCE && html[end] != ';') {
      end++;
    }
    boolean ends = end < html.length && html[end] == ';' && end <= at + LONGEST_REFERENCE;
    String name = ends ? new String(html, at + 1, end - at - 1) : "";
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
    if (space && line.isInLine()) {
      line.add(' ');
    }
    space = false;
    line.add(c);
  }
}
