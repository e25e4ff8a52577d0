package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenzhai.model.Article;
import wenzhai.model.Change;
import wenzhai.model.Form;
import wenzhai.model.ImagePolicy;

/**
 * The cases in {@code cleaning/<rule>/<case>.in.html}: all rules together make {@code .out.html} of
 * them, and the rule that the folder is named after has a part in it, or none when the case's name
 * begins with {@code keeps}. A first line such as {@code <!-- title=… form=PLAIN_TEXT -->} sets
 * what is known about the article. {@code -Dgolden=update} rewrites what is expected.
 */
class CleaningCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cleaning");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final Pattern SETTING = Pattern.compile("(title|url|form|images)=(\\S+)");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(f -> f.toString().endsWith(".in.html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_article_becomes_what_is_expected(Path input) throws IOException {
    String name = input.getFileName().toString().replace(".in.html", "");
    Path expected = input.resolveSibling(name + ".out.html");
    String html = Files.readString(input);
    Article article = sample(html).clean();
    String written = lines(article.body());
    if (UPDATE) {
      Files.writeString(expected, written);
    }
    assertThat(written).isEqualTo(Files.readString(expected));
    String rule = input.getParent().getFileName().toString();
    List<String> rules = article.changes().stream().map(CleaningCasesTest::rule).toList();
    if (name.startsWith("keeps")) {
      assertThat(rules).doesNotContain(rule);
    } else {
      assertThat(rules).contains(rule);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cleaning_twice_equals_cleaning_once(Path input) throws IOException {
    String html = Files.readString(input);
    for (ImagePolicy policy : ImagePolicy.values()) {
      String once = sample(html).images(policy).body();
      String twice = sample(html).images(policy).clean(Jsoup.parseBodyFragment(once).body()).body();
      assertThat(twice).as(policy.name()).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_no_rule_touched_is_written_as_it_would_be_written_anew(Path input) throws IOException {
    String html = Files.readString(input);
    List<CleaningRule> rules = new ArrayList<>(CleaningRules.inOrder());
    rules.add(
        new CleaningRule() {
          @Override
          public String id() {
            return "touch";
          }

          @Override
          public void apply(Workbench bench) {
            bench.moved();
          }
        });
    String anew = sample(html).rules(rules.toArray(CleaningRule[]::new)).body();
    assertThat(sample(html).body()).isEqualTo(anew);
  }

  @Test
  void every_rule_has_a_case_and_a_name_of_its_own() throws IOException {
    Set<String> folders = new TreeSet<>();
    cases().forEach(path -> folders.add(path.getParent().getFileName().toString()));
    List<String> rules = new ArrayList<>();
    CleaningRules.inOrder().forEach(rule -> rules.add(rule.id()));
    assertThat(rules).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    assertThat(folders).containsExactlyElementsOf(new TreeSet<>(rules));
  }

  /** The rule that made a change; that of typography says under which of its own. */
  private static String rule(Change change) {
    return change.rule().startsWith("typography-") ? "typography" : change.rule();
  }

  private static Sample sample(String html) {
    Sample sample = Sample.of(html);
    String first = html.lines().findFirst().orElse("");
    Matcher setting = SETTING.matcher(first.startsWith("<!--") ? first : "");
    while (setting.find()) {
      String value = setting.group(2);
      switch (setting.group(1)) {
        case "title" -> sample.title(value);
        case "url" -> sample.url(value.equals("none") ? null : value);
        case "form" -> sample.form(Form.valueOf(value));
        default -> sample.images(ImagePolicy.valueOf(value));
      }
    }
    return sample.authors(List.of("林小舟"));
  }

  /** One block a line, so that differences can be read. */
  private static String lines(String body) {
    return body.replaceAll(
            "(?<=.)(?=<(?:p|h[2-6]|ul|ol|dl|table|blockquote|figure|hr|pre)[ >])", "\n")
        + "\n";
  }
}
