package wenzhai.clean;

import wenzhai.model.Han;

/** What single characters are to running text. */
final class Characters {
  private Characters() {}

  /**
   * The text without characters that XML 1.0 forbids, without halves of surrogate pairs, and
   * without those that turn the direction of what follows (U+202A–202E, U+2066–2069).
   */
  static String legal(String text) {
    char[] characters = text.toCharArray();
    int i = 0;
    while (i < characters.length && isPlain(characters[i])) {
      i++;
    }
    if (i == characters.length) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length()).append(characters, 0, i);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isLegal(c)) {
        kept.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return kept.toString();
  }

  private static boolean isPlain(char c) {
    return c > 0x2069 && c < 0xd800
        || c >= 0x20 && c < 0x7f
        || c == '\n'
        || c == '\t'
        || c >= 0xa0 && c < 0x202a
        || c >= 0xe000 && c < 0xfdd0
        || c > 0xfdef && c < 0xfffe;
  }

  private static boolean isLegal(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n';
    }
    boolean control = c >= 0x7f && c < 0xa0;
    boolean surrogate = c >= 0xd800 && c < 0xe000;
    boolean direction = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    boolean noncharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
    return !control && !surrogate && !direction && !noncharacter;
  }

  /** White space of HTML: it may be folded. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** White space of any kind, and what has no width. */
  static boolean isBlank(char c) {
    if (c > '\u3000') {
      return c == '\ufeff';
    }
    return isSpace(c)
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\u200b'
        || c == '\u2060'
        || c >= '\u2000' && c <= '\u200a'
        || c == '\u202f';
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a line of the source may end between the two without a blank being meant (CSS Text).
   */
  static boolean joinAcrossLines(int before, int after) {
    return (isWide(before) || isMark(before))
        && (isWide(after) || isMark(after))
        && (isWide(before) || isWide(after));
  }

  private static boolean isWide(int c) {
    return c >= 0x3000 && c <= 0x30ff || c >= 0xff01 && c <= 0xff60 || Han.isHan(c);
  }

  private static boolean isMark(int c) {
    return "“”‘’—…·".indexOf(c) >= 0;
  }
}
