package wenzhai.clean;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import wenzhai.model.Fingerprint;
import wenzhai.model.Han;

/**
 * The making of fingerprints: MinHash with one permutation (Li, Owen, Zhang 2012), so that each run
 * of letters is hashed once.
 */
final class Fingerprints {
  /** Shorter texts have too few runs to be told from others by them. */
  static final int LEAST_LETTERS = 150;

  private static final int RUN = 5;

  /** Odd, so that no two runs of the first four letters fall together. */
  private static final long MULTIPLIER = 0xd6e8feb86659fd93L;

  private static final int BINS = 128;

  /** Greater than the rank of any run. */
  private static final long NO_RUN = Long.MAX_VALUE;

  private static final int NUMBER_BITS = 256;
  private static final int BITS_A_NUMBER = 3;

  private Fingerprints() {}

  static Fingerprint of(String text) {
    return of(text.toCharArray(), Folded.of(text.toCharArray()));
  }

  /**
   * @param folded the same text, folded
   */
  static Fingerprint of(char[] text, char[] folded) {
    if (folded.length < LEAST_LETTERS) {
      return Fingerprint.NONE;
    }
    long[] least = new long[BINS];
    Arrays.fill(least, NO_RUN);
    long four = 0;
    for (int i = 0; i < folded.length; i++) {
      char fifth = folded[i];
      if (i >= RUN - 1) {
        long hash = Folded.mix(four * MULTIPLIER + fifth);
        int bin = (int) (hash >>> 57);
        long rank = (hash & (-1L >>> 7)) + 1;
        if (rank < least[bin]) {
          least[bin] = rank;
        }
      }
      four = four << 16 | fifth;
    }
    byte[] bins = new byte[2 * BINS];
    for (int i = 0; i < BINS; i++) {
      // 0 is left for a bin into which no run fell
      int value = least[i] == NO_RUN ? 0 : 1 + (int) ((Folded.mix(least[i]) >>> 33) % 0xffff);
      bins[2 * i] = (byte) (value >>> 8);
      bins[2 * i + 1] = (byte) value;
    }
    long hash = Folded.hash(folded);
    return new Fingerprint(hash, numbers(text), units(bins));
  }

  /** Three bits for each number that is written in digits, leading zeros left out. */
  private static String numbers(char[] text) {
    byte[] bits = new byte[NUMBER_BITS / 8];
    long number = -1;
    for (int i = 0; i <= text.length; i++) {
      char c = i < text.length ? text[i] : ' ';
      if (number < 0 && Han.isCommon(c)) {
        continue;
      }
      char narrow = c >= '０' && c <= '９' ? (char) (c - 0xfee0) : c;
      if (Folded.isDigit(narrow)) {
        number = Math.max(number, 0) * 10 + (narrow - '0');
      } else if (number >= 0) {
        long hash = Folded.mix(number);
        for (int bit = 0; bit < BITS_A_NUMBER; bit++) {
          int place = (int) (hash >>> 8 * bit) & (NUMBER_BITS - 1);
          bits[place / 8] |= (byte) (1 << place % 8);
        }
        number = -1;
      }
    }
    return units(bits);
  }

  /** Bytes as a text of one unit each, which takes no more room than they do. */
  private static String units(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
