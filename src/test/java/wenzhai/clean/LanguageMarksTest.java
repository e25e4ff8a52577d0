package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.model.Language;

/** Voices and fonts are told where an article goes over into another language. */
class LanguageMarksTest {
  private static String marked(String article, String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    LanguageMarks.set(body, new Language(article), Scripts.within(body));
    return body.html();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ferry leaves at six, and the soup is hot in the small kitchen.",
        "fr | Le bateau part à six heures et la soupe est chaude dans la cuisine.",
        "de | Das Schiff fährt um sechs und die Suppe ist nicht kalt.",
        "es | El barco sale a las seis y la sopa está caliente en la cocina del barco.",
        "ja | 船は朝六時に出ます。スープは温かいです。",
        "ko | 배는 아침 여섯 시에 떠나고 국은 따뜻하다.",
        "zh-Hant | 渡輪從對岸開來，船上的人們都望著碼頭，沒有誰說話，汽笛響過兩聲之後燈滅了。",
      })
  void marksWhatIsNotInTheLanguageOfAChineseArticle(String tag, String text) {
    assertThat(marked("zh-Hans", "<p>" + text + "</p>"))
        .isEqualTo("<p lang=\"" + tag + "\">" + text + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hans | 渡轮从对岸开来，船上的人都望着码头，没有人说话。",
        "zh-Hans | 他說「渡口」。",
        "zh-Hans | 公司的章程（The Articles of Association of the Company）规定了这一点。",
        "zh-Hans | Lin Xiaozhou, Chen Yifan, Zhou Xiaofan, Wu Qiu, Lu Meng",
        "zh-Hans | NASA, ESA",
        "zh-Hans | Tàu rời bến lúc sáu giờ và súp thì nóng.",
        "en | The ferry leaves at six, and the soup is hot in the small kitchen.",
        "en | 渡口 (Dukou)",
      })
  void leavesTheArticlesOwnLanguageAndDoubtfulBlocksUnmarked(String article, String text) {
    assertThat(marked(article, "<p>" + text + "</p>")).isEqualTo("<p>" + text + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hans | 渡轮从对岸开来，船上的人们都望着码头。",
        "zh-Hant | 渡輪從對岸開來，船上的人們都望著碼頭。",
      })
  void marksChineseInAnEnglishArticle(String tag, String text) {
    assertThat(marked("en", "<blockquote><p>" + text + "</p></blockquote>"))
        .isEqualTo("<blockquote><p lang=\"" + tag + "\">" + text + "</p></blockquote>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN-US | 渡轮从对岸开来，船上的人都望着码头。",
        "de | 渡轮从对岸开来。",
        "zh-CN | Ferry Company Limited",
      })
  void takesAwayAMarkThatCannotBeTrue(String wrong, String text) {
    assertThat(marked("zh-Hans", "<p lang=\"" + wrong + "\">" + text + "</p>"))
        .isEqualTo("<p>" + text + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De boot vertrekt om zes uur.",
        "en-GB | The ferry leaves at six.",
        "yue | 呢度嘅渡輪六點開。",
      })
  void believesAMarkThatCanBeTrue(String tag, String text) {
    String html = "<p lang=\"" + tag + "\">" + text + "</p>";
    assertThat(marked("zh-Hans", html)).isEqualTo(html);
  }
}
