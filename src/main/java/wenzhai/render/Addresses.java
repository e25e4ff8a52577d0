package wenzhai.render;

/** Addresses on the web as readers see them. */
final class Addresses {
  private static final int LONGEST = 48;

  private Addresses() {}

  /**
   * The host, given with or without scheme, and, when it is short and plain, the path: {@code
   * example.org/news/12.html}.
   */
  static String shown(String address) {
    String rest = address.replaceFirst("^(https?://)?(www\\.)?", "");
    int slash = rest.indexOf('/');
    if (slash < 0) {
      return rest;
    }
    int end = rest.length();
    for (int i = slash; i < rest.length(); i++) {
      if (rest.charAt(i) == '?' || rest.charAt(i) == '#') {
        end = i;
        break;
      }
    }
    String path = rest.substring(0, end);
    boolean plain = path.chars().allMatch(c -> c > ' ' && c < 127 && c != '%');
    String shown = plain ? path : rest.substring(0, slash) + "/…";
    if (shown.length() > LONGEST) {
      shown = shown.substring(0, LONGEST - 1) + "…";
    }
    return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
  }
}
