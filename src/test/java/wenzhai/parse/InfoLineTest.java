package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line under a headline is told from the sentences of a text. */
class InfoLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "2024-06-21 14:38 来源：新华社 浏览次数：312 字号：大 中 小 # 2024-06-21T14:38 # 新华社 # ''",
        "2024-06-21 06:38:55来源：观察者网关键字：渡口石桥 # 2024-06-21T06:38:55 # 观察者网 # ''",
        "2024年06月21日 14:38 来源于 某某网 # 2024-06-21T14:38 # 某某网 # ''",
        "来源：环球时报作者：林小舟 陈一帆 # '' # 环球时报 # 林小舟 陈一帆",
        "发布时间：2024-06-21 来源：《某某晚报》 # 2024-06-21 # 某某晚报 # ''",
        "2024-06-21 14:38 来源: 河边读本 浙江 # 2024-06-21T14:38 # 河边读本 # ''",
      })
  void readsWhenWhenceAndByWhom(String line, String date, String source, String people) {
    InfoLine info = InfoLine.of(line).orElseThrow();
    assertThat(info.date().map(d -> d.date().iso()).orElse("")).isEqualTo(date);
    assertThat(String.join("|", info.sources())).isEqualTo(source);
    assertThat(String.join("|", info.people())).isEqualTo(people);
    assertThat(info.spent()).isTrue();
  }

  @Test
  void aLineThatNamesAnEditorStaysInTheText() {
    assertThat(InfoLine.of("2024-06-21 14:38 来源：新华社 编辑：周小帆").orElseThrow().spent()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年6月21日，记者问起钟的来源：看守说，它是从老船上拆下来的。",
        "作者：林小舟",
        "来源：新华社",
        "2024年6月21日于渡口",
        "钟的来源：老船，2024年6月21日拆下，挂在渡口的木架上，至今没有换过绳子",
        "2024-06-21 会议记录",
      })
  void passesOverEverythingElse(String line) {
    assertThat(InfoLine.of(line)).isEmpty();
  }
}
