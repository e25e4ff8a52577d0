package wenzhai.parse;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/**
 * Emphasis with asterisks that also works without spaces around it. CommonMark's rule of flanking
 * takes punctuation beside an asterisk for the edge of a word, which breaks Chinese; so here, as in
 * the specification of CJK-friendly emphasis, Chinese, Japanese and Korean punctuation counts as a
 * letter, and beside such a character any asterisk may open or close.
 */
final class CjkEmphasis extends AsteriskDelimiterProcessor {
  CjkEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || (!afterIsWhiteSpace && (isCjk(first(after)) || isCjk(last(before))));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || (!beforeIsWhitespace && (isCjk(last(before)) || isCjk(first(after))));
  }

  /** CommonMark's rule of three, whose exception for two runs of three this library's lacks. */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return threes ? 2 : super.getDelimiterUse(opener, closer);
  }

  private static int first(String text) {
    return text.isEmpty() ? '\n' : text.codePointAt(0);
  }

  private static int last(String text) {
    return text.isEmpty() ? '\n' : text.codePointBefore(text.length());
  }

  /** A letter or a punctuation mark of Chinese, Japanese or Korean text. */
  static boolean isCjk(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    if (script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.BOPOMOFO) {
      return true;
    }
    UnicodeBlock block = UnicodeBlock.of(codePoint);
    return block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
        || block == UnicodeBlock.CJK_COMPATIBILITY_FORMS
        || block == UnicodeBlock.SMALL_FORM_VARIANTS
        || block == UnicodeBlock.VERTICAL_FORMS;
  }
}
