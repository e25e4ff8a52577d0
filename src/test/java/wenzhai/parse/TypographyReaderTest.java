package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.ACard;
import wenzhai.model.ArticleFile;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.TypographyRule;

class TypographyReaderTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: 渡口\ntypography: false\n---\n",
        "---\ntitle: 渡口\ntypography: off\n---\n",
        "+++\ntitle = \"渡口\"\ntypography = false\n+++\n"
      })
  void frontMatterSwitchesAllOff(String header) {
    assertThat(off(header, "")).contains(TypographyRule.all());
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: 渡口\ntypography: {off: [p4, e1]}\n---\n",
        "---\ntitle: 渡口\ntypography:\n  off:\n    - p4\n    - E1\n---\n",
        "+++\ntitle = \"渡口\"\n[typography]\noff = [\"p4\", \"e1\"]\n+++\n"
      })
  void frontMatterSwitchesRulesOff(String header) {
    assertThat(off(header, "")).contains(Set.of(TypographyRule.P4, TypographyRule.E1));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void theSidecarWins() {
    assertThat(off("---\ntypography: false\n---\n", "typography: true")).contains(Set.of());
    assertThat(off("---\ntitle: 渡口\n---\n", "typography: false")).contains(TypographyRule.all());
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void thePublisherSpeaksForAnArticleThatSaysNothing() {
    String url = "url: https://news.harbour.example/1.html\n";
    assertThat(off("---\n" + url + "---\n", "")).contains(Set.of(TypographyRule.P1));
    assertThat(off("---\n" + url + "typography: true\n---\n", "")).contains(Set.of());
    assertThat(off("---\ntitle: 渡口\n---\n", "")).isEmpty();
  }

  @Test
  void aRuleThatDoesNotExistIsSaid() {
    assertThat(off("---\ntitle: 渡口\ntypography: {off: [p4, p9]}\n---\n", ""))
        .contains(Set.of(TypographyRule.P4));
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("'typography' cannot be 'p9'");
  }

  private Optional<Set<TypographyRule>> off(String header, String sidecar) {
    Publisher publisher =
        new Publisher(
            "harbour",
            Map.of("zh-Hans", "港口报"),
            List.of("harbour.example"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ZoneOffset.UTC.getId()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Set.of(TypographyRule.P1)),
            Optional.empty());
    ArticleFile file =
        new ArticleFile(
            "2024-05-01-a.md",
            header + "\n渡轮从对岸开来，船上的人都望着码头。\n",
            "UTF-8",
            "0".repeat(16),
            Optional.of(sidecar)
                .filter(text -> !text.isEmpty())
                .map(text -> new ArticleFile.Sidecar("2024-05-01-a.yml", text)));
    return new ArticleParser(
            List.of(new FrontMatterFormat(), new PlainTextFormat()),
            ACard.site(""),
            List.of(publisher))
        .parse(file, problems)
        .metadata()
        .typographyOff();
  }
}
