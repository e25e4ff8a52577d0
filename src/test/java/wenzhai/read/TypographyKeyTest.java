package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.TypographyRule;

class TypographyKeyTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"typography: true | 0", "typography: false | 17", "title: x | 0", "typography: | 0"})
  void theSiteSwitchesAllOrNothing(String yaml, int off) {
    assertThat(site(yaml)).hasSize(off);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void theSiteSwitchesRulesOff() {
    assertThat(site("typography: {off: [p4, P1B]}"))
        .containsExactly(TypographyRule.P1B, TypographyRule.P4);
    assertThat(site("typography:\n  off: e1")).containsExactly(TypographyRule.E1);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aRuleThatDoesNotExistIsSaid() {
    assertThat(site("typography: {off: [p4, p9]}")).containsExactly(TypographyRule.P4);
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "site.yml:1:24: error: 'typography' cannot be 'p9'; write names of rules such as p4"
                + " and e1");
  }

  @Test
  void anythingElseIsSaid() {
    assertThat(site("typography: perhaps")).isEmpty();
    assertThat(site("typography: [p4]")).isEmpty();
    assertThat(site("typography: {on: [p4]}")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("wrong-value", "wrong-type", "unknown-key");
  }

  @Test
  void aPublisherMaySayItOrNot() {
    assertThat(publisher("").typographyOff()).isEmpty();
    assertThat(publisher("typography: true").typographyOff()).contains(Set.of());
    assertThat(publisher("typography: false").typographyOff()).contains(TypographyRule.all());
    assertThat(publisher("typography: {off: [i1]}").typographyOff())
        .contains(Set.of(TypographyRule.I1));
    assertThat(problems.sorted()).isEmpty();
  }

  private Set<TypographyRule> site(String yaml) {
    Optional<YamlNode> root = YamlFile.parse("site.yml", yaml, problems);
    YamlKeys keys = new YamlKeys((YamlNode.Keys) root.orElseThrow(), problems);
    return SiteFile.read(keys, Optional.empty(), List.of()).typographyOff();
  }

  /** A publisher that comes with Wenzhai, with one more key. */
  private Publisher publisher(String line) {
    String yaml = "sources:\n  - slug: voachinese\n    kind: broadcaster\n    " + line + "\n";
    List<Publisher> table =
        PublisherTable.of(
            KnownOutlets.read(KnownOutlets.bytes()),
            YamlFile.parse("sources.yml", yaml, problems),
            problems);
    return table.stream().filter(p -> p.slug().equals("voachinese")).findFirst().orElseThrow();
  }
}
