package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.Problem;

/** A file that shows the marks of lost characters is named, a text that only asks is not. */
class LostCharactersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "老看守姓?，名字里有一个现在少见的字。",
        "碑文只剩一半：渡口之民，?而居。",
        "他叫陈??明，住在东岸。",
        "另一处是\ufffd个坏字。",
        "船主陈?明与账房王?生都在，信上写得明白。",
      })
  void namesTheMarksOfLostCharacters(String text) {
    assertThat(LostCharacters.in("a.md", text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "这信还寄得到吗?他说寄得到。",
        "谁来敲钟?看守的儿子。",
        "去还是不去?他想了很久。",
        "你是不是累了?歇一歇吧。",
        "船票多少钱?三块。",
        "真的吗?，他问。",
        "要走了?他问。老看守点点头。",
        "要走了?\n真要走?\n“不走?”他又问一句：留下?看守点头。",
        "见 https://example.org/渡口?第=一 一页。",
        "正则 `第?章` 和 `上?册` 都行。",
        "```\n第?章|上?册|陈?明\n```\n以上是程序。",
        "<html><script>var a = /第?章|上?册|甲??乙/;</script><p>正文。</p></html>",
        "Who? Why?",
      })
  void passesOverQuestionsAddressesAndCode(String text) {
    assertThat(LostCharacters.in("a.md", text)).isEmpty();
  }

  @Test
  void saysWhereAndHowMany() {
    Problem problem = LostCharacters.in("a.md", "标题\n\n他姓?，叫陈?明，住在东岸。").orElseThrow();
    assertThat(problem.code()).isEqualTo("lost-characters");
    assertThat(problem.toString())
        .isEqualTo(
            "a.md:3:3: warning: 2 characters seem to be lost, the first in '标题  他姓?，叫陈?明';"
                + " compare the text with the original; clip the article again if they are there");
  }
}
