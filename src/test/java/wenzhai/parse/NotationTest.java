package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a text Markdown. */
class NotationTest {
  /** A link, as one pattern that tries each bracket that opens. */
  private static final Pattern LINK =
      Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\((?:https?:|/|#|\\.)[^)\\n]{1,2000}\\)");

  @ParameterizedTest
  @ValueSource(
      strings = {"见[甲报](https://a.example/1)。", "[一[二](/a)", "![图](./a.png)", "**重点**在此", "# 题"})
  void marksOfMarkdownAreMarkup(String text) {
    assertThat(Notation.isMarkup(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[一](二)", "[](https://a.example/1)", "[一](/)", "[一\n二](/a)", "[一](/a\n)", "-"})
  void otherBracketsAreNot(String text) {
    assertThat(Notation.isMarkup(text)).isFalse();
  }

  @Test
  void findsALinkWhereOnePatternDoes() {
    List<String> parts =
        List.of("[", "]", "](", "(", ")", "http:", "https:", "/", "#", ".", "\n", "一", "[a](");
    Random random = new Random(3);
    int links = 0;
    for (int i = 0; i < 100_000; i++) {
      // what begins a line may be another mark
      StringBuilder text = new StringBuilder("一");
      for (int k = random.nextInt(14); k > 0; k--) {
        String part = parts.get(random.nextInt(parts.size()));
        text.append(part).append(part.equals("\n") ? "一" : "");
      }
      boolean link = LINK.matcher(text).find();
      links += link ? 1 : 0;
      assertThat(Notation.isMarkup(text.toString())).as(text.toString()).isEqualTo(link);
    }
    assertThat(links).isGreaterThan(1_000);
  }
}
