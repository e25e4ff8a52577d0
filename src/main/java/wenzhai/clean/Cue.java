package wenzhai.clean;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A pattern that is only tried on texts that hold one of a few words without which it cannot match:
 * most lines of most articles hold none, and to look for the words is many times cheaper.
 */
final class Cue {
  private final BitSet first = new BitSet(0x10000);
  private final String[] words;
  private final Pattern pattern;

  /**
   * @param words in lower case, parted by blanks
   */
  Cue(String words, String pattern) {
    this.words = words.split(" ");
    this.pattern = Pattern.compile("(?i)" + pattern);
    for (String word : this.words) {
      first.set(word.charAt(0));
      first.set(Character.toUpperCase(word.charAt(0)));
    }
  }

  /** Whether the pattern is found in the text. */
  boolean in(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  private boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (first.get(text.charAt(i))) {
        for (String word : words) {
          if (text.regionMatches(true, i, word, 0, word.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
