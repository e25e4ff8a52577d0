package wenzhai.read;

/**
 * A position in a text.
 *
 * @param line counted from 1
 * @param column in code points, counted from 1
 */
record TextPosition(int line, int column) {
  /** The position after the last character of a text whose lines end in LF, CR or CRLF. */
  static TextPosition endOf(CharSequence text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
        column = 1;
      } else if (c != '\r' && c != '\ufeff' && !Character.isLowSurrogate(c)) {
        column++;
      }
    }
    return new TextPosition(line, column);
  }
}
