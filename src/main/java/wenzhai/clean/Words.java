package wenzhai.clean;

/**
 * A few words that are looked for in many texts, whatever their case. A text is gone through once:
 * of each two characters that follow one another a bit tells whether a word may begin so.
 */
final class Words {
  private static final int BITS = 1 << 12;

  private final String[] words;
  private final long[] starts = new long[BITS / 64];
  private final String single;

  /** No word of two characters begins with a later one. */
  private final char last;

  /**
   * @param words in lower case, parted by blanks
   */
  Words(String words) {
    this.words = words.split(" ");
    StringBuilder characters = new StringBuilder();
    char latest = 0;
    for (String word : this.words) {
      if (word.length() == 1) {
        characters.append(word);
      } else {
        int place = place(word.charAt(0), word.charAt(1));
        starts[place >>> 6] |= 1L << place;
        latest = (char) Math.max(latest, word.charAt(0));
      }
    }
    single = characters.toString();
    last = latest;
  }

  /** Whether the text holds one of them. */
  boolean anyIn(String text) {
    for (int i = 0; i < single.length(); i++) {
      if (text.indexOf(single.charAt(i)) >= 0) {
        return true;
      }
    }
    char before = text.isEmpty() ? 0 : lower(text.charAt(0));
    for (int i = 1; i < text.length(); i++) {
      char c = lower(text.charAt(i));
      if (before <= last) {
        int place = place(before, c);
        if ((starts[place >>> 6] & 1L << place) != 0 && isAnyAt(text, i - 1)) {
          return true;
        }
      }
      before = c;
    }
    return false;
  }

  private boolean isAnyAt(String text, int at) {
    char first = lower(text.charAt(at));
    for (String word : words) {
      if (word.charAt(0) == first && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
  }

  private static int place(char first, char second) {
    return (first * 0x2f0b ^ second * 0x9e5) & (BITS - 1);
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
