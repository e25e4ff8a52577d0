package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListTextTest {
  private static final String HEAD = "---\ntitle: 清单\n# 这是注释\n---\n";

  private static String with(String text, String note, String section) {
    return ListText.with(
        text, new ListText.Entry("题", "../articles/x.md", note, Optional.ofNullable(section)));
  }

  @Test
  void anEntryGoesToTheEndWithItsNoteBelowIt() {
    assertThat(with(HEAD, "先读。\n\n再读。", null))
        .isEqualTo(HEAD + "\n- [题](../articles/x.md)\n\n  先读。\n\n  再读。\n");
    assertThat(with(HEAD + "\n- [甲](a.md)\n\n  说明。\n", "", null))
        .isEqualTo(HEAD + "\n- [甲](a.md)\n\n  说明。\n\n- [题](../articles/x.md)\n");
  }

  @Test
  void whatStandsThereStaysByteForByteWithItsMarkItsLineEndsAndItsBlankEnd() {
    String text =
        "\ufeff" + (HEAD + "说明。  \n\n- [甲](a.md)\n- [乙](b.md)\n\n\n").replace("\n", "\r\n");
    String with = with(text, "", null);
    assertThat(with)
        .isEqualTo(text.replace("- [乙](b.md)\r\n", "- [乙](b.md)\r\n- [题](../articles/x.md)\r\n"));
    assertThat(with(text, "注", null))
        .isEqualTo(
            text.replace(
                "- [乙](b.md)\r\n", "- [乙](b.md)\r\n\r\n- [题](../articles/x.md)\r\n\r\n  注\r\n"));
  }

  @Test
  void aFileWithoutAnEndOfLineGetsOneAndAnEmptyOneAnEntry() {
    assertThat(with("- [甲](a.md)", "", null)).isEqualTo("- [甲](a.md)\n\n- [题](../articles/x.md)\n");
    assertThat(with("", "", null)).isEqualTo("- [题](../articles/x.md)\n");
  }

  @Test
  void aSectionGetsItAtItsOwnEndBeforeTheNextHeading() {
    String text = HEAD + "## 甲 ##\n\n- [一](a.md)\n\n## **乙**\n- [二](b.md)\n## 丙\n尾声。\n";
    assertThat(with(text, "", "甲"))
        .isEqualTo(text.replace("- [一](a.md)\n", "- [一](a.md)\n\n- [题](../articles/x.md)\n"));
    assertThat(with(text, "", "乙"))
        .isEqualTo(text.replace("- [二](b.md)\n", "- [二](b.md)\n\n- [题](../articles/x.md)\n\n"));
    assertThat(with(text, "", "丁")).isEqualTo(text + "\n## 丁\n\n- [题](../articles/x.md)\n");
  }

  @Test
  void aHeadingInABlockOfCodeIsNone() {
    String text = "## 甲\n\n```\n## 乙\n```\n\n## 丙\n";
    assertThat(with(text, "", "乙")).isEqualTo(text + "\n## 乙\n\n- [题](../articles/x.md)\n");
    assertThat(with(text, "", "甲"))
        .isEqualTo(text.replace("```\n\n## 丙", "```\n\n- [题](../articles/x.md)\n\n## 丙"));
  }

  @Test
  void itemsAreMarkedAndCountedAsThoseBefore() {
    assertThat(with("* [甲](a.md)\n* [乙](b.md)\n", "", null))
        .endsWith("* [乙](b.md)\n* [题](../articles/x.md)\n");
    assertThat(with("9. [甲](a.md)\n\n   说明\n", "注", null))
        .endsWith("\n\n10. [题](../articles/x.md)\n\n    注\n");
    assertThat(with("9. [甲](a.md)\n\n尾声\n", "", null)).endsWith("尾声\n\n- [题](../articles/x.md)\n");
  }

  @Test
  void titlesAndPathsMeanWhatTheySay() {
    String text =
        ListText.with(
            "", new ListText.Entry("[甲]*乙*\n`丙`", "../articles/a (1).md", "", Optional.empty()));
    assertThat(text).isEqualTo("- [\\[甲\\]\\*乙\\* \\`丙\\`](<../articles/a (1).md>)\n");
  }
}
