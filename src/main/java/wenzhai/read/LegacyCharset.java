package wenzhai.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** The lower half of the ladder: bytes that are no Unicode. */
final class LegacyCharset {
  /** What the detector may be believed; the Chinese ones are told apart better without it. */
  private static final Set<String> HINTS =
      Set.of("SHIFT_JIS", "EUC-JP", "EUC-KR", "EUC-TW", "WINDOWS-1251", "KOI8-R");

  private static final int SAMPLE = 1 << 16;

  /** Of short texts the detector takes Chinese for old DOS encodings. */
  private static final int ENOUGH_FOR_A_HINT = 60;

  /** A reading in one of the Chinese encodings, with U+FFFD for bytes that do not fit. */
  private record Guess(ChineseEncoding encoding, String text, double score) {
    static Guess of(ChineseEncoding encoding, byte[] bytes) {
      String text = new String(bytes, encoding.charset());
      return new Guess(encoding, text, ChineseScore.of(text));
    }

    Decoded decoded() {
      return Decoded.mended(text, encoding.label());
    }
  }

  private LegacyCharset() {}

  static Decoded decode(byte[] bytes) {
    Guess gb = Guess.of(ChineseEncoding.GB18030, bytes);
    Guess big5 = Guess.of(ChineseEncoding.BIG5, bytes);
    Guess best = gb.score >= big5.score ? gb : big5;
    double lead = Math.abs(gb.score - big5.score);
    boolean sure = best.score >= ChineseScore.SURE && lead >= ChineseScore.CLEAR_LEAD;

    Optional<Charset> declared = DeclaredCharset.of(bytes);
    if (declared.isPresent()) {
      Optional<String> text = Strict.decode(bytes, 0, declared.get());
      String label = ChineseEncoding.label(declared.get());
      boolean contradicted = sure && !label.equals(best.encoding.label());
      if (text.isPresent() && !contradicted) {
        return Decoded.sure(text.get(), label);
      }
      if (contradicted) {
        return Decoded.doubted(
            best.text,
            best.encoding.label(),
            "the file calls itself " + label + " but reads as " + best.encoding.label());
      }
    }
    if (sure) {
      return best.decoded();
    }
    Optional<Decoded> hinted = hinted(bytes);
    if (hinted.isPresent()) {
      return hinted.get();
    }
    if (best.score >= ChineseScore.LIKELY) {
      return guessed(best.text, best.encoding.label());
    }
    return western(bytes).orElseGet(() -> unknown(bytes));
  }

  private static Optional<Decoded> hinted(byte[] bytes) {
    return hint(bytes)
        .filter(HINTS::contains)
        .flatMap(DeclaredCharset::named)
        .flatMap(c -> Strict.decode(bytes, 0, c).map(text -> guessed(text, c.name())));
  }

  private static Optional<String> hint(byte[] bytes) {
    if (high(bytes) < ENOUGH_FOR_A_HINT) {
      return Optional.empty();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset());
  }

  /** English and its neighbours from old Windows: letters, and here and there a byte above them. */
  private static Optional<Decoded> western(byte[] bytes) {
    if (high(bytes) * 5L > bytes.length) {
      return Optional.empty();
    }
    return Strict.decode(bytes, 0, Charset.forName("windows-1252"))
        .map(text -> guessed(text, "windows-1252"));
  }

  private static int high(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high++;
      }
    }
    return high;
  }

  private static Decoded guessed(String text, String charset) {
    return Decoded.doubted(
        text, charset, "the file does not say its encoding; " + charset + " is a guess");
  }

  private static Decoded unknown(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Decoded.Doubt doubt =
        new Decoded.Doubt(
            Math.max(0, text.indexOf('\ufffd')),
            "the file is in no encoding that fits; it was read as UTF-8 and has gaps",
            "save it as UTF-8");
    return new Decoded(text, "UTF-8", Optional.of(doubt), false);
  }
}
