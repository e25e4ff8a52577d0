package wenzhai.search;

/**
 * A row of bits, and the codes for numbers in it, the highest bit first.
 *
 * <p>Written into a script as a string of ASCII characters with seven bits each, which is as dense
 * as UTF-8 allows; of the 128 only the four that a string must escape take two bytes.
 */
final class Bits {
  private long[] words = new long[64];
  private int length;

  int length() {
    return length;
  }

  /** The lowest {@code count} bits of a number, at most 32 of them. */
  void add(int value, int count) {
    if (count == 0) {
      return;
    }
    int end = length + count;
    if (end > words.length << 6) {
      words = java.util.Arrays.copyOf(words, words.length * 2);
    }
    long bits = value & (-1L >>> 64 - count);
    int room = 64 - (length & 63);
    if (count <= room) {
      words[length >> 6] |= bits << room - count;
    } else {
      words[length >> 6] |= bits >>> count - room;
      words[(length >> 6) + 1] |= bits << 64 - (count - room);
    }
    length = end;
  }

  /** So many ones, and a zero. */
  private void unary(int ones) {
    int left = ones;
    while (left >= 31) {
      add(-1, 31);
      left -= 31;
    }
    add((1 << left) - 1 << 1, left + 1);
  }

  /**
   * Exponential Golomb code of order {@code k}, for numbers from 0 of which small ones are frequent
   * and none is impossible.
   */
  void golomb(int number, int k) {
    long high = ((long) number >>> k) + 1;
    int bits = 63 - Long.numberOfLeadingZeros(high);
    unary(bits);
    add((int) high, bits);
    add(number, k);
  }

  /** Rice code of order {@code k}, for gaps whose mean is known. */
  void rice(int number, int k) {
    unary(number >>> k);
    add(number, k);
  }

  /** The order of Rice's code for {@code count} gaps that together are {@code span} long. */
  static int order(int span, int count) {
    long mean = (long) span * 11 / count >> 4;
    return mean < 1 ? 0 : 63 - Long.numberOfLeadingZeros(mean);
  }

  /** The row as the inside of a string literal in double quotes; its end is filled with zeros. */
  String literal() {
    StringBuilder text = new StringBuilder(length / 7 + length / 128 + 8);
    for (int at = 0; at < length; at += 7) {
      int room = 64 - (at & 63);
      long word = words[at >> 6];
      long seven =
          room >= 7
              ? word >>> room - 7
              : word << 7 - room
                  | ((at >> 6) + 1 < words.length ? words[(at >> 6) + 1] >>> 64 - (7 - room) : 0);
      Literal.append(text, (char) (seven & 127));
    }
    return text.toString();
  }
}
