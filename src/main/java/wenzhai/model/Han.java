package wenzhai.model;

/** What a character is to Chinese text. */
public final class Han {
  private Han() {}

  /** A Han character or 〇. */
  public static boolean isHan(int codePoint) {
    return isCommon(codePoint)
        || codePoint == 0x3007
        || (codePoint >= 0x3400
            && !isBeyond(codePoint)
            && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
            && Character.isLetter(codePoint));
  }

  /** Characters that every version of Unicode has, so that most need not be looked up. */
  public static boolean isCommon(int codePoint) {
    return codePoint >= 0x4e00 && codePoint < 0x9fa6;
  }

  /** The wide marks among others, and what stands between the blocks of Han characters. */
  private static boolean isBeyond(int codePoint) {
    return codePoint >= 0xfb00 && codePoint <= 0xffff || codePoint >= 0xa000 && codePoint < 0xf900;
  }

  /** Hiragana, katakana or bopomofo. */
  public static boolean isKana(int codePoint) {
    return codePoint >= 0x3041 && codePoint <= 0x312f && Character.isLetter(codePoint);
  }

  /** How many Han characters a text holds. */
  public static int count(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      if (isHan(codePoint)) {
        count++;
      }
      i += Character.charCount(codePoint);
    }
    return count;
  }

  /** Whether a sentence ends with that character. */
  public static boolean endsSentence(int codePoint) {
    return "。！？!?…；;.".indexOf(codePoint) >= 0;
  }
}
