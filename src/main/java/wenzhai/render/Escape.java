package wenzhai.render;

/** What makes text safe in HTML, within elements and within quoted attributes. */
final class Escape {
  private Escape() {}

  static String html(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
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
    return c < ' ' && c != '\n' && c != '\t'
        || c >= '\u007f' && c <= '\u009f'
        || c >= '\ufdd0' && c <= '\ufdef'
        || c >= '\ufffe';
  }
}
