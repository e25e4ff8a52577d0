package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenzhai.model.Problems;

class SimpleYamlTest {
  private static final String[] PARTS = {
    "title",
    "date",
    "tags",
    "y",
    "no",
    "null",
    "_a",
    "a b",
    ": ",
    ":",
    " ",
    "\n",
    "\n",
    "\"",
    "\"",
    "[",
    "]",
    ", ",
    ",",
    "#",
    " #",
    "'",
    "\\",
    "-",
    "- ",
    "--- ",
    "2015-01-01T06:01:29Z",
    "06:30",
    "1_000",
    "0x1f",
    "007",
    "1e3",
    "12:30:45",
    ".5",
    "True",
    "~",
    "文摘",
    "標題",
    "：",
    "，",
    "{",
    "}",
    "&a",
    "*a",
    "!t",
    "|",
    ">",
    "%",
    "@",
    "`",
    "\t",
    "a",
    "é",
    "\u2028",
    "\u00a0",
    "\ud83d\ude00",
    "<<",
    "=",
    "?",
    "? ",
    "NaN",
    ".inf"
  };

  @Test
  void whatIsReadAtSightIsReadAsAllYamlIs() {
    Random random = new Random(1);
    int simple = 0;
    for (int i = 0; i < 60_000; i++) {
      simple += isReadAlike(i % 2 == 0 ? anything(random) : nearlySimple(random)) ? 1 : 0;
    }
    assertThat(simple).isGreaterThan(3_000);
  }

  @Test
  void aHeaderOfWordsQuotedTextAndListsIsSimple() {
    String yaml =
        """
        title: "一個標題：其二"
        date: 2024-06-21T06:58:55Z
        tags: [时事, two words, 3]
        source_name: 示例 报
        """;
    assertThat(isReadAlike(yaml)).isTrue();
  }

  /** Whether a text is simple; that both readers then agree is asserted. */
  private static boolean isReadAlike(String yaml) {
    Optional<List<HeaderEntry>> simple = SimpleYaml.read(yaml, 3);
    if (simple.isPresent() && !yaml.isBlank()) {
      Problems problems = new Problems();
      assertThat(simple.get())
          .as(yaml)
          .isEqualTo(new YamlHeader("a.md", 3, problems).readAnything(yaml));
      assertThat(problems.sorted()).as(yaml).isEmpty();
    }
    return simple.isPresent();
  }

  private static String anything(Random random) {
    StringBuilder yaml = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      yaml.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return yaml.toString();
  }

  private static String nearlySimple(Random random) {
    StringBuilder yaml = new StringBuilder();
    for (int line = random.nextInt(3); line >= 0; line--) {
      yaml.append(random.nextInt(9) == 0 ? anything(random) : "key" + random.nextInt(4))
          .append(": ");
      int kind = random.nextInt(3);
      yaml.append(kind == 0 ? "\"" : kind == 1 ? "[" : "");
      for (int i = random.nextInt(3); i >= 0; i--) {
        yaml.append(PARTS[random.nextInt(PARTS.length)]);
        yaml.append(kind == 1 && i > 0 ? ", " : "");
      }
      yaml.append(kind == 0 ? "\"" : kind == 1 ? "]" : "").append('\n');
    }
    return yaml.toString();
  }
}
