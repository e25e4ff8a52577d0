package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.Language;

class WordsTest {
  private static final ClasspathTemplates OURS = new ClasspathTemplates();

  private static Properties file(String tag) throws IOException {
    byte[] bytes = OURS.file("words/" + tag + ".properties").orElseThrow().bytes();
    Properties properties = new Properties();
    properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    return properties;
  }

  private static Set<String> keys(String tag) throws IOException {
    return file(tag).stringPropertyNames().stream()
        .filter(key -> !key.endsWith(".one"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Words words(String tag, MemoryTemplates upper) {
    return Words.open(new Layers(List.of(upper, OURS)), new Language(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant"})
  void everyLanguageHasTheSameWordsWithTheSamePlaces(String tag) throws IOException {
    assertThat(keys(tag)).isEqualTo(keys("en"));
    for (String key : keys(tag)) {
      if (!key.startsWith("date.") && !key.equals("cleaning.summary")) {
        assertThat(places(file(tag).getProperty(key)))
            .as(key)
            .isEqualTo(places(file("en").getProperty(key)));
      }
    }
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{\\w+}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyWordThatATemplateNamesIsThereAndNoWordIsIdle() throws IOException {
    StringBuilder templates = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".peb")).sorted().toList()) {
        templates.append(Files.readString(file));
      }
    }
    Set<String> known = keys("en");
    Set<String> named =
        Pattern.compile("\\bt\\('([\\w.-]+)'(?! \\+)")
            .matcher(templates)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(known).containsAll(named);

    Set<String> idle = new TreeSet<>(known);
    idle.removeAll(named);
    idle.removeIf(
        key ->
            key.matches(
                "(nav|date|month|weekday|rule|kind|origin|language|next|order|chinese|form)\\..*"));
    idle.removeIf(key -> templates.indexOf("'" + key + "'") >= 0);
    idle.removeIf(key -> key.startsWith("ui."));
    assertThat(idle).containsExactly("characters", "words");
  }

  @Test
  void everyWordThatAScriptNamesIsThereAndNoWordIsIdle() throws IOException {
    StringBuilder scripts = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("templates/assets/reader"))) {
      for (Path file : files.sorted().toList()) {
        scripts.append(Files.readString(file));
      }
    }
    Set<String> known =
        keys("en").stream()
            .filter(key -> key.startsWith("ui."))
            .map(key -> key.substring("ui.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> named =
        Pattern.compile("\\b(?:word\\(|button\\(|done\\(\\w+, )'([\\w.]+)'(?! \\+)")
            .matcher(scripts)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(known).containsAll(named);
    String keys = scripts.substring(scripts.indexOf("const keys = ["));
    Pattern.compile("'(.)'")
        .matcher(keys.substring(0, keys.indexOf(']', keys.indexOf("']'") + 2)))
        .results()
        .forEach(match -> named.add("key." + match.group(1)));
    known.removeIf(key -> !key.startsWith("key.") && scripts.indexOf("'" + key + "'") >= 0);
    known.removeAll(named);
    assertThat(known).containsExactly("is.read", "is.star");
  }

  @Test
  void aThemeReplacesSingleWordsAndAddsLanguages() {
    MemoryTemplates mine =
        new MemoryTemplates()
            .with("words/zh-Hans.properties", "nav.home=头版\n")
            .with("words/ja.properties", "nav.home=最新記事\n");

    assertThat(words("zh-Hans", mine).word("nav.home")).contains("头版");
    assertThat(words("zh-Hans", mine).word("nav.archive")).contains("归档");
    assertThat(words("ja", mine).word("nav.home")).contains("最新記事");
    assertThat(words("ja", mine).word("nav.archive")).contains("Archive");
  }

  @Test
  void aRegionHasTheWordsOfItsLanguage() {
    assertThat(words("zh-Hant-HK", new MemoryTemplates()).word("nav.archive")).contains("彙整");
    assertThat(words("en-GB", new MemoryTemplates()).word("nav.archive")).contains("Archive");
  }

  @Test
  void oneIsCountedAsOneInLanguagesThatDo() {
    assertThat(words("en", new MemoryTemplates()).filled("articles", List.of(1)))
        .isEqualTo("1 article");
    assertThat(words("en", new MemoryTemplates()).filled("articles", List.of(12345)))
        .isEqualTo("12,345 articles");
    assertThat(words("zh-Hans", new MemoryTemplates()).filled("articles", List.of(1)))
        .isEqualTo("1篇");
  }

  @Test
  void valuesAreNotReadAsPlaces() {
    assertThat(words("en", new MemoryTemplates()).filled("record.claim", List.of("{1}", "{0}")))
        .isEqualTo("also given as {1} ({0})");
  }

  @Test
  void aMalformedFileOfWordsIsNamed() {
    MemoryTemplates mine = new MemoryTemplates().with("words/en.properties", "skip=\\u00g1\n");

    assertThatThrownBy(() -> words("en", mine))
        .isInstanceOf(TemplateFault.class)
        .hasMessage(
            "my/words/en.properties: has a malformed \\u escape; write the character itself");
  }
}
