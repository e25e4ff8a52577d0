package wenzhai.export.card;

import java.io.ByteArrayOutputStream;

/**
 * Bytes packed by DEFLATE (RFC 1951) with its fixed codes, where repetitions of one byte are all
 * that is looked for: enough for flat pictures.
 */
final class Deflate {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int END = 256;

  /** For each code of a length from 257 on: the shortest length that it stands for. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int pending;
  private int bits;

  private Deflate() {}

  static byte[] of(byte[] bytes) {
    Deflate packed = new Deflate();
    packed.put(0b011, 3);
    int at = 0;
    while (at < bytes.length) {
      int length = at == 0 ? 0 : repeated(bytes, at);
      if (length >= SHORTEST) {
        packed.length(length);
        at += length;
      } else {
        packed.symbol(bytes[at++] & 0xff);
      }
    }
    packed.symbol(END);
    packed.put(0, 7);
    return packed.out.toByteArray();
  }

  /** How often the byte before is repeated from here on. */
  private static int repeated(byte[] bytes, int at) {
    int length = 0;
    while (length < LONGEST && at + length < bytes.length && bytes[at + length] == bytes[at - 1]) {
      length++;
    }
    return length;
  }

  private void length(int length) {
    int code = LENGTHS.length - 1;
    while (LENGTHS[code] > length) {
      code--;
    }
    symbol(END + 1 + code);
    put(length - LENGTHS[code], code < 8 || code == LENGTHS.length - 1 ? 0 : code / 4 - 1);
    put(0, 5);
  }

  private void symbol(int symbol) {
    if (symbol < 144) {
      code(0b00110000 + symbol, 8);
    } else if (symbol < 256) {
      code(0b110010000 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - 256, 7);
    } else {
      code(0b11000000 + symbol - 280, 8);
    }
  }

  /** Codes begin with their highest bit, everything else with its lowest. */
  private void code(int code, int length) {
    put(Integer.reverse(code) >>> (32 - length), length);
  }

  private void put(int value, int length) {
    pending |= value << bits;
    bits += length;
    while (bits >= 8) {
      out.write(pending & 0xff);
      pending >>>= 8;
      bits -= 8;
    }
  }
}
