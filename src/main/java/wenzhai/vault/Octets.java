package wenzhai.vault;

import java.nio.charset.StandardCharsets;

/** Bytes to be looked at anywhere; beyond their end there are zeros. */
record Octets(byte[] bytes) {
  int length() {
    return bytes.length;
  }

  int at(int index) {
    return index >= 0 && index < bytes.length ? bytes[index] & 0xff : 0;
  }

  /** A number, most significant byte first; one too large for an int becomes the largest. */
  int big(int index, int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | at(index + i);
    }
    return (int) Math.min(Integer.MAX_VALUE, value & Long.MAX_VALUE);
  }

  /** A number, least significant byte first; one too large for an int becomes the largest. */
  int little(int index, int count) {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | at(index + i);
    }
    return (int) Math.min(Integer.MAX_VALUE, value & Long.MAX_VALUE);
  }

  boolean has(int index, String latin) {
    byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (index < 0 || index + i >= bytes.length || bytes[index + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
