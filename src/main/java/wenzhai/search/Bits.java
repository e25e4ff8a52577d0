package wenzhai.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A row of bits, and the codes for numbers in it, the highest bit first.
 *
 * <p>Kept as it is written into a script: as the inside of a string of ASCII characters with seven
 * bits each, which is as dense as UTF-8 allows; of the 128 only the five that a string must escape
 * take more bytes than one.
 */
final class Bits {
  private static final int IN_CHARACTER = 7;

  /** What is written of one call at most: 38 bits, each character of which may take four bytes. */
  private static final int MOST_AT_ONCE = 6 * 4;

  /** The characters as they stand in a string. */
  private static final byte[][] ESCAPED = escaped();

  /** Codes of which no part is longer than that are added at once. */
  private static final int SHORT = 10;

  private byte[] literal = new byte[1 << 10];
  private int size;
  private int length;

  /** The lowest {@link #waiting} bits are not written yet: fewer than a character has. */
  private long row;

  private int waiting;

  /** How many bits there are. */
  int length() {
    return length;
  }

  /** The lowest {@code count} bits of a number, at most 32 of them. */
  void add(int value, int count) {
    row = row << count | value & (1L << count) - 1;
    length += count;
    int left = waiting + count;
    if (left >= IN_CHARACTER) {
      if (size + MOST_AT_ONCE > literal.length) {
        literal = Arrays.copyOf(literal, 2 * literal.length);
      }
      do {
        left -= IN_CHARACTER;
        write((int) (row >>> left) & 127);
      } while (left >= IN_CHARACTER);
    }
    waiting = left;
  }

  private void write(int c) {
    if (c > '\r' && c != '"' && c != '\\') {
      literal[size++] = (byte) c;
    } else {
      for (byte part : ESCAPED[c]) {
        literal[size++] = part;
      }
    }
  }

  private static byte[][] escaped() {
    byte[][] escaped = new byte[1 << IN_CHARACTER][];
    for (int c = 0; c < escaped.length; c++) {
      StringBuilder text = new StringBuilder();
      Literal.append(text, (char) c);
      escaped[c] = text.toString().getBytes(StandardCharsets.US_ASCII);
    }
    return escaped;
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
    if (bits <= SHORT && k <= SHORT) {
      int ones = (1 << bits) - 1 << 1;
      int rest = ((int) high & (1 << bits) - 1) << k | number & (1 << k) - 1;
      add(ones << bits + k | rest, 2 * bits + 1 + k);
    } else {
      unary(bits);
      add((int) high, bits);
      add(number, k);
    }
  }

  /** Rice code of order {@code k}, for gaps whose mean is known. */
  void rice(int number, int k) {
    int ones = number >>> k;
    if (ones + k < 32) {
      int high = (1 << ones) - 1 << 1;
      add(high << k | number & (1 << k) - 1, ones + 1 + k);
    } else {
      unary(ones);
      add(number, k);
    }
  }

  /** The order of Rice's code for {@code count} gaps that together are {@code span} long. */
  static int order(int span, int count) {
    long mean = (long) span * 11 / count >> 4;
    return mean < 1 ? 0 : 63 - Long.numberOfLeadingZeros(mean);
  }

  /**
   * The row as a string literal in double quotes, its end filled with zeros; no more is added then.
   *
   * @param before what stands before it in the script, in ASCII
   */
  byte[] script(String before) {
    add(0, waiting == 0 ? 0 : IN_CHARACTER - waiting);
    int start = before.length() + 1;
    byte[] script = new byte[start + size + 1];
    for (int i = 0; i < before.length(); i++) {
      script[i] = (byte) before.charAt(i);
    }
    script[start - 1] = '"';
    System.arraycopy(literal, 0, script, start, size);
    script[start + size] = '"';
    return script;
  }
}
