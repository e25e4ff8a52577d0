package wenzhai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.WebAddress;

class PortableBodyTest {
  private static final Optional<WebAddress> PAGE =
      WebAddress.parse("https://digest.example/news/articles/a.html");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<img src=\"../assets/p.svg\">|<img src=\"https://digest.example/news/assets/p.svg\">",
        "<a href=\"b.html#n\">|<a href=\"https://digest.example/news/articles/b.html#n\">",
        "<a href=\"#n\">|<a href=\"https://digest.example/news/articles/a.html#n\">",
        "<a href=\"https://x.example/?a&amp;b\">|<a href=\"https://x.example/?a&amp;b\">",
        "<a href=\"//x.example/\">|<a href=\"//x.example/\">",
        "<a href=\"mailto:a@x.example\">|<a href=\"mailto:a@x.example\">",
        "<a href='b.html'>|<a href=\"https://digest.example/news/articles/b.html\">",
        "<a href=b.html>|<a href=\"https://digest.example/news/articles/b.html\">",
        "<img alt=\"a > b\" src=\"x.png\">|<img alt=\"a > b\" src=\"https://digest.example/news/articles/x.png\">",
        "<img srcset=\"x.png 2x\" src=\"https://x.example/y.png\">|<img src=\"https://x.example/y.png\">",
        "<td colspan=\"2\" id=\"src\">|<td colspan=\"2\" id=\"src\">",
        "<br>|<br>",
        "<p>a = \"href\" &lt;a href=\"b\"&gt;</p>|<p>a = \"href\" &lt;a href=\"b\"&gt;</p>",
      })
  void makesLinksWholeAddresses(String html, String expected) {
    assertThat(PortableBody.of(html, PAGE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<img src=\"../assets/p.svg\" alt=\"图\">|图",
        "<a href=\"b.html\">甲</a>|<a>甲</a>",
        "<a href=\"#n\">甲</a>|<a href=\"#n\">甲</a>",
        "<a href=\"https://x.example/\">甲</a>|<a href=\"https://x.example/\">甲</a>",
      })
  void dropsLinksIntoASiteWhoseAddressIsNotKnown(String html, String expected) {
    assertThat(PortableBody.of(html, Optional.empty())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<a", "<a ", "<a href", "<a href=", "<a href=\"x", "<", "a<", "<a /", "<a =>"})
  void endsWhereTheTextEnds(String html) {
    assertThat(PortableBody.of(html, Optional.empty())).startsWith(html.substring(0, 1));
  }

  @Test
  void takesNoLongerThanTheTextIsLong() {
    String html =
        "<a href=\"x\">".repeat(50_000) + "<".repeat(200_000) + "<a " + "x=".repeat(200_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PortableBody.of(html, Optional.empty()));
  }
}
