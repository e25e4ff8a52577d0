package wenzhai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePageTest {
  private static final String SCRIPT =
      "<script src=\"/_preview/preview.js\" data-build=\"7\" data-page=\"a/b%20c.html\"></script>";

  @Test
  void putsTheScriptBeforeTheLastEndOfABody() {
    assertThat(live("<body>a </body> b</BODY></html>", StandardCharsets.UTF_8))
        .isEqualTo("<body>a </body> b" + SCRIPT + "</BODY></html>");
  }

  @Test
  void leavesLettersOfAnyEncodingAlone() {
    assertThat(live("<body>汉字 é</body>", StandardCharsets.UTF_8))
        .isEqualTo("<body>汉字 é" + SCRIPT + "</body>");
    assertThat(live("<body>汉字</body>", Charset.forName("GB18030")))
        .isEqualTo("<body>汉字" + SCRIPT + "</body>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "default-src 'none'; img-src 'self'"
            + " | default-src 'none'; img-src 'self'; script-src 'self'; connect-src 'self';"
            + " style-src 'self'",
        "default-src 'none'; script-src 'sha256-abc='; connect-src 'none'"
            + " | default-src 'none'; script-src 'self' 'sha256-abc='; connect-src 'self';"
            + " style-src 'self'",
        "default-src 'self' https:"
            + " | default-src 'self' https:; script-src 'self' https:; connect-src 'self' https:;"
            + " style-src 'self' https:",
        "default-src &#39;none&#39; | default-src 'none'; script-src 'self'; connect-src 'self';"
            + " style-src 'self'",
        "img-src 'self' | img-src 'self'"
      })
  void allowsItselfWhatThePageAllowsNobody(String policy, String relaxed) {
    String page =
        "<head><meta http-equiv=\"Content-Security-Policy\" content=\"%s\"></head><body></body>";

    assertThat(live(page.formatted(policy), StandardCharsets.UTF_8))
        .isEqualTo(page.formatted(relaxed).replace("</body>", SCRIPT + "</body>"));
  }

  @Test
  void isDoneInTimeWithAnyPage() {
    String many = "<meta ".repeat(200_000) + "<meta x".repeat(1000) + " content=\"";

    Instant begun = Instant.now();
    live(many, StandardCharsets.UTF_8);

    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
  }

  private static String live(String page, Charset charset) {
    return new String(LivePage.of(page.getBytes(charset), "a/b c.html", "7"), charset);
  }
}
