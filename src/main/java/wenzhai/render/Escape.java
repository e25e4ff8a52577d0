package wenzhai.render;

/** What makes text safe in HTML, within elements and within quoted attributes. */
final class Escape {
  private Escape() {}

  static String html(String text) {
    char[] units = text.toCharArray(); // read one by one several times quicker than the text
    StringBuilder safe = null;
    int done = 0;
    for (int i = 0; i < units.length; i++) {
      char c = units[i];
      if (c <= '>' && written(c) != null) {
        safe = safe == null ? new StringBuilder(units.length + 16) : safe;
        safe.append(units, done, i - done).append(written(c));
        done = i + 1;
      }
    }
    return safe == null ? text : safe.append(units, done, units.length - done).toString();
  }

  /** How a character is written that cannot stand as it is; null for all others. */
  private static String written(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }

  /** Whether HTML forbids a character, which YAML escapes can bring in. */
  static boolean isForbidden(char c) {
    if (c >= '\u00a0' && c < '\ufdd0' || c >= ' ' && c < '\u007f') {
      return false;
    }
    return c < ' ' && c != '\n' && c != '\t'
        || c >= '\u007f' && c <= '\u009f'
        || c >= '\ufdd0' && c <= '\ufdef'
        || c >= '\ufffe';
  }
}
