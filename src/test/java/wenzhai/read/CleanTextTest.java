package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void endsAllLinesInLineFeeds() {
    assertThat(CleanText.of("a\r\nb\rc\nd\r\r\ne\r")).isEqualTo(clean("a\nb\nc\nd\n\ne\n"));
  }

  @Test
  void dropsByteOrderMarksAtTheStartOnly() {
    assertThat(CleanText.of("\ufeff\ufeff字\ufeff")).isEqualTo(clean("字\ufeff"));
  }

  @Test
  void keepsTextThatIsCleanAsItIs() {
    String text = "表\t格\n\u3000\u3000段\u00a0落 \ud842\udfb7\n";
    assertThat(CleanText.of(text).text()).isSameAs(text);
  }

  @Test
  void removesControlsAndTellsTheFirst() {
    assertThat(CleanText.of("一\n二\ud842\udfb7\0三\u0007\u007f\u009f\ufffe四"))
        .isEqualTo(new CleanText("一\n二\ud842\udfb7三四", 5, 2, 3));
  }

  @Test
  void keepsApartWhatOldSeparatorsKeptApart() {
    assertThat(CleanText.of("一\f二\u000b三\u0085四").text()).isEqualTo("一\n二\n三\n四");
  }

  @Test
  void cleansTwiceAsOnce() {
    CleanText once = CleanText.of("\ufeff一\r\0\n\f二\u0000\ufeff\r\n");
    assertThat(CleanText.of(once.text())).isEqualTo(clean(once.text()));
  }

  private static CleanText clean(String text) {
    return new CleanText(text, 0, 0, 0);
  }
}
