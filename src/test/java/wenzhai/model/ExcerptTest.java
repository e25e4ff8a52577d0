package wenzhai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static String of(String text) {
    return Excerpt.of(text, Excerpt.LENGTH).text();
  }

  private static String han(int count) {
    return "字".repeat(count);
  }

  @Test
  void aShortTextIsAllThereOnOneLine() {
    assertThat(of("  第一行\n第二行　第三行 ")).isEqualTo("第一行 第二行 第三行");
    assertThat(of(han(120))).isEqualTo(han(120));
    assertThat(of("")).isEmpty();
  }

  @Test
  void aLongOneEndsWithASentenceAndWhatBelongsToIt() {
    assertThat(of(han(70) + "。" + han(100))).isEqualTo(han(70) + "。");
    assertThat(of(han(69) + "。”" + han(100))).isEqualTo(han(69) + "。”");
    assertThat(of("It stands. ".repeat(20))).isEqualTo("It stands. ".repeat(11).strip());
    assertThat(of(han(118) + "。”" + han(9))).isEqualTo(han(118) + "。”");
  }

  @Test
  void withoutOneItIsCutAfterAClauseOrAWordAndSaysSo() {
    assertThat(of(han(80) + "，" + han(100))).isEqualTo(han(80) + "…");
    assertThat(of("word ".repeat(60))).isEqualTo("word ".repeat(24).strip() + "…");
    assertThat(of(han(20) + "。" + han(300))).isEqualTo(han(20) + "。" + han(98) + "…");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(of("😀".repeat(200))).isEqualTo("😀".repeat(119) + "…");
  }
}
