package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "四国谈成框架，明年春季试行; 四国谈成框架，|明年春季试行",
        "引航费谁来付？新规留下三个问号; 引航费谁来付？|新规留下三个问号",
        "他们问：“为什么？”港务局没有回答; 他们问：|“为什么？”|港务局没有回答",
        "“走，还是不走”成了问题，船长不答; “走，还是不走”成了问题，|船长不答",
        "《风，从北方来》重映三十年，仍然满座; 《风，从北方来》重映三十年，|仍然满座",
        "真的吗？！所有人都在等一个答复; 真的吗？！|所有人都在等一个答复",
        "时事：冰期提前; 时事：冰期提前",
        "冰期提前结束，船走; 冰期提前结束，船走",
        "One, two: three and four; One, two: three and four"
      })
  void titlesBreakAtClauseMarksOutsideQuotes(String title, String expected) {
    assertThat(String.join("|", Clauses.of(title))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "，", "，，，，，，，，", "“", "”””，一二三四五", "没有标点的标题", "一二三四，"})
  void nothingOfATitleIsLost(String title) {
    assertThat(String.join("", Clauses.of(title))).isEqualTo(title);
    assertThat(Clauses.of(title)).isNotEmpty();
  }
}
