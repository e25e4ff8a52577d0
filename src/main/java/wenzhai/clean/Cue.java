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
  private final char[] starts;
  private final Pattern pattern;

  /**
   * @param words in lower case, parted by blanks
   */
  Cue(String words, String pattern) {
    this.words = words.split(" ");
    this.pattern = Pattern.compile("(?i)" + pattern);
    this.starts = new char[this.words.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = this.words[i].charAt(0);
      first.set(starts[i]);
      first.set(Character.toUpperCase(starts[i]));
    }
  }

  /** Whether the pattern is found in the text. */
  boolean in(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  private boolean holdsWord(String text, int at) {
    char start = Character.toLowerCase(text.charAt(at));
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] == start && text.regionMatches(true, at, words[i], 0, words[i].length())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (first.get(text.charAt(i)) && holdsWord(text, i)) {
        return true;
      }
    }
    return false;
  }
}
