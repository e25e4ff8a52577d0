package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wenzhai.house.Document;
import wenzhai.model.Article;
import wenzhai.model.CuratorPage;
import wenzhai.model.Language;
import wenzhai.model.Page;
import wenzhai.page.Digests;
import wenzhai.page.SmallDigest;

/**
 * The template author's guide says what there is, all of it and nothing else. Its tables of what
 * templates get are made from the records; {@code -Dgolden=update} rewrites them.
 */
class TemplateGuideTest {
  private static final Path THEME = Path.of("templates");
  private static final Path GUIDE = THEME.resolve("README.md");
  private static final Layers OURS = new Layers(List.of(new ClasspathTemplates()));
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  private final Document guide = Document.read(GUIDE);

  /** The templates of the pages, each with what it gets. */
  private static Map<String, Class<?>> views() {
    List<Article> articles = SmallDigest.articles();
    CuratorPage method = new CuratorPage("method", "收录方法", Language.ZH_HANS, "<p>一</p>");
    var lists = List.of(Digests.list("first", "../2026/a0.md"));
    var digest = Digests.of(Digests.site(Language.ZH_HANS), articles, lists, method);
    Map<String, Class<?>> views = new TreeMap<>();
    for (Page page : Digests.pages(digest, Digests.bodies(articles))) {
      views.put(page.template() + ".peb", page.view().get().getClass());
    }
    return views;
  }

  /** Every record that a template can meet, by its heading in the guide. */
  private static Map<String, Class<?>> records() {
    Map<Class<?>, String> views = new HashMap<>();
    views().forEach((template, view) -> views.put(view, template));
    Map<String, Class<?>> records = new TreeMap<>();
    records.put("site", SiteFacts.class);
    records.put("page", PageFacts.class);
    records.put("MenuItem", SiteFacts.MenuItem.class);
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("wenzhai.page", "wenzhai.bundle")
            .stream()
            .filter(c -> c.isRecord() && c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(c -> !c.getName().matches("wenzhai\\.bundle\\.(Bundle|Material)(\\$.*)?"))
            .map(c -> c.reflect())
            .forEach(
                record -> {
                  String heading = views.getOrDefault(record, record.getSimpleName());
                  assertThat(records.put(heading, record)).as(heading).isNull();
                });
    return records;
  }

  @TestFactory
  List<DynamicTest> everyRecordHasATableThatSaysWhatItsSourceSays() {
    List<DynamicTest> tests = new ArrayList<>();
    records()
        .forEach(
            (heading, record) ->
                tests.add(
                    DynamicTest.dynamicTest(
                        heading, () -> compare(heading, RecordTables.table(record)))));
    return tests;
  }

  private static void compare(String heading, List<String> expected) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(GUIDE));
    int at = 0;
    while (at < lines.size() && !lines.get(at).replace("`", "").equals("### " + heading)) {
      at++;
    }
    assertThat(at).as("a section '### " + heading + "' in " + GUIDE).isLessThan(lines.size());
    int from = at + 1;
    while (from < lines.size()
        && !lines.get(from).equals(RecordTables.HEAD)
        && !lines.get(from).startsWith("#")) {
      from++;
    }
    int to = from;
    while (to < lines.size() && lines.get(to).startsWith("|")) {
      to++;
    }
    List<String> table = lines.subList(from, to);
    if (UPDATE) {
      table.clear();
      table.addAll(expected);
      Files.write(GUIDE, lines);
      return;
    }
    assertThat(table)
        .as("the table of " + heading + "; -Dgolden=update rewrites it")
        .isEqualTo(expected);
  }

  @Test
  void thereAreSectionsForNothingElse() {
    assertThat(
            guide
                .text()
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4).replace("`", "")))
        .containsExactlyInAnyOrderElementsOf(records().keySet());
  }

  @Test
  void everyTemplatePartAndBlockIsNamed() throws IOException {
    Set<String> pages = files("", ".peb");
    assertThat(pages.remove("layout.peb")).isTrue();
    assertThat(views().keySet()).isEqualTo(pages);
    assertThat(names("| template | makes |")).containsExactlyInAnyOrderElementsOf(pages);
    assertThat(names("| part | shows |"))
        .containsExactlyInAnyOrderElementsOf(files("part", ".peb"));
    assertThat(names("| template of books | makes |"))
        .containsExactlyInAnyOrderElementsOf(files("book", ".peb"));
    String layout = Files.readString(THEME.resolve("layout.peb"));
    assertThat(names("| block | holds |"))
        .containsExactlyElementsOf(found(layout, "\\{% block (\\w+) %}"));
  }

  @Test
  void partsUseWhatTheGuideSaysTheyNeed() throws IOException {
    for (List<String> row : guide.table("| part | shows | needs |")) {
      String part = Files.readString(THEME.resolve(code(row.get(0))));
      for (String needed : found(row.get(2), "`(\\w+)`")) {
        assertThat(part).as(row.get(0)).containsPattern("\\b" + needed + "\\b");
      }
    }
  }

  @Test
  void everyFunctionAndFilterIsNamed() {
    Words words = Words.open(OURS, Language.ENGLISH);
    Vocabulary vocabulary =
        new Vocabulary(words, Assets.open(OURS, words), Digests.site(Language.ENGLISH));
    assertThat(names("| function | gives |"))
        .containsExactlyInAnyOrderElementsOf(vocabulary.getFunctions().keySet());
    assertThat(names("| filter | makes |"))
        .containsExactlyInAnyOrderElementsOf(vocabulary.getFilters().keySet());
  }

  @Test
  void everyGroupOfWordsIsNamed() throws IOException {
    Set<String> groups =
        words().stream()
            .map(key -> key.replaceFirst("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> named =
        guide.table("| keys | are |").stream()
            .flatMap(row -> found(row.get(0), "`(\\w+)`").stream())
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(groups);
  }

  @Test
  void everyStyleOfDatesIsShown() throws IOException {
    Words words = Words.open(OURS, Language.ENGLISH);
    Dates dates = new Dates(words);
    List<List<String>> expected = new ArrayList<>();
    for (String style : found(String.join("\n", words()), "(?m)^date\\.(\\w+)\\.day$")) {
      Function<String, String> shown =
          iso -> {
            String known = iso.length() == 4 ? "year" : iso.length() == 7 ? "month" : "day";
            boolean has = words.word("date." + style + "." + known).isPresent();
            return has ? dates.shown(iso, style) : "(error)";
          };
      expected.add(
          List.of(
              "`" + style + "`",
              shown.apply("2024-06-21"),
              shown.apply("2024-06"),
              shown.apply("2024")));
    }
    assertThat(guide.table("| style |")).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyFileAndWordThatIsNamedIsThere() throws IOException {
    Set<String> examples =
        guide.fences().stream()
            .map(fence -> fence.info().replaceFirst("^\\w+ ?", ""))
            .collect(Collectors.toSet());
    for (String name : guide.codes()) {
      if (name.matches("(part/|words/|assets/)?[a-z0-9A-Z-]+\\.(peb|css|svg|properties)")
          && !name.matches(".*(TAG|-1a2b3c4d|ja)\\..*")) {
        boolean asset = !name.contains("/") && name.matches(".*\\.(css|svg)");
        assertThat(
                examples.contains(name)
                    || Files.exists(THEME.resolve(asset ? "assets/" + name : name)))
            .as(name)
            .isTrue();
      }
    }
    String all = String.join("\n", guide.codes());
    Set<String> words = words();
    assertThat(words).containsAll(found(all, "\\bt\\('([\\w.-]+)'"));
    assertThat(found(all, "\\blabel\\('(\\w+)'"))
        .allMatch(group -> words.stream().anyMatch(key -> key.startsWith(group + ".")));
  }

  /** The first column of a table, without links, values and styles. */
  private List<String> names(String head) {
    return guide.table(head).stream()
        .map(row -> code(row.get(0)).replaceFirst("\\(.*", ""))
        .toList();
  }

  private static String code(String cell) {
    return cell.substring(cell.indexOf('`') + 1, cell.lastIndexOf('`'));
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .distinct()
        .toList();
  }

  /** The keys of our words, those for the number one aside. */
  private static Set<String> words() throws IOException {
    return Files.readAllLines(THEME.resolve("words/en.properties")).stream()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')))
        .filter(key -> !key.endsWith(".one"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(THEME.resolve(folder))) {
      return files
          .map(file -> THEME.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ending))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
