package wenzhai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  private static String parsed(String raw) {
    return WebAddress.parse(raw).map(WebAddress::value).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "mailto:a@b.c",
        "https://",
        "https:///x",
        "http://user@host/",
        "http://a b/",
        "relative/x",
        "/x",
        "#x",
        "",
        "http:\\\\evil.example",
      })
  void whatIsNoAddressOfTheWebIsRefused(String raw) {
    assertThat(WebAddress.parse(raw)).isEmpty();
  }

  @Test
  void whatBrowsersPassOverIsPassedOver() {
    assertThat(parsed("  HTTPS://Example.ORG/A b\n")).isEqualTo("https://example.org/A%20b");
    assertThat(parsed("//example.org/x")).isEqualTo("https://example.org/x");
    assertThat(parsed("https://example.org/\"><script>"))
        .isEqualTo("https://example.org/%22%3E%3Cscript%3E");
    assertThat(parsed("https://example.org/中文")).isEqualTo("https://example.org/中文");
    assertThat(parsed("https://example.org/a\u202eb")).isEqualTo("https://example.org/ab");
  }

  @ParameterizedTest
  @CsvSource({
    "x.png, https://a.org/b/x.png",
    "./x.png, https://a.org/b/x.png",
    "../x.png, https://a.org/x.png",
    "../../../x.png, https://a.org/x.png",
    "/x.png, https://a.org/x.png",
    "//c.org/x, https://c.org/x",
    "?p=2, https://a.org/b/c.html?p=2",
    "#n, https://a.org/b/c.html?q=1#n",
    "http://d.org/, http://d.org/",
  })
  void linksAreResolvedAgainstTheAddressOfThePage(String link, String whole) {
    WebAddress base = new WebAddress("https://a.org/b/c.html?q=1");
    assertThat(base.resolve(link).orElseThrow().value()).isEqualTo(whole);
  }

  @Test
  void otherSchemesAreNotResolved() {
    WebAddress base = new WebAddress("https://a.org/b");
    assertThat(base.resolve("javascript:alert(1)")).isEmpty();
    assertThat(base.resolve("whatsapp://send?text=x")).isEmpty();
    assertThat(base.resolve("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://images.weserv.nl?url=a.org/x.jpg, https://a.org/x.jpg",
    "https://images.weserv.nl/?url=https://a.org/x.jpg&w=3, https://a.org/x.jpg",
    "https://images.weserv.nl/?url=https%3A%2F%2Fa.org%2Fx.jpg, https://a.org/x.jpg",
    "https://i1.wp.com/a.org/x.jpg?resize=1%2C2&ssl=1, https://a.org/x.jpg",
    "https://a.org/x.jpg?url=b, https://a.org/x.jpg?url=b",
  })
  void pictureProxiesAreUnwrapped(String proxied, String original) {
    assertThat(new WebAddress(proxied).unwrapped().value()).isEqualTo(original);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/x?utm_source=b&id=1&fbclid=2#c, https://a.org/x?id=1#c",
    "https://a.org/x?UTM_medium=b, https://a.org/x",
    "https://a.org/x?source=rss-1------2, https://a.org/x",
    "https://a.org/x?source=me, https://a.org/x?source=me",
  })
  void whatOnlyTracksGoes(String tracked, String clean) {
    assertThat(new WebAddress(tracked).withoutTracking().value()).isEqualTo(clean);
  }

  @Test
  void twoSpellingsOfOneAddressHaveOneKey() {
    assertThat(new WebAddress("http://www.a.org//x/%E4%B8%AD/").key())
        .isEqualTo(new WebAddress("https://a.org/x/中?utm_source=b#c").key());
    assertThat(new WebAddress("https://a.org/#/article/1").key())
        .isNotEqualTo(new WebAddress("https://a.org/#/article/2").key());
  }

  @Test
  void whatIsReadAtSightIsWhatTheWholeReaderReads() {
    String alphabet = "htps:/aZ09.-_?#%2fG[]{}|^@<>\"`\\ 文";
    Random random = new Random(14);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder address = new StringBuilder(random.nextInt(9) == 0 ? "" : "https://");
      for (int i = random.nextInt(14); i > 0; i--) {
        address.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String text = address.toString();
      // a blank before it is not read at sight, and does not count
      assertThat(WebAddress.parse(text)).as(text).isEqualTo(WebAddress.parse(" " + text));
      WebAddress.parse(text)
          .ifPresent(a -> assertThat(WebAddress.parse(a.value())).as(text).contains(a));
    }
  }
}
