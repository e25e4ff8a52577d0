package wenzhai.clean;

import java.util.Arrays;

/**
 * Texts as they are compared: letters and digits only, Simplified, narrow and in lower case, so
 * that scripts, widths, punctuation and white space do not count.
 */
final class Folded {
  private Folded() {}

  static String of(String text) {
    char[] folded = text.toCharArray();
    return new String(folded, 0, fold(folded, 0, folded.length, folded, 0));
  }

  /** The same of an array, which stays as it is. */
  static char[] of(char[] text) {
    char[] folded = new char[text.length];
    return Arrays.copyOf(folded, fold(text, 0, text.length, folded, 0));
  }

  /**
   * Folds a part of a text into an array, which may be the text itself.
   *
   * @param at where it is put there
   * @return where it ends there
   */
  static int fold(char[] text, int from, int to, char[] folded, int at) {
    int length = at;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c >= 0x4e00 && c < 0xa000) {
        folded[length++] = Simplified.of(c);
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < to) {
        int whole = Character.codePointAt(text, i, to);
        if (Character.isLetterOrDigit(whole)) {
          length += Character.toChars(whole, folded, length);
        }
        i += Character.charCount(whole) - 1;
        continue;
      }
      char narrow = c >= '！' && c <= '～' ? (char) (c - 0xfee0) : c;
      if (narrow < 0x80) {
        if (narrow >= 'A' && narrow <= 'Z') {
          folded[length++] = (char) (narrow + 0x20);
        } else if (narrow >= 'a' && narrow <= 'z' || isDigit(narrow)) {
          folded[length++] = narrow;
        }
      } else if (!isMark(narrow) && Character.isLetterOrDigit(narrow)) {
        folded[length++] = Character.toLowerCase(Simplified.of(narrow));
      }
    }
    return length;
  }

  /** A mark as Chinese sets it, told without Unicode's tables. */
  private static boolean isMark(char c) {
    return c >= 0x2010 && c < 0x2028 || c >= 0x3001 && c < 0x3005 || c >= 0x3008 && c < 0x3020;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A hash that is the same on every machine and in every version of Java. */
  static long hash(String text) {
    return hash(text.toCharArray());
  }

  /** The same of a text as an array. */
  static long hash(char[] text) {
    long hash = 0x9e3779b97f4a7c15L ^ text.length;
    int i = 0;
    for (; i + 3 < text.length; i += 4) {
      long first = (long) text[i] << 48 | (long) text[i + 1] << 32;
      hash = mix(hash ^ (first | (long) text[i + 2] << 16 | text[i + 3]));
    }
    for (; i < text.length; i++) {
      hash = mix(hash ^ text[i]);
    }
    return hash;
  }

  /** The finaliser of SplitMix64: every bit that comes in reaches every bit that goes out. */
  static long mix(long bits) {
    long mixed = bits + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
