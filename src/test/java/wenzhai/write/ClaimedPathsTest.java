package wenzhai.write;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimedPathsTest {
  private final ClaimedPaths paths = new ClaimedPaths();

  @Test
  void namesBothOfTwoPathsThatDifferOnlyInCase() {
    paths.claim("tags/AI.html");

    assertThatThrownBy(() -> paths.claim("tags/ai.html"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"tags/AI.html\" and \"tags/ai.html\"");
  }

  @Test
  void namesBothOfTwoPathsThatDifferOnlyInHowALetterIsComposed() {
    paths.claim("caf\u00e9.html");

    assertThatThrownBy(() -> paths.claim("cafe\u0301.html"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAPathThatIsAFileAndAFolder() {
    paths.claim("topic/a.html");
    paths.claim("page");

    assertThatThrownBy(() -> paths.claim("Topic"))
        .hasMessage("output path \"Topic\" is a file and a folder");
    assertThatThrownBy(() -> paths.claim("page/2.html"))
        .hasMessage("output path \"page\" is a file, and a folder for \"page/2.html\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a//b",
        "./a",
        "a/.",
        "a/",
        "a\\b",
        "a:b",
        "con",
        "x/NUL.html",
        "com1.txt",
        "a.",
        "x /y",
        "a\nb",
        "a\u0000",
        "what?",
        "a*b",
        "\"a\"",
        "<a>",
        "a|b",
        ".wenzhai-files",
        ".wenzhai-new/x"
      })
  void refusesWhatNotEverySystemCanHold(String path) {
    assertThatThrownBy(() -> paths.claim(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("output path");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html", ".nojekyll", "CNAME", "assets/theme.1f.css", "articles/2024-06-21-a.html",
        "console/nullify.html", "图/核.html", "a b.html", "com10", "x/.wenzhai-files"
      })
  void allowsPlainNames(String path) {
    assertThatCode(() -> paths.claim(path)).doesNotThrowAnyException();
  }
}
