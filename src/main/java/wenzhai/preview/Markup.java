package wenzhai.preview;

/** How texts stand in HTML and in JSON: whatever they hold, they stay texts. */
final class Markup {
  private Markup() {}

  /** Fit for an element's text and for an attribute in double quotes. */
  static String html(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(isForbidden(c) ? '\ufffd' : c);
      }
    }
    return html.toString();
  }

  /** A string of JSON with its quotes. */
  static String json(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
        json.append("\\u");
        String digits = Integer.toHexString(c);
        json.append("0".repeat(4 - digits.length())).append(digits);
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\t';
  }
}
