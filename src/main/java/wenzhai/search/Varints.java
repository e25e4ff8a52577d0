package wenzhai.search;

import java.util.Arrays;

/** Numbers in bytes, seven bits in each, the lowest first; the highest bit says that more come. */
final class Varints {
  private byte[] bytes;
  private int length;

  /**
   * A row of no numbers yet.
   *
   * @param expected about how many bytes they will take
   */
  Varints(int expected) {
    bytes = new byte[Math.max(16, expected)];
  }

  void add(long number) {
    if (length + 10 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    long left = number;
    while (left > 127) {
      bytes[length++] = (byte) (left | 128);
      left >>>= 7;
    }
    bytes[length++] = (byte) left;
  }

  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }
}
