package wenzhai.search;

/** How characters stand in a string literal of a script, in double quotes. */
final class Literal {
  private Literal() {}

  static void append(StringBuilder text, char c) {
    switch (c) {
      // a digit behind a backslash and a zero would be read with it
      case 0 -> text.append("\\x00");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      default -> {
        // half a pair cannot be written as UTF-8; line separators end a line in older browsers
        if (Character.isSurrogate(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c > 0xfffd) {
          text.append("\\u").append(Integer.toHexString(c));
        } else {
          text.append(c);
        }
      }
    }
  }

  static String of(String value) {
    StringBuilder text = new StringBuilder(value.length() + 16);
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      append(text, value.charAt(i));
    }
    return text.append('"').toString();
  }
}
