package wenzhai.read;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How much a text looks like Chinese that people write. Bytes read by the wrong encoding give
 * characters too, but rare ones: of the characters of right text two thirds are among the few
 * hundred most frequent, of wrong text a twentieth.
 */
final class ChineseScore {
  /** From here on a reading is believed. */
  static final double SURE = 0.35;

  /** From here on it is taken, with a warning. */
  static final double LIKELY = 0.12;

  /** By how much the better reading must win. */
  static final double CLEAR_LEAD = 0.15;

  private static final int SAMPLE = 50_000;
  private static final BitSet FREQUENT = FrequentCharacters.both();
  private static final BitSet EVERYDAY = everyday();
  private static final String PUNCTUATION = "，。、：；？！“”‘’（）《》「」『』【】〈〉—…·・－～％　";

  private ChineseScore() {}

  /** From -1 to 1, the mean over all that is not ASCII; 0 for text that has nothing else. */
  static double of(String text) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < text.length() && count < SAMPLE; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        sum += weight(c);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double weight(char c) {
    if (FREQUENT.get(c)) {
      return 1;
    }
    if (EVERYDAY.get(c)) {
      return 0.2;
    }
    if (PUNCTUATION.indexOf(c) >= 0) {
      return 0.7;
    }
    if (c >= 0x4e00 && c <= 0x9fff) {
      return -0.4;
    }
    if (c >= 0xff10 && c <= 0xff5a) {
      return 0;
    }
    return -1;
  }

  /**
   * The first levels of GB 2312 and of Big5, made by their authors of the characters in common use.
   */
  private static BitSet everyday() {
    BitSet everyday = new BitSet(0x10000);
    addLevel(everyday, ChineseEncoding.GB18030.charset(), 0xb0, 0xd7, 0xa1);
    addLevel(everyday, ChineseEncoding.BIG5.charset(), 0xa4, 0xc6, 0x40);
    return everyday;
  }

  private static void addLevel(BitSet set, Charset charset, int first, int last, int firstTrail) {
    for (int lead = first; lead <= last; lead++) {
      for (int trail = firstTrail; trail <= 0xfe; trail++) {
        String text = new String(new byte[] {(byte) lead, (byte) trail}, charset);
        if (text.length() == 1 && text.charAt(0) >= 0x4e00 && text.charAt(0) <= 0x9fff) {
          set.set(text.charAt(0));
        }
      }
    }
  }
}
