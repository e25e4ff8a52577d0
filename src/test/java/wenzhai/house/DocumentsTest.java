package wenzhai.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.Built;
import wenzhai.parse.Key;

/** What the repository's documents say is so. */
class DocumentsTest {
  private static final String CHINESE = ".github/README.zh.md";

  /** What a repository customarily has at its top, and what this one is made of. */
  private static final Set<String> TOP =
      Set.of(
          "pom.xml",
          "src",
          "templates",
          "content",
          "site-output",
          "README.md",
          "LICENSE",
          "CONTRIBUTING.md",
          "CHANGELOG.md",
          "SECURITY.md",
          "NOTICE",
          "action.yml",
          ".gitignore",
          ".gitattributes",
          ".editorconfig",
          ".github",
          ".ci");

  /** Libraries and rooms as CONTRIBUTING.md names them, by their packages. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("org.jsoup..", "jsoup"),
          Map.entry("com.vladsch.flexmark..", "flexmark"),
          Map.entry("tools.jackson..", "Jackson"),
          Map.entry("com.fasterxml.jackson.annotation..", "Jackson"),
          Map.entry("org.tomlj..", "tomlj"),
          Map.entry("org.mozilla.universalchardet..", "juniversalchardet"),
          Map.entry("io.pebbletemplates..", "Pebble"),
          Map.entry("org.eclipse.jetty..", "Jetty"),
          Map.entry("net.coobird.thumbnailator..", "Thumbnailator"),
          Map.entry("com.twelvemonkeys..", "TwelveMonkeys"),
          Map.entry("picocli..", "picocli"),
          Map.entry("com.sun.jna..", "JNA"),
          Map.entry("me.tongfei.progressbar..", "a progress bar"));

  private static final String OPTION = "(?<![\\w!-])(--[a-z]+(?:-[a-z]+)*)(?![\\w:-])";

  private static final Set<String> OPTIONS =
      Stream.of(
              "build",
              "preview",
              "check",
              "init",
              "export",
              "publish",
              "pictures",
              "list new",
              "list add",
              "list show")
          .map(command -> (command + " --help").split(" "))
          .flatMap(words -> found(Built.run(words).out(), OPTION).stream())
          .collect(Collectors.toSet());

  @TempDir Path temp;

  static List<Path> documents() throws IOException {
    return Document.all().stream().map(Document::path).toList();
  }

  @Test
  void thereAreDocuments() throws IOException {
    assertThat(documents())
        .contains(Path.of("README.md"), Path.of(CHINESE), Path.of("templates/README.md"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsToAFileAndToAHeadingInIt(Path path) {
    Document document = Document.read(path);
    for (String link : document.links()) {
      if (link.matches("https?://.*")) {
        continue;
      }
      URI target = URI.create(link);
      assertThat(target.isAbsolute()).as(link).isFalse();
      Path folder = path.getParent() == null ? Path.of("") : path.getParent();
      Path file = target.getPath().isEmpty() ? path : folder.resolve(target.getPath()).normalize();
      assertThat(file).as(link).exists();
      if (target.getFragment() != null) {
        Set<String> anchors =
            file.equals(path) ? document.anchors() : Document.read(file).anchors();
        assertThat(anchors).as(link).contains(target.getFragment());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyOptionIsOne(Path path) {
    assertThat(OPTIONS).contains("--content", "--port");
    assertThat(OPTIONS).containsAll(found(code(Document.read(path)), OPTION));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPathOfTheRepositoryIsThereAndNoneIsOfAMachine(Path path) {
    Document document = Document.read(path);
    for (String code : document.codes()) {
      boolean named = code.matches("(src|templates|content|\\.github|\\.ci)/[\\w./-]*");
      if (named && !code.matches(".*\\b(xyz|NAME)\\b.*")) {
        assertThat(Path.of(code)).as("%s names %s", path, code).exists();
      }
    }
    assertThat(found(document.text(), "((?<![\\p{L}\\p{N}./:*~<>{}…-])/(?:[\\w.-]+/)+)")).isEmpty();
    assertThat(document.text()).doesNotContain("file:///").doesNotContainPattern("\\b[A-Z]:\\\\");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", CHINESE})
  void everyKeyOfTheSiteIsShownAndNothingIsWrongWithThem(String readme) {
    String shown = only(Document.read(Path.of(readme)), "yaml");
    Path content = temp.resolve("content");
    Built.write(content.resolve("site.yml"), shown);
    assertThat(build(content).err()).isEmpty();

    Built.write(content.resolve("site.yml"), "abcdefghijklmnopqrstuvw: 1\n");
    List<String> known =
        List.of(found(build(content).err(), "known are (.*)").get(0).strip().split(", "));
    assertThat(found(shown, "(?m)^(\\w+):")).containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", CHINESE})
  void everyKeyOfAnArticleIsNamed(String readme) {
    String text = Document.read(Path.of(readme)).text();
    int from = text.indexOf("`x.yml`");
    String paragraph = text.substring(from, text.indexOf("\n\n", from));
    List<String> names = new ArrayList<>(found(paragraph, "`([^`]+)`"));
    names.removeIf(name -> name.contains("."));
    assertThat(names).allSatisfy(name -> assertThat(Key.named(name)).as(name).isPresent());
    assertThat(names.stream().map(name -> Key.named(name).orElseThrow()).distinct())
        .containsExactlyInAnyOrder(Key.values());
  }

  @Test
  void bothReadmesNameTheSameThings() {
    Document english = Document.read(Path.of("README.md"));
    Document chinese = Document.read(Path.of(CHINESE));
    assertThat(chinese.codes()).hasSameElementsAs(english.codes());
    assertThat(chinese.fences().stream().map(DocumentsTest::withoutComments))
        .isEqualTo(english.fences().stream().map(DocumentsTest::withoutComments).toList());
    assertThat(english.links()).contains(CHINESE);
    assertThat(chinese.links()).contains("../README.md");
  }

  @Test
  void theTableOfRoomsIsTheOneThatIsTested() {
    Map<String, Set<String>> told = new TreeMap<>();
    for (List<String> row : Document.read(Path.of("CONTRIBUTING.md")).table("| room | turns |")) {
      Set<String> may = new TreeSet<>(Arrays.asList(row.get(2).replace("`", "").split(", ")));
      may.remove("nothing");
      told.put(row.get(0).replace("`", ""), may);
    }
    Map<String, Set<String>> tested = new TreeMap<>();
    RoomsTest.ROOMS.forEach(
        (room, packages) ->
            tested.put(
                room,
                packages.stream()
                    .map(p -> NAMES.getOrDefault(p, p.replaceAll("^wenzhai\\.|\\.\\.$", "")))
                    .collect(Collectors.toCollection(TreeSet::new))));
    assertThat(told).isEqualTo(tested);
  }

  @Test
  void theTopOfTheRepositoryHoldsOnlyWhatBelongsThere() throws InterruptedException {
    String listed = tracked();
    if (listed.isEmpty()) {
      System.err.println("*** SKIPPED: this is no checkout, so nothing says what is tracked ***");
    }
    assumeFalse(listed.isEmpty(), "not a checkout");
    assertThat(Stream.of(listed.split("\0")).map(file -> file.replaceFirst("/.*", "")))
        .allMatch(TOP::contains);
  }

  /** The files that git tracks here, each ending in a NUL; nothing where there is no git. */
  private static String tracked() throws InterruptedException {
    try {
      Process git = new ProcessBuilder("git", "ls-files", "-z").start();
      String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? listed : "";
    } catch (IOException noGit) {
      return "";
    }
  }

  private Built build(Path content) {
    return Built.site(content, temp.resolve("site"));
  }

  private static String only(Document document, String info) {
    List<Document.Fence> fences =
        document.fences().stream().filter(fence -> fence.info().equals(info)).toList();
    assertThat(fences).hasSize(1);
    return fences.get(0).text();
  }

  private static String code(Document document) {
    return Stream.concat(
            document.codes().stream(),
            document.fences().stream()
                .flatMap(fence -> fence.text().lines())
                .filter(line -> !line.startsWith("mvn ")))
        .collect(Collectors.joining("\n"));
  }

  private static String withoutComments(Document.Fence fence) {
    return fence.info() + "\n" + fence.text().replaceAll("(?m) *# .*$", "");
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
