package wenzhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTextTest {
  @Test
  void aParagraphAnItemAndACellAreALineEach() {
    assertThat(
            BodyText.of(
                "<h2>核谈</h2><p>判决</p><ul><li>甲</li><li>乙<p>丙</p></li></ul>"
                    + "<table><tr><td>丁</td><td>戊</td></tr></table>己<br>庚<hr>辛"))
        .isEqualTo("核谈\n判决\n甲\n乙\n丙\n丁\n戊\n己\n庚\n辛\n");
  }

  @Test
  void whatStandsWithinALineDoesNotPartIt() {
    assertThat(
            BodyText.of(
                "<p>核<strong>谈</strong><a href=\"https://a.example/?a=1&amp;b=2\">判</a>"
                    + "<sup>1</sup>在<img src=\"x.png\" alt=\"图\">即</p>"))
        .isEqualTo("核谈判1在即\n");
  }

  @Test
  void referencesAreCharactersAndWhiteSpaceIsOneSpace() {
    assertThat(
            BodyText.of(
                "<p> a&amp;b &lt;c&gt; &quot;d&quot;&nbsp;\n e&#x4e00;&#20108;&#x20000; </p>"))
        .isEqualTo("a&b <c> \"d\" e一二\ud840\udc00\n");
    assertThat(BodyText.of("x & y &unknown; &#xzz; &#x110000; &"))
        .isEqualTo("x & y &unknown; &#xzz; &#x110000; &\n");
  }

  @Test
  void readingsDoNotPartWhatTheyStandAbove() {
    assertThat(
            BodyText.of("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>だ</p><p>次</p>"))
        .startsWith("漢字だ\n次\n")
        .contains("かん\n", "じ\n");
  }

  @Test
  void whatIsCutOffIsReadToItsEnd() {
    assertThat(BodyText.of("<p>甲<b")).isEqualTo("甲\n");
    assertThat(BodyText.of("")).isEmpty();
  }
}
