package wenzhai.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A few words that are looked for in many texts, whatever the case of their Latin letters, in one
 * list or in several. A text is gone through once: of each two characters that follow one another a
 * bit tells whether a word may begin so.
 */
final class Words {
  private static final int PLACES = 1 << 12;

  /**
   * @param list the bit of the list that it stands in
   */
  private record Word(char[] letters, int list) {}

  private final String words;

  /** The words of two characters and more by a hash of the first two. */
  private final Word[][] byStart = new Word[PLACES][];

  /** The same places as bits, which are quicker to look at. */
  private final long[] starts = new long[PLACES / 64];

  private final List<Word> singles = new ArrayList<>();

  /** A bit for the last six bits of each of the words of one character. */
  private long singleBits;

  /**
   * @param lists at most 31 lists of words in lower case, parted by blanks
   */
  Words(String... lists) {
    words = String.join(" ", lists);
    for (int i = 0; i < lists.length; i++) {
      for (String word : lists[i].split(" ")) {
        put(new Word(word.toCharArray(), 1 << i));
      }
    }
  }

  private void put(Word word) {
    if (word.letters.length == 1) {
      singles.add(word);
      singleBits |= 1L << word.letters[0];
      return;
    }
    int place = place(word.letters[0], word.letters[1]);
    starts[place >>> 6] |= 1L << place;
    Word[] same = byStart[place] == null ? new Word[0] : byStart[place];
    byStart[place] = Arrays.copyOf(same, same.length + 1);
    byStart[place][same.length] = word;
  }

  /** Whether the text holds one of them. */
  boolean anyIn(String text) {
    return find(text.toCharArray(), true) != 0;
  }

  /** A bit for each list of which the text holds a word. */
  int in(String text) {
    return find(text.toCharArray(), false);
  }

  /**
   * @param enough whether one word is enough
   */
  private int find(char[] text, boolean enough) {
    int found = 0;
    char before = 0;
    for (int i = 0; i < text.length; i++) {
      char c = lower(text[i]);
      int place = place(before, c);
      if ((starts[place >>> 6] & 1L << place) != 0 && i > 0) {
        found |= at(text, i - 1, place);
      }
      if ((singleBits & 1L << c) != 0) {
        found |= single(text[i]);
      }
      if (enough && found != 0) {
        return found;
      }
      before = c;
    }
    return found;
  }

  private int at(char[] text, int at, int place) {
    int found = 0;
    for (Word word : byStart[place]) {
      found |= isFrom(0, word.letters, text, text.length, at, false) ? word.list : 0;
    }
    return found;
  }

  private int single(char c) {
    int found = 0;
    for (Word word : singles) {
      found |= word.letters[0] == c ? word.list : 0;
    }
    return found;
  }

  /**
   * Whether a word of two characters and more stands in a piece of a text, or may do so partly.
   *
   * @param before what stands before the piece
   */
  boolean mayTouch(char before, char[] piece, int length) {
    char first = lower(before);
    for (int i = 0; i < length; i++) {
      char c = lower(piece[i]);
      int place = place(first, c);
      if ((starts[place >>> 6] & 1L << place) != 0 && mayBeAt(piece, length, i, place, first)) {
        return true;
      }
      first = c;
    }
    return false;
  }

  private boolean mayBeAt(char[] piece, int length, int second, int place, char first) {
    for (Word word : byStart[place]) {
      if (word.letters[0] == first && isFrom(1, word.letters, piece, length, second, true)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the letters of a word from one on stand at a place.
   *
   * @param cut whether the text may end before the word does
   */
  private static boolean isFrom(
      int from, char[] word, char[] text, int length, int at, boolean cut) {
    int end = Math.min(word.length - from, length - at);
    if (end < word.length - from && !cut) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if (lower(text[at + i]) != word[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
  }

  private static int place(char first, char second) {
    return (first * 0x2f0b ^ second * 0x9e5) & (PLACES - 1);
  }

  @Override
  public String toString() {
    return words;
  }
}
