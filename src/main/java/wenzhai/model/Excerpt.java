package wenzhai.model;

/**
 * As much of a text as is printed where the whole of it may not be.
 *
 * @param text on one line; ends in {@code …} where a sentence was cut
 */
public record Excerpt(String text) {
  /** How much is printed of an article's text. */
  public static final int LENGTH = 120;

  /** How much is printed of a standfirst, which is a text of its own. */
  public static final int STANDFIRST = 200;

  private static final String STOPS = "。！？!?";
  private static final String CLOSERS = "”’」』）)\"'》】";
  private static final String CLAUSES = "，、；：,;: ";

  /**
   * The beginning of a text: at most that many characters, up to the end of a sentence when half of
   * them hold one, else of a clause or a word.
   */
  public static Excerpt of(String text, int most) {
    String line = text.replaceAll("[\\s\\u3000]+", " ").strip();
    if (line.codePointCount(0, line.length()) <= most) {
      return new Excerpt(line);
    }
    int limit = line.offsetByCodePoints(0, most);
    int sentence = sentence(line, limit);
    if (sentence >= limit / 2) {
      return new Excerpt(line.substring(0, sentence));
    }
    // room for the dots
    int end = limit - 1 - (Character.isLowSurrogate(line.charAt(limit - 1)) ? 1 : 0);
    for (int i = end; i > limit / 2; i--) {
      if (CLAUSES.indexOf(line.charAt(i)) >= 0) {
        end = i;
        break;
      }
    }
    return new Excerpt(line.substring(0, end).strip() + "…");
  }

  /** Where the last sentence ends that ends before the limit; 0 when none does. */
  private static int sentence(String line, int limit) {
    for (int i = limit; i > 0; i--) {
      if (i < line.length() && (STOPS + CLOSERS).indexOf(line.charAt(i)) >= 0) {
        continue; // what belongs to the sentence goes with it
      }
      int stop = i - 1;
      while (stop > 0 && CLOSERS.indexOf(line.charAt(stop)) >= 0) {
        stop--;
      }
      boolean dot = line.charAt(stop) == '.' && (i == line.length() || line.charAt(i) == ' ');
      if (dot || STOPS.indexOf(line.charAt(stop)) >= 0) {
        return i;
      }
    }
    return 0;
  }
}
