package wenzhai.clean;

import java.util.Arrays;

/**
 * A few words that are looked for in many texts, whatever the case of their Latin letters. A text
 * is gone through once: of each two characters that follow one another a bit tells whether a word
 * may begin so.
 */
final class Words {
  private static final int PLACES = 1 << 12;

  private final String[] words;

  /** The words of two characters and more by a hash of the first two. */
  private final char[][][] byStart = new char[PLACES][][];

  /** The same places as bits, which are quicker to look at. */
  private final long[] starts = new long[PLACES / 64];

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
        char[][] same = byStart[place] == null ? new char[0][] : byStart[place];
        byStart[place] = Arrays.copyOf(same, same.length + 1);
        byStart[place][same.length] = word.toCharArray();
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
    char[] characters = text.toCharArray();
    char before = characters.length == 0 ? 0 : lower(characters[0]);
    for (int i = 1; i < characters.length; i++) {
      char c = lower(characters[i]);
      if (before <= last) {
        int place = place(before, c);
        if ((starts[place >>> 6] & 1L << place) != 0 && isAnyAt(characters, i - 1, place)) {
          return true;
        }
      }
      before = c;
    }
    return false;
  }

  private boolean isAnyAt(char[] text, int at, int place) {
    for (char[] word : byStart[place]) {
      int same = 0;
      while (same < word.length
          && at + same < text.length
          && lower(text[at + same]) == word[same]) {
        same++;
      }
      if (same == word.length) {
        return true;
      }
    }
    return false;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
  }

  private static int place(char first, char second) {
    return (first * 0x2f0b ^ second * 0x9e5) & (PLACES - 1);
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
