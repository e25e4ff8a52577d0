package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import wenzhai.Built;
import wenzhai.net.Host;

/** What the command line prints and how it exits. */
class CommandLineTest {
  private static final List<String> COMMON =
      List.of(
          "--content",
          "--templates",
          "--output",
          "--base-url",
          "--strict",
          "--drafts",
          "--jobs",
          "--cache",
          "--no-cache",
          "--report",
          "--json",
          "--quiet",
          "--verbose",
          "--help",
          "--version");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"", "build", "preview", "check"})
  void helpNamesEveryOption(String command) {
    Built help = command.isEmpty() ? Built.run("--help") : Built.run(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains(COMMON).doesNotContain("\u001b");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void previewHasItsOwnOptionsToo() {
    assertThat(Built.run("preview", "--help").out()).contains("--port", "--host", "--open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "build", "preview", "check"})
  void versionIsOneLine(String command) {
    Built version = command.isEmpty() ? Built.run("--version") : Built.run(command, "--version");
    assertThat(version.code()).isZero();
    assertThat(version.out()).matches("wenzhai [0-9]+\\.[0-9]+\\.[0-9]+\\S* \\(Java .*\\)\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-such-option", "no-such-command", "--jobs=0", "--jobs=many"})
  void wrongUsageExitsWithTwo(String argument) {
    Built built = Built.run(argument);
    assertThat(built.code()).isEqualTo(2);
    assertThat(built.err()).startsWith("error: ").doesNotContain("\tat ");
    assertThat(built.out()).isEmpty();
  }

  @Test
  void aBuildSaysWhatItDidAndWhatToOpen() {
    Path content = oneArticle();
    Path site = temp.resolve("site");
    Built built = Built.site(content, site);
    assertThat(built.code()).isZero();
    assertThat(built.out())
        .matches(
            "(?s)1 article\\.\\R"
                + "[0-9]+ files written, 0 unchanged, 0 removed in [0-9]+\\.[0-9] s\\.\\R"
                + "Open .*index\\.html\\R");
    assertThat(built.err()).isEmpty();
  }

  @Test
  void quietPrintsNothingWhenNothingIsWrong() {
    Built built = Built.site(oneArticle(), temp.resolve("site"), "--quiet");
    assertThat(built.out()).isEmpty();
    assertThat(built.err()).isEmpty();
  }

  @Test
  void jsonPrintsTheSummaryAndNothingElse() {
    Path content = oneArticle();
    Built.write(content.resolve("empty.md"), "");
    Path site = temp.resolve("site");
    Built built = Built.site(content, site, "--json");
    JsonNode summary = new ObjectMapper().readTree(built.out());
    assertThat(summary.propertyNames())
        .containsExactly(
            "articles",
            "skipped",
            "drafts",
            "pages",
            "written",
            "unchanged",
            "removed",
            "warnings",
            "millis",
            "output");
    assertThat(summary.get("articles").asInt()).isEqualTo(1);
    assertThat(summary.get("skipped").asInt()).isEqualTo(1);
    assertThat(summary.get("output").asString()).isEqualTo(site.toString());
    JsonNode warning = summary.get("warnings").get(0);
    assertThat(warning.propertyNames())
        .containsExactly("file", "line", "column", "code", "message");
    assertThat(warning.get("file").asString()).isEqualTo("empty.md");
    assertThat(warning.get("code").asString()).isEqualTo("empty");
  }

  @Test
  void theReportHasALineForEveryFile() throws IOException {
    Path content = oneArticle();
    Built.write(content.resolve("empty.md"), "");
    Built.write(content.resolve("notes.json"), "{}");
    Built.write(content.resolve("later.md"), "---\ntitle: 还没写完\ndraft: true\n---\n正文。\n");
    Path report = temp.resolve("report.jsonl");
    Built built =
        Built.site(content, temp.resolve("site"), "--report", report.toString(), "--json");
    assertThat(new ObjectMapper().readTree(built.out()).get("drafts").asInt()).isEqualTo(1);
    List<JsonNode> lines =
        Files.readAllLines(report).stream().map(new ObjectMapper()::readTree).toList();
    assertThat(lines)
        .extracting(line -> line.get("file").asString())
        .containsExactly("empty.md", "later.md", "notes.json", "one.md");
    assertThat(lines.get(3).get("path").asString())
        .isEqualTo("articles/2024-05-06-a-good-article.html");
    assertThat(lines.get(0).get("path").isNull()).isTrue();
  }

  @Test
  void draftsAndTheFutureComeOnlyWhenAskedFor() {
    Path content = oneArticle();
    Built.write(
        content.resolve("later.md"), "---\ntitle: 还没写完\ndraft: true\n---\n正文在这里，写完之后才看得到。\n");
    Built.write(
        content.resolve("future.md"), "---\ntitle: 未来\ndate: 2099-01-01\n---\n正文在这里，要到很久以后才看得到。\n");
    assertThat(Built.site(content, temp.resolve("a")).out())
        .startsWith("1 article, 2 drafts held back");
    assertThat(Built.site(content, temp.resolve("b"), "--drafts").out()).startsWith("3 articles");
  }

  @Test
  void atMostTwentyProblemsAreShown() {
    Path content = oneArticle();
    for (int i = 0; i < 30; i++) {
      Built.write(content.resolve("empty" + i + ".md"), "");
    }
    Built built = Built.site(content, temp.resolve("site"));
    assertThat(built.err().lines()).hasSize(21);
    assertThat(built.err()).contains("… and 10 more");
    assertThat(Built.site(content, temp.resolve("site"), "--verbose").err().lines().count())
        .isGreaterThanOrEqualTo(30);
  }

  @Test
  void checkFindsNothingWrongWithWhatBuildMakes() {
    Path site = temp.resolve("site");
    Built.site(oneArticle(), site);
    Built fromMemory = Built.run("check", "--no-cache", "--content", oneArticle().toString());
    assertThat(fromMemory.code()).as(fromMemory.out() + fromMemory.err()).isZero();
    Built fromFolder = Built.run("check", "--output", site.toString());
    assertThat(fromFolder.code()).as(fromFolder.out() + fromFolder.err()).isZero();
  }

  @Test
  void checkFailsOnABrokenLink() throws IOException {
    Path site = temp.resolve("site");
    Built.site(oneArticle(), site);
    Path home = site.resolve("index.html");
    Files.writeString(
        home, Files.readString(home).replace("</main>", "<a href=\"gone.html\">x</a></main>"));
    Built built = Built.run("check", "--output", site.toString());
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err()).contains("index.html:").contains("gone.html");
  }

  @Test
  void checkHasItsOwnOptionsToo() {
    assertThat(Built.run("check", "--help").out())
        .contains("--external", "--external-age", "--allow-private", "Exit codes: 0 nothing");
    assertThat(Built.run("check", "--external-age=-1").code()).isEqualTo(2);
    assertThat(Built.run("build", "--external").code()).isEqualTo(2);
  }

  @Test
  void checkTellsProgramsTheSameOfAFolderAsOfABuild() throws IOException {
    Path site = temp.resolve("site");
    Built.site(oneArticle(), site);
    Built fromMemory =
        Built.run("check", "--json", "--no-cache", "--content", oneArticle().toString());
    Built fromFolder = Built.run("check", "--json", "--output", site.toString());
    for (Built built : List.of(fromMemory, fromFolder)) {
      JsonNode json = new ObjectMapper().readTree(built.out());
      assertThat(json.propertyNames())
          .containsExactly(
              "articles",
              "skipped",
              "drafts",
              "pages",
              "written",
              "unchanged",
              "removed",
              "warnings",
              "millis",
              "output",
              "problems");
      assertThat(json.path("articles").intValue()).isEqualTo(1);
      assertThat(json.path("written").intValue()).isZero();
      assertThat(json.path("problems")).isEmpty();
      assertThat(built.out().strip()).doesNotContain("\n");
      assertThat(built.code()).isZero();
    }
    assertThat(new ObjectMapper().readTree(fromMemory.out()).path("pages"))
        .isEqualTo(new ObjectMapper().readTree(fromFolder.out()).path("pages"));
    Files.delete(site.resolve("about.html"));
    Built broken = Built.run("check", "--json", "--output", site.toString());
    assertThat(broken.code()).isEqualTo(1);
    JsonNode problem = new ObjectMapper().readTree(broken.out()).path("problems").get(0);
    assertThat(problem.propertyNames())
        .containsExactly("file", "line", "column", "severity", "code", "message", "remedy");
    assertThat(problem.path("code").stringValue()).isEqualTo("broken-link");
    assertThat(problem.path("severity").stringValue()).isEqualTo("error");
    assertThat(new ObjectMapper().readTree(broken.out()).path("warnings")).isNotEmpty();
  }

  @Test
  void whatIsMerelyToBeMendedFailsACheckOnlyStrictly() {
    Path site = temp.resolve("site");
    Built.site(oneArticle(), site);
    Built.write(site.resolve("extra.html"), "<!doctype html><p>x");
    assertThat(Built.run("check", "--output", site.toString()).code()).isZero();
    assertThat(Built.run("check", "--strict", "--output", site.toString()).code()).isEqualTo(1);
  }

  @Test
  void checkAsksOtherServersOnlyWhenToldAndRemembersWhatTheySaid() throws IOException {
    try (Host host = new Host()) {
      host.on("/there", 200).on("/gone", 404);
      Path content = temp.resolve("linked");
      Built.write(
          content.resolve("one.md"),
          "---\ntitle: 好文章\ndate: 2024-05-06\nfrom: "
              + host.address("/gone")
              + "\n---\n这一篇引用了[另一篇]("
              + host.address("/there")
              + ")，那一篇还在，原文却已经不在了，所以需要一份存档。\n");
      Path cache = temp.resolve("cache");
      List<String> check =
          List.of("check", "--content", content.toString(), "--cache", cache.toString());
      assertThat(run(check).code()).isZero();
      assertThat(run(check, "--external").err()).contains("not public").contains("--allow-private");
      assertThat(host.asked()).isEmpty();
      Built asked = run(check, "--external", "--allow-private");
      assertThat(asked.code()).as("rot of others breaks nothing here").isZero();
      assertThat(asked.err())
          .contains("/gone' is gone")
          .contains("https://web.archive.org/web/2*/" + host.address("/gone"));
      assertThat(host.asked()).containsExactlyInAnyOrder("HEAD /gone", "GET /gone", "HEAD /there");
      assertThat(run(check, "--external", "--allow-private", "--strict").code()).isEqualTo(1);
      assertThat(host.asked()).as("remembered").hasSize(3);
      run(check, "--external", "--allow-private", "--external-age=0");
      assertThat(host.asked()).hasSize(6);
    }
  }

  private static Built run(List<String> command, String... more) {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(more));
    return Built.run(words.toArray(String[]::new));
  }

  @Test
  void aBrokenTemplateNamesItsPlaceAndLeavesTheEarlierSite() throws IOException {
    Path content = oneArticle();
    Path site = temp.resolve("site");
    Built.site(content, site);
    var before = Built.files(site).keySet();
    Path templates = temp.resolve("templates");
    Built.write(templates.resolve("article.peb"), "<p>\n{{ no.such.thing }}\n</p>\n");
    Built built =
        Built.run(
            "--no-cache",
            "--content",
            content.toString(),
            "--templates",
            templates.toString(),
            "--output",
            site.toString());
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err())
        .containsOnlyOnce("article.peb:2")
        .contains("one.md")
        .doesNotContain("\tat ");
    assertThat(Built.files(site).keySet()).isEqualTo(before);
  }

  @Test
  void pagesOfTheCuratorGetNamesThatAreFree() {
    Path content = temp.resolve("content");
    Built.write(content.resolve("site.yml"), "title: 名字\n");
    Built.write(content.resolve("articles/a.txt"), "2024-05-06\n这是一篇普通的文章，没有别的。\n");
    Built.write(content.resolve("pages/联系 我们.md"), "写信来。\n");
    Built.write(content.resolve("pages/index.md"), "挤掉首页。\n");
    Path site = temp.resolve("site");
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.err())
        .contains("pages/index.md:1:1: error: no page can be called 'index' here");
    assertThat(site.toFile().list())
        .as("a name that every system can write")
        .filteredOn(name -> name.matches("[0-9a-f]{8}\\.html"))
        .hasSize(1);
    assertThat(Built.run("check", "--output", site.toString()).code()).isZero();
  }

  @Test
  void anotherOnesFolderIsRefused() {
    Path site = temp.resolve("site");
    Built.write(site.resolve("index.html"), "<p>mine</p>");
    Built built = Built.site(oneArticle(), site);
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err()).contains("index.html");
    assertThat(site.resolve("index.html")).hasContent("<p>mine</p>");
  }

  private Path oneArticle() {
    Path content = temp.resolve("content");
    Built.write(
        content.resolve("one.md"),
        "---\ntitle: 好文章\ndate: 2024-05-06\nfrom: https://example.org/a-good-article\n---\n"
            + "这一篇没有任何毛病，读完以后谁也不会想再改一个字，所以就到这里为止。\n");
    return content;
  }
}
