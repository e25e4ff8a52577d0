package wenzhai.search;

/**
 * The keys under which a text is found, each a number of 32 bits.
 *
 * <ul>
 *   <li>Any two letters side by side: {@code first << 16 | second}. A letter is whatever is neither
 *       space nor mark, so a text in Chinese has its characters two by two.
 *   <li>A point between two digits is such a letter: {@code 3.5} is found under {@code 3.} and
 *       {@code .5}.
 *   <li>Three in a row of {@code a} to {@code z} and {@code 0} to {@code 9}, of which two alone
 *       would be in most texts: {@code 1 << 16 | (a * 37 + b) * 37 + c}, digits counting from 0 and
 *       letters from 10.
 *   <li>The first two and the last two of such a run, so that whole words are told from parts of
 *       words: the same with {@link #EDGE} in the first or the last place; in both for a run of
 *       one.
 * </ul>
 */
final class Grams {
  /** So many keys there are at most for a character of a line. */
  static final int MOST = 4;

  private static final char POINT = '.';
  private static final int EDGE = 36;
  private static final int ALPHABET = 37;
  private static final int TRIPLE = 1 << 16;

  /** What is no letter, by first and last; what the fold leaves out or replaces is not named. */
  private static final char[] MARKS = {
    0, 0x2f, 0x3a, 0x60, 0x7b, 0xbf, 0xd7, 0xd7, 0xf7, 0xf7, 0x2000, 0x2bff, 0x2e00, 0x2e7f, 0x3000,
    0x3004, 0x3008, 0x3020, 0x3030, 0x3030, 0x303d, 0x303f, 0xfe10, 0xfe6f, 0xff00, 0xff0f, 0xff1a,
    0xff20, 0xff3b, 0xff40, 0xff5b, 0xff65, 0xffe0, 0xffff
  };

  private static final boolean[] LETTERS = letters();

  private Grams() {}

  /**
   * Puts the keys of some of a folded line's characters there, some of them more than once.
   *
   * @param line the line, from the beginning of the array
   * @param length how long it is
   * @param from the first character
   * @param keys has room for {@link #MOST} for each character from there to {@code to}
   * @return how many there are
   */
  static int of(char[] line, int length, int from, int to, int[] keys) {
    int count = 0;
    int run = 0;
    while (run < 3 && run < from && isWord(line[from - 1 - run])) {
      run++;
    }
    char next = from < to ? line[from] : ' ';
    for (int i = from; i < to; i++) {
      char c = next;
      next = i + 1 < length ? line[i + 1] : ' ';
      if (LETTERS[c] && LETTERS[next]) {
        keys[count++] = c << 16 | next;
      } else if (next == POINT ? isPoint(line, length, i + 1) : isPoint(line, length, i)) {
        keys[count++] = c << 16 | next;
      }
      if (!isWord(c)) {
        run = 0;
        continue;
      }
      run++;
      boolean ends = !isWord(next);
      if (run == 1 && ends) {
        keys[count++] = triple(EDGE, value(c), EDGE);
      }
      if (run == 2) {
        keys[count++] = triple(EDGE, value(line[i - 1]), value(c));
      }
      if (run >= 2 && ends) {
        keys[count++] = triple(value(line[i - 1]), value(c), EDGE);
      }
      if (run >= 3) {
        keys[count++] = triple(value(line[i - 2]), value(line[i - 1]), value(c));
      }
    }
    return count;
  }

  /** Whether the point of a number stands there. */
  private static boolean isPoint(char[] line, int length, int at) {
    return line[at] == POINT
        && at > 0
        && at + 1 < length
        && isDigit(line[at - 1])
        && isDigit(line[at + 1]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int triple(int a, int b, int c) {
    return TRIPLE | (a * ALPHABET + b) * ALPHABET + c;
  }

  private static boolean isWord(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
  }

  private static int value(char c) {
    return c <= '9' ? c - '0' : c - 'a' + 10;
  }

  private static boolean[] letters() {
    boolean[] letters = new boolean[Character.MAX_VALUE + 1];
    java.util.Arrays.fill(letters, true);
    for (int i = 0; i < MARKS.length; i += 2) {
      java.util.Arrays.fill(letters, MARKS[i], MARKS[i + 1] + 1, false);
    }
    return letters;
  }
}
