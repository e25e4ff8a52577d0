package wenzhai.parse;

/** A text read line by line, with the number of each line in its file. */
final class Lines {
  private final String text;
  private int offset;
  private int number;

  /**
   * @param number of the line at {@code offset}, counted from 1
   */
  Lines(String text, int offset, int number) {
    this.text = text;
    this.offset = offset;
    this.number = number;
  }

  boolean done() {
    return offset >= text.length();
  }

  /** The line at which the reader stands, without its end; empty at the end of the text. */
  String peek() {
    int end = text.indexOf('\n', offset);
    return done() ? "" : text.substring(offset, end < 0 ? text.length() : end);
  }

  String next() {
    String line = peek();
    offset = Math.min(text.length(), offset + line.length() + 1);
    number++;
    return line;
  }

  Lines skipBlank() {
    while (!done() && isBlankLine()) {
      next();
    }
    return this;
  }

  /** The number of the line at which the reader stands. */
  int number() {
    return number;
  }

  int offset() {
    return offset;
  }

  /** All that was not read yet. */
  String rest() {
    return text.substring(offset);
  }

  Lines copy() {
    return new Lines(text, offset, number);
  }

  private boolean isBlankLine() {
    for (int i = offset; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b' && c != '\ufeff') {
        return false;
      }
    }
    return true;
  }
}
