package wenzhai.clean;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A pattern that is only tried on texts that hold one of a few words without which it cannot match:
 * most lines of most articles hold none, and to look for the words is many times cheaper.
 */
final class Cue {
  private static final int PLACES = 0x4000;

  /** The words by a hash of the two characters with which they begin. */
  private final String[][] byStart = new String[PLACES][];

  private final BitSet single = new BitSet();
  private final Pattern pattern;

  /**
   * @param words in lower case, parted by blanks
   */
  Cue(String words, String pattern) {
    this.pattern = Pattern.compile("(?i)" + pattern);
    for (String word : words.split(" ")) {
      if (word.length() == 1) {
        single.set(word.charAt(0));
        continue;
      }
      int place = place(word.charAt(0), word.charAt(1));
      String[] same = byStart[place] == null ? new String[0] : byStart[place];
      byStart[place] = Arrays.copyOf(same, same.length + 1);
      byStart[place][same.length] = word;
    }
  }

  /** Whether the pattern is found in the text. */
  boolean in(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** Whether the text holds one of the words. */
  boolean mayBeIn(String text) {
    boolean singles = !single.isEmpty();
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = lower(text.charAt(i));
      String[] words = byStart[place(before, c)];
      if (words != null && isAnyAt(words, text, i - 1) || singles && single.get(c)) {
        return true;
      }
      before = c;
    }
    return false;
  }

  private static boolean isAnyAt(String[] words, String text, int at) {
    for (String word : words) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static char lower(char c) {
    return c < 0x80 ? (char) (c >= 'A' && c <= 'Z' ? c + 0x20 : c) : c;
  }

  private static int place(char first, char second) {
    return (first * 0x2f0b + second) & (PLACES - 1);
  }
}
