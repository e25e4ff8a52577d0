package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the quick scanners find in random bytes and texts is what a plain reading finds. */
class ScannersTest {
  private static final int[] BYTES = {
    0, 9, 10, 13, 0x1f, 0x20, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2,
    0xbb, 0xbe, 0xdf, 0xe0, 0xe1, 0xe4, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf4, 0xf5, 0xff
  };

  private final Random random = new Random(13);

  @Test
  void bytesAreValidWhereTheStandardDecoderSaysSo() {
    for (int round = 0; round < 50_000; round++) {
      byte[] bytes = new byte[random.nextInt(7)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) BYTES[random.nextInt(BYTES.length)];
      }
      boolean valid = true;
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException e) {
        valid = false;
      }
      assertThat(PlainUtf8.of(bytes))
          .as("%s", bytes)
          .isEqualTo(
              Utf8Survey.of(bytes).isPlain()
                  ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                  : Optional.empty());
      assertThat(Utf8Survey.of(bytes).isValid()).as("%s", bytes).isEqualTo(valid);
      if (valid) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(Utf8Survey.of(bytes).good())
            .isEqualTo((int) text.codePoints().filter(c -> c >= 0x80).count());
        boolean clean = CleanText.of(text).text().equals(text);
        boolean marked = text.startsWith("\ufeff");
        assertThat(Utf8Survey.of(bytes).isPlain())
            .as(text)
            .isEqualTo(clean || marked && isUsual(text));
      } else {
        assertThat(Utf8Survey.of(bytes).isPlain()).isFalse();
      }
    }
  }

  /** Whether a text is clean apart from byte order marks at its start. */
  private static boolean isUsual(String text) {
    String rest = text.substring(1);
    return CleanText.of("x" + rest).text().equals("x" + rest);
  }

  @Test
  void controlCharactersAreCountedByteByByte() {
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[1 + random.nextInt(20)];
      int controls = 0;
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) BYTES[random.nextInt(BYTES.length)];
        controls += bytes[i] == 0 || bytes[i] == 0x1f || bytes[i] == 0x7f ? 1 : 0;
      }
      assertThat(FileKind.mostlyControls(bytes)).isEqualTo(controls > 0.3 * bytes.length);
    }
  }

  @Test
  void aTextStaysAsItIsWhereNothingOfItIsUnwanted() {
    String alphabet = "渔港a \t\n\u00a0\ufffd\ufeff\ud842\udfb7\r\u0000\u001f\u007f\u009f\ufffe";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder("文");
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      boolean clean =
          text.chars().noneMatch(c -> "\r\u0000\u001f\u007f\u009f\ufffe".indexOf(c) >= 0);
      assertThat(CleanText.of(text.toString()).text().contentEquals(text)).isEqualTo(clean);
    }
  }
}
