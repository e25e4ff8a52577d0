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
    return new String(folded, 0, fold(folded));
  }

  /** The same as an array. */
  static char[] charactersOf(String text) {
    char[] folded = text.toCharArray();
    return Arrays.copyOf(folded, fold(folded));
  }

  /**
   * Folds a text in its place.
   *
   * @return how long it is then
   */
  private static int fold(char[] text) {
    int length = 0;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c >= 0x4e00 && c < 0xa000) {
        text[length++] = Simplified.of(c);
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < text.length) {
        int whole = Character.codePointAt(text, i);
        if (Character.isLetterOrDigit(whole)) {
          length += Character.toChars(whole, text, length);
        }
        i += Character.charCount(whole) - 1;
        continue;
      }
      char narrow = c >= '！' && c <= '～' ? (char) (c - 0xfee0) : c;
      if (narrow < 0x80) {
        if (narrow >= 'A' && narrow <= 'Z') {
          text[length++] = (char) (narrow + 0x20);
        } else if (narrow >= 'a' && narrow <= 'z' || isDigit(narrow)) {
          text[length++] = narrow;
        }
      } else if (Character.isLetterOrDigit(narrow)) {
        text[length++] = Character.toLowerCase(Simplified.of(narrow));
      }
    }
    return length;
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
