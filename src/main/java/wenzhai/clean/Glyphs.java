package wenzhai.clean;

import wenzhai.model.Han;

/** What single characters are to the typography of Chinese (clreq § 3.1). */
final class Glyphs {
  private static final String OPENING = "“‘「『《〈（【〔";
  private static final String CLOSING = "”’」』》〉）】〕";
  private static final String NUMERALS = "一二三四五六七八九十百千零〇两兩";

  /** Marks that only Chinese has; curly quotes are Latin too. */
  private static final String WIDE = "，。、；：？！」』》〉）】〕";

  private Glyphs() {}

  static boolean isOpening(int c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** An opening mark that only Chinese has. */
  static boolean isChineseOpening(int c) {
    return isOpening(c) && c != '“' && c != '‘';
  }

  static boolean isClosing(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isWideMark(int c) {
    return WIDE.indexOf(c) >= 0;
  }

  static boolean isNumeral(int c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  /** White space of HTML or a no-break space; not the ideographic space, which is a blank typed. */
  static boolean isBlank(int c) {
    return c == ' ' || c == '\u00a0' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The text with the digits of ASCII for those as wide as Han characters. */
  static String narrowDigits(String text) {
    StringBuilder narrow = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        narrow = narrow == null ? new StringBuilder(text) : narrow;
        narrow.setCharAt(i, (char) (c - 0xfee0));
      }
    }
    return narrow == null ? text : narrow.toString();
  }

  static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether Chinese text begins with that character. */
  static boolean beginsChinese(int c) {
    return Han.isHan(c) || isOpening(c);
  }
}
