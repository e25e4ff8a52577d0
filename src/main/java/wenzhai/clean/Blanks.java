package wenzhai.clean;

/** The white space and the line breaks that stand between two visible characters of a text. */
final class Blanks {
  private final StringBuilder held = new StringBuilder();
  private int previous;
  private boolean written;
  private boolean lineStart = true;
  private int breaks;

  /** At the beginning of a paragraph or a block. */
  void start() {
    held.setLength(0);
    previous = 0;
    written = false;
    lineStart = true;
    breaks = 0;
  }

  void add(char blank) {
    held.append(blank);
  }

  void lineBreak() {
    held.setLength(0);
    breaks++;
  }

  /** At the edge of an element that begins a line. */
  void edge() {
    held.setLength(0);
    breaks = Math.max(breaks, 1);
  }

  /** Whether two line breaks or more were met since something visible was written. */
  boolean endsParagraph() {
    return written && breaks > 1;
  }

  /** Whether a line break comes before the next character; it does so once. */
  boolean takeLineBreak() {
    boolean taken = written && breaks > 0;
    if (breaks > 0) {
      lineStart = true;
      previous = 0;
    }
    breaks = 0;
    return taken;
  }

  /** What to write before that character; then nothing is held any more. */
  String before(int next) {
    if (held.length() == 0) {
      return "";
    }
    String blank = held.toString();
    held.setLength(0);
    if (lineStart) {
      int indents = count(blank, '\u3000');
      return indents > 2 ? "\u3000".repeat(indents) : "";
    }
    StringBuilder kept = new StringBuilder();
    boolean onlySpaces = true;
    for (int i = 0; i < blank.length(); i++) {
      char c = blank.charAt(i);
      if (Characters.isSpace(c)) {
        if (kept.length() == 0 || kept.charAt(kept.length() - 1) != ' ') {
          kept.append(' ');
        }
      } else if (c != '\ufeff') {
        kept.append(c);
        onlySpaces = false;
      }
    }
    boolean lineEnd = blank.indexOf('\n') >= 0;
    if (onlySpaces && lineEnd && Characters.joinAcrossLines(previous, next)) {
      return "";
    }
    return kept.toString();
  }

  /** After the character at that index of the text was written. */
  void after(char c, String text, int index) {
    boolean low = Character.isLowSurrogate(c) && index > 0;
    previous = low ? text.codePointAt(index - 1) : c;
    written = true;
    lineStart = false;
  }

  private static int count(String text, char wanted) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == wanted) {
        count++;
      }
    }
    return count;
  }
}
