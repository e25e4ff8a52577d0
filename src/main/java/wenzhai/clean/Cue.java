package wenzhai.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern that is only tried on texts that hold one of a few words without which it cannot match:
 * most lines of most articles hold none, and to look for the words is many times cheaper.
 */
final class Cue {
  private final Words words;
  private final Pattern pattern;

  /**
   * @param words in lower case, parted by blanks
   */
  Cue(String words, String pattern) {
    this.words = new Words(words);
    this.pattern = Pattern.compile("(?i)" + pattern);
  }

  /** Whether the pattern is found in the text. */
  boolean in(String text) {
    return words.anyIn(text) && matches(text);
  }

  /** The same, when it is known that the text holds one of the words. */
  boolean matches(String text) {
    return pattern.matcher(text).find();
  }

  /** Whether the text holds one of the words. */
  boolean mayBeIn(String text) {
    return words.anyIn(text);
  }

  Words words() {
    return words;
  }

  /** The words of several cues, a list for each. */
  static Words wordsOf(List<Cue> cues) {
    return new Words(cues.stream().map(cue -> cue.words.toString()).toArray(String[]::new));
  }
}
