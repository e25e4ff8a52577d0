package wenzhai.read;

/**
 * Text whose lines end in {@code \n} and that holds no control characters but tab and line feed.
 *
 * @param text without a byte order mark
 * @param removed how many control characters were taken out or became line ends
 * @param line where the first of them stood, counted from 1; 0 when there was none
 * @param column likewise
 */
record CleanText(String text, int removed, int line, int column) {
  static CleanText of(String raw) {
    int start = 0;
    while (start < raw.length() && raw.charAt(start) == '\ufeff') {
      start++;
    }
    if (start == 0 && isClean(raw)) {
      return new CleanText(raw, 0, 0, 0);
    }
    StringBuilder text = new StringBuilder(raw.length() - start);
    int removed = 0;
    int line = 0;
    int column = 0;
    for (int i = start; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
          text.append('\n');
        }
      } else if (!isUnwanted(c)) {
        text.append(c);
      } else {
        if (removed++ == 0) {
          TextPosition first = TextPosition.endOf(text);
          line = first.line();
          column = first.column();
        }
        if (separatesLines(c)) {
          text.append('\n');
        }
      }
    }
    return new CleanText(text.toString(), removed, line, column);
  }

  private static boolean isClean(String raw) {
    for (char c : raw.toCharArray()) {
      if (c == '\r' || isUnwanted(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnwanted(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7f && c <= 0x9f)
        || c >= '\ufffe';
  }

  /** Vertical tab, form feed and next line: to drop them would join what they kept apart. */
  private static boolean separatesLines(char c) {
    return c == '\u000b' || c == '\f' || c == '\u0085';
  }
}
