package wenzhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @Test
  void randomMarkupIsReadAsPieceByPiece() {
    List<String> parts =
        List.of(
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<ruby>",
            "<rt>",
            "</rt>",
            "<rp>",
            "</rp>",
            "<br>",
            "<RT>",
            "<td a=\"b\">",
            "<",
            ">",
            "&",
            ";",
            "&amp;",
            "&#x20000;",
            "&#20;",
            "&nbsp;",
            "&nothing;",
            "&toolongtobe;",
            "&#12345678;",
            " ",
            "\n",
            "\u3000",
            "\u00a0",
            "核",
            "谈",
            "a",
            "7",
            "/",
            "😀");
    Random random = new Random(21);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(25); i > 0; i--) {
        html.append(parts.get(random.nextInt(parts.size())));
      }
      assertThat(BodyText.of(html.toString())).as(html.toString()).isEqualTo(plainly(html));
    }
  }

  private static String plainly(CharSequence html) {
    StringBuilder text = new StringBuilder();
    StringBuilder readings = new StringBuilder();
    StringBuilder line = text;
    Matcher piece = Pattern.compile("<[^>]*>?|&([^;]{0,9});|(?s:.)").matcher(html);
    int from = 0;
    while (piece.find(from)) {
      from = piece.end();
      String found = piece.group();
      if (found.startsWith("<")) {
        String name = found.replaceAll("^</?", "").replaceAll("(?s)[^\\p{L}\\p{Nd}].*", "");
        name = name.toLowerCase(Locale.ROOT);
        if (name.matches("rt|rp")) {
          if (line == readings) {
            readings.append(BREAK);
          }
          line = found.startsWith("</") ? text : readings;
          line.append(HERE);
        } else if (!name.matches("a|b|ruby")) {
          line.append(BREAK);
          line = text;
          text.append(BREAK);
        }
        continue;
      }
      String meant = found;
      if (piece.group(1) != null) {
        meant = meaning(found);
        if (meant.isEmpty()) {
          meant = "&";
          from = piece.start() + 1;
        }
      }
      line.append(meant);
    }
    return lines(text) + lines(readings);
  }

  /** Behind it no space is wanted that stood before. */
  private static final String HERE = "\ufffe";

  private static final String BREAK = "\ufffd";

  private static String meaning(String reference) {
    return switch (reference) {
      case "&amp;" -> "&";
      case "&#x20000;" -> "\ud840\udc00";
      case "&#20;", "&nbsp;" -> " ";
      default -> "";
    };
  }

  private static String lines(CharSequence text) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.toString().split(BREAK)) {
      String stripped =
          line.replaceAll("[\\x00- \u00a0\u3000\u2028\u2029]+", " ")
              .replaceAll(" ?" + HERE, HERE)
              .replace(HERE, "");
      stripped = stripped.strip();
      lines.append(stripped).append(stripped.isEmpty() ? "" : "\n");
    }
    return lines.toString();
  }
}
