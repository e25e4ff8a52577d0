package wenzhai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.clean.CleaningRule;
import wenzhai.clean.CleaningRules;
import wenzhai.model.TypographyRule;

/** What cleaning did is told to readers in their language, and not as the name of a rule. */
class RuleWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
  void everyRuleHasAName(String language) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("templates/words/" + language + ".properties"))) {
      words.load(reader);
    }
    List<String> rules =
        CleaningRules.inOrder().stream().map(CleaningRule::id).map(id -> "rule." + id).toList();
    TreeSet<String> missing = new TreeSet<>(rules);
    missing.remove("rule.typography");
    for (TypographyRule rule : TypographyRule.values()) {
      missing.add("rule." + rule.onRecord());
    }
    missing.addAll(List.of("rule.move-to-metadata", "rule.learned-furniture"));
    missing.removeAll(words.stringPropertyNames());
    assertThat(missing).isEmpty();
  }
}
