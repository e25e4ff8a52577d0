package wenzhai.export;

/** Text without the characters that a format refuses. */
final class LegalText {
  private LegalText() {}

  /** Without what XML 1.0 § 2.2 leaves out: most control characters, lone surrogates, U+FFFE/F. */
  static String xml(String text) {
    int bad = firstIllegal(text, 0);
    if (bad == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int start = 0;
    while (bad < text.length()) {
      kept.append(text, start, bad);
      start = bad + 1;
      bad = firstIllegal(text, start);
    }
    return kept.append(text, start, bad).toString();
  }

  /** With U+FFFD where half a surrogate pair stands, which UTF-8 cannot write. */
  static String unicode(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\ufffd');
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static int firstIllegal(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < Character.MIN_SURROGATE) {
        continue;
      }
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      if (control || c >= '\ufffe' || isLone(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
