package wenzhai.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The recognition of UTF-16 that has no byte order mark: read the right way round, nearly every
 * unit is a character that articles use; read the wrong way round, few are.
 */
final class Utf16Guess {
  private static final int SAMPLE = 1 << 16;

  private Utf16Guess() {}

  /**
   * The bytes as text when they are UTF-16.
   *
   * @param zeros whether there is a zero byte, as Latin letters and line feeds have; without one,
   *     text in Latin letters looks like rare Han characters, so those present must be common
   */
  static Optional<Decoded> of(byte[] bytes, boolean zeros) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    double little = usual(bytes, 1);
    double big = usual(bytes, 0);
    Charset charset = little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    if (Math.max(little, big) < 0.95 || little == big) {
      return Optional.empty();
    }
    return Strict.decode(bytes, 0, charset)
        .filter(text -> zeros || ChineseScore.of(text) >= 0.25)
        .map(text -> Decoded.sure(text, charset.name()));
  }

  private static double usual(byte[] bytes, int highAt) {
    int units = Math.min(bytes.length, SAMPLE) / 2;
    int usual = 0;
    for (int i = 0; i < units; i++) {
      int unit = (bytes[2 * i + highAt] & 0xff) << 8 | (bytes[2 * i + 1 - highAt] & 0xff);
      if (isUsual(unit)) {
        usual++;
      }
    }
    return (double) usual / units;
  }

  private static boolean isUsual(int unit) {
    return (unit >= 0x20 && unit <= 0x7e)
        || (unit >= 0x9 && unit <= 0xd)
        || (unit >= 0xa0 && unit <= 0x24f)
        || (unit >= 0x2010 && unit <= 0x203b)
        || (unit >= 0x3000 && unit <= 0x30ff)
        || (unit >= 0x4e00 && unit <= 0x9fff)
        || (unit >= 0xff01 && unit <= 0xff5e)
        || (unit >= 0xd83c && unit <= 0xd83e)
        || (unit >= 0xdc00 && unit <= 0xdfff);
  }
}
