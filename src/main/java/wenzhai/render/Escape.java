package wenzhai.render;

/** What makes text safe in HTML, within elements and within quoted attributes. */
final class Escape {
  private Escape() {}

  static String html(String text) {
    StringBuilder safe = null;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String written = written(text.charAt(i));
      if (written != null) {
        safe = safe == null ? new StringBuilder(text.length() + 16) : safe;
        safe.append(text, done, i).append(written);
        done = i + 1;
      }
    }
    return safe == null ? text : safe.append(text, done, text.length()).toString();
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

  /** A page without the characters that HTML forbids, which YAML escapes can bring in. */
  static String withoutForbidden(String page) {
    for (int i = 0; i < page.length(); i++) {
      if (isForbidden(page.charAt(i))) {
        StringBuilder kept = new StringBuilder(page.length());
        page.chars().filter(c -> !isForbidden((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
      }
    }
    return page;
  }

  private static boolean isForbidden(char c) {
    if (c >= '\u00a0' && c < '\ufdd0' || c >= ' ' && c < '\u007f') {
      return false;
    }
    return c < ' ' && c != '\n' && c != '\t'
        || c >= '\u007f' && c <= '\u009f'
        || c >= '\ufdd0' && c <= '\ufdef'
        || c >= '\ufffe';
  }
}
