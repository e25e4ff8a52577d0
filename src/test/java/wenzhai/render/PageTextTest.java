package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageTextTest {
  /** What lies on either side of each border that matters, and more of what is common. */
  private static final String SIGNS =
      "a<\u0000\t\n\r\u001f ~\u007f\u0080\u009f\u00a0\u07ff\u0800\u6587\u6587\ud7ff\ud800\ud83d\udbff"
          + "\udc00\ude00\udfff\ue000\ufdcf\ufdd0\ufdef\ufdf0\ufffd\ufffe\uffff";

  @Test
  void isUtf8AsJavaWritesItWithoutWhatHtmlForbids() {
    Random random = new Random(20240621);
    PageText text = new PageText();
    for (int round = 0; round < 5000; round++) {
      StringBuilder wanted = new StringBuilder();
      text.again();
      for (int part = random.nextInt(6); part > 0; part--) {
        String some = some(random, random.nextInt(40));
        switch (random.nextInt(3)) {
          case 0 -> text.write(some.toCharArray(), 0, some.length());
          case 1 -> text.writeSpecialized(some);
          default -> some.chars().forEach(text::write);
        }
        wanted.append(some);
      }
      assertThat(text.bytes()).as(wanted + "").isEqualTo(utf8(wanted.toString()));
    }
  }

  @Test
  void writesNumbersAndPartsOfTexts() {
    PageText text = new PageText();
    text.writeSpecialized(12);
    text.writeSpecialized(-3L);
    text.write("abcdef", 2, 3);
    text.writeSpecialized('文');
    text.writeSpecialized(1.5);

    assertThat(new String(text.bytes(), StandardCharsets.UTF_8)).isEqualTo("12-3cde文1.5");
  }

  @Test
  void holdsMoreThanItHasRoomForAtFirst() {
    PageText text = new PageText();
    String much = "文章".repeat(40_000);
    text.writeSpecialized("x");
    text.writeSpecialized(much);

    assertThat(text.bytes()).isEqualTo(("x" + much).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void holdsNothingOfThePageBefore() {
    PageText text = new PageText();
    for (int length : new int[] {10, 300_000, 5, 90_000, 0}) {
      String page = "文".repeat(length);
      text.again().writeSpecialized(page);
      assertThat(text.bytes()).isEqualTo(page.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String some(Random random, int length) {
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < length; i++) {
      some.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return some.toString();
  }

  private static byte[] utf8(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        kept.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        kept.append('?');
      } else if (!forbidden(c)) {
        kept.append(c);
      }
    }
    return kept.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The characters that are parse errors, HTML § 13.2.3.5, but for the carriage return. */
  private static boolean forbidden(char c) {
    return c < ' ' && c != '\t' && c != '\n'
        || c >= 0x7f && c <= 0x9f
        || c >= 0xfdd0 && c <= 0xfdef
        || c >= 0xfffe;
  }
}
