package wenzhai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowerCaseTest {
  @Test
  void eachCharacterIsMadeSmallAlone() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String one = Character.toString(c);
      assertThat(LowerCase.of(one)).isEqualTo(Character.toString(Character.toLowerCase(c)));
    }
    assertThat(LowerCase.of("ΟΔΟΣ İSTANBUL")).isEqualTo("οδοσ istanbul");
  }

  @Test
  void otherTextIsAsJavaHasIt() {
    String text = "Wenzhai 文摘 ÉTÉ Straße ＡＢＣ 𐐀 ВЕСТИ";
    assertThat(LowerCase.of(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Σ", "Σ.", " Σ", "İ"})
  void aLongTextTakesNoLongTime(String part) {
    String text = part.repeat(500_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(LowerCase.of(text)).hasSameSizeAs(text));
  }
}
