package wenzhai.search;

import java.util.Arrays;

/** Numbers in bytes, seven bits in each, the lowest first; the highest bit says that more come. */
final class Varints {
  private byte[] bytes = new byte[1 << 14];
  private int length;

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
