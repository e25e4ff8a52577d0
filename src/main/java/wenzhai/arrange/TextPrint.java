package wenzhai.arrange;

import java.util.Base64;
import wenzhai.model.Fingerprint;

/** A fingerprint made ready to be compared. */
final class TextPrint {
  /** With so many bins in a band, texts that share 70 in 100 runs are missed once in 70 times. */
  static final int BANDS = 25;

  private static final int BINS_IN_BAND = 5;

  private final char[] bins;

  private TextPrint(char[] bins) {
    this.bins = bins;
  }

  static TextPrint of(Fingerprint fingerprint) {
    byte[] bytes = Base64.getDecoder().decode(fingerprint.bins());
    char[] bins = new char[bytes.length / 2];
    for (int i = 0; i < bins.length; i++) {
      bins[i] = (char) ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
    }
    return new TextPrint(bins);
  }

  /**
   * About how many of the five-letter runs that stand in either text stand in both, from 0 to 1: by
   * the bins that agree, those left out into which neither text put anything (Li, Owen, Zhang
   * 2012). The standard error is 4 in 100 at most.
   */
  double likeness(TextPrint other) {
    int same = 0;
    int counted = 0;
    int length = Math.min(bins.length, other.bins.length);
    for (int i = 0; i < length; i++) {
      if (bins[i] != 0 || other.bins[i] != 0) {
        counted++;
        same += bins[i] == other.bins[i] ? 1 : 0;
      }
    }
    return counted == 0 ? 0 : (double) same / counted;
  }

  /** A hash of one band of bins: two texts that share much agree in at least one band. */
  long band(int band) {
    long hash = band;
    for (int i = band * BINS_IN_BAND; i < (band + 1) * BINS_IN_BAND && i < bins.length; i++) {
      hash = (hash ^ bins[i]) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Whether the two would have met in a band before that one. */
  boolean metBefore(TextPrint other, int band) {
    for (int i = 0; i < band; i++) {
      if (band(i) == other.band(i)) {
        return true;
      }
    }
    return false;
  }
}
