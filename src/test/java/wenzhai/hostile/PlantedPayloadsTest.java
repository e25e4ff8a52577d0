package wenzhai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.Built;
import wenzhai.browser.Chromium;
import wenzhai.browser.Folder;

/** Payloads in every place that has words, opened in every form in which they are published. */
class PlantedPayloadsTest {
  private static final Pattern NUMBER = Pattern.compile("(?:^|/)l?(\\d{4})-?");

  private static final Pattern TURNING =
      Pattern.compile(
          "[\u202a-\u202e\u2066-\u2069]|(?i)\\\\u(?:202[a-e]|206[6-9])|&#x(?:202[a-e]|206[6-9]);");

  @TempDir Path temp;

  @Test
  void nothingRunsLeadsAwayOrFetches() throws Exception {
    tally(Effort.QUICK, temp).assertAllGood(40);
  }

  static Tally tally(Effort effort, Path root) throws Exception {
    List<String> payloads = new ArrayList<>(effort == Effort.FULL ? Payloads.all() : mixed());
    Path content = root.resolve("content");
    new PlantedContent(content).plant(payloads);
    Path site = root.resolve("site");
    Built built = Built.site(content, site, "--verbose", "--report", root.resolve("report") + "");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.err()).doesNotContain("could not be processed").doesNotContain("\tat ");

    Map<String, String> files = filesByPath(site);
    Map<Integer, List<String>> wrong = new TreeMap<>();
    BiConsumer<String, String> note =
        (path, what) -> {
          Matcher number = NUMBER.matcher(files.getOrDefault(path, path));
          int payload = number.find() ? Integer.parseInt(number.group(1)) : -1;
          wrong.computeIfAbsent(payload, i -> new ArrayList<>()).add(path + ": " + what);
        };
    names(site, note);
    direction(site, note);
    List<String> pages = pages(site);
    try (Chromium chromium = Chromium.start()) {
      String disk = site.toUri().toString();
      try (OpenedPages opened = new OpenedPages(chromium, disk, true)) {
        for (String path : effort == Effort.FULL ? live(pages, files) : first(pages)) {
          opened.open(path, note);
        }
        search(opened, effort.of(payloads, 6), note);
        for (String path : effort == Effort.FULL ? pages : List.<String>of()) {
          if (path.endsWith(".html")) {
            opened.read(path, Files.readString(site.resolve(path)), note);
          }
        }
      }
      try (Folder server = new Folder(site, "/some/repo/");
          OpenedPages opened = new OpenedPages(chromium, server.address(), false)) {
        for (String path : Effort.QUICK.of(pages, effort == Effort.FULL ? 500 : 25)) {
          opened.open(path, note);
        }
        search(opened, Effort.QUICK.of(payloads, effort == Effort.FULL ? 100 : 3), note);
      }
      try (OpenedPages opened = new OpenedPages(chromium, disk, false)) {
        for (String path : Effort.QUICK.of(pages, effort == Effort.FULL ? 500 : 25)) {
          opened.open(path, note);
        }
      }
      exports(effort, chromium, content, root, note);
      preview(chromium, content, Effort.QUICK.of(pages, 15), note);
    }
    Tally tally = new Tally("payloads neutralised");
    for (int i = -1; i < payloads.size(); i++) {
      if (i >= 0 || wrong.containsKey(i)) {
        String payload = i < 0 ? "" : payloads.get(i);
        tally.count(!wrong.containsKey(i), payload + " => " + wrong.get(i));
      }
    }
    return tally;
  }

  /** Ours and some of the others. */
  private static List<String> mixed() {
    List<String> mixed = new ArrayList<>(Effort.QUICK.of(Payloads.ours(), 25));
    mixed.addAll(Effort.QUICK.of(Payloads.all(), 15));
    return mixed;
  }

  /** The pages of articles and of lists, and some of all others. */
  private static List<String> first(List<String> pages) {
    Set<String> first = new TreeSet<>(Effort.QUICK.of(pages, 40));
    pages.stream()
        .filter(path -> path.matches("(articles|lists)/.*") && !path.contains(".changes."))
        .forEach(first::add);
    return List.copyOf(first);
  }

  /**
   * Of each payload the pages that have it as HTML, as Markdown and on a list, and some of all
   * others: opening takes a tenth of a second, reading a hundredth of that.
   */
  private static List<String> live(List<String> pages, Map<String, String> files) {
    Set<String> live = new TreeSet<>(Effort.QUICK.of(pages, 500));
    for (String path : pages) {
      boolean whole = files.getOrDefault(path, "").matches(".*-[hm]\\.md");
      if (path.startsWith("lists/") || whole && !path.contains(".changes.")) {
        live.add(path);
      }
    }
    return List.copyOf(live);
  }

  private static List<String> pages(Path site) {
    return Built.files(site).keySet().stream()
        .filter(path -> path.endsWith(".html") || path.endsWith(".xml") || path.endsWith(".svg"))
        .toList();
  }

  /** Which file an article's page was made from. */
  private static Map<String, String> filesByPath(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    JsonNode digest = JsonMapper.shared().readTree(Files.readAllBytes(site.resolve("digest.json")));
    JsonNode entries = digest.isArray() ? digest : digest.get("articles");
    for (JsonNode entry : entries) {
      String path = entry.get("path").asString();
      files.put(path, entry.get("file").asString());
      files.put(path.replace(".html", ".changes.html"), entry.get("file").asString());
    }
    return files;
  }

  /**
   * Whatever an article is called, its page has a name that any system and any address can hold.
   */
  private static void names(Path site, BiConsumer<String, String> note) {
    Set<String> folded = new TreeSet<>();
    for (String path : Built.files(site).keySet()) {
      if (!path.matches("[A-Za-z0-9._/-]+") || !folded.add(path.toLowerCase())) {
        note.accept(path, "a name that not every system can hold");
      }
    }
  }

  /** No text turns the direction of what stands around it, whoever reads it. */
  private static void direction(Path site, BiConsumer<String, String> note) {
    Built.files(site)
        .forEach(
            (path, bytes) -> {
              if (path.matches(".*\\.(html|xml|json|js|csv|svg|txt)")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                if (TURNING.matcher(text).find()) {
                  note.accept(path, "a character that turns the direction of text");
                }
              }
            });
  }

  private static void search(
      OpenedPages opened, List<String> queries, BiConsumer<String, String> note) {
    for (String query : queries) {
      String address = "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
      opened.open(address, note);
      opened.page().waitForTimeout(150);
      opened.look(address + " for " + query, note);
    }
  }

  /** The book, unzipped, and the single file; a reader of books knows no policy. */
  private static void exports(
      Effort effort, Chromium chromium, Path content, Path root, BiConsumer<String, String> note)
      throws IOException {
    Path out = Files.createDirectories(root.resolve("exports"));
    for (String form : List.of("epub", "html")) {
      Path file = out.resolve("all." + form);
      Built built =
          Built.run(
              "export",
              "--no-cache",
              "--content",
              content.toString(),
              "--what",
              "all",
              "--as",
              form,
              file.toString());
      assertThat(built.code()).as(built.err()).isZero();
    }
    Path book = Files.createDirectories(root.resolve("book"));
    List<String> chapters = new ArrayList<>();
    byte[] bytes = Files.readAllBytes(out.resolve("all.epub"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = book.resolve(entry.getName()).normalize();
        assertThat(file.startsWith(book)).as(entry.getName()).isTrue();
        if (!entry.isDirectory()) {
          Built.write(file, zip.readAllBytes());
          if (entry.getName().matches(".*\\.(xhtml|html|svg|ncx|opf)")) {
            chapters.add(entry.getName());
          }
        }
      }
    }
    assertThat(chapters).hasSizeGreaterThan(10);
    try (OpenedPages opened = new OpenedPages(chromium, book.toUri().toString(), true)) {
      for (String chapter : Effort.QUICK.of(chapters, effort == Effort.FULL ? 1_500 : 40)) {
        opened.open(chapter, (path, what) -> note.accept("book " + path, what));
      }
    }
    try (OpenedPages opened = new OpenedPages(chromium, out.toUri().toString(), true)) {
      opened.open("all.html", note);
    }
  }

  private static void preview(
      Chromium chromium, Path content, List<String> pages, BiConsumer<String, String> note)
      throws IOException {
    List<String> arguments =
        List.of("preview", "--no-cache", "--quiet", "--port", "0", "--content", content.toString());
    Process preview =
        new ProcessBuilder(OtherJvm.command(List.of(), arguments))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var reader = preview.inputReader(StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      Matcher address = Pattern.compile("http://\\S+").matcher(String.valueOf(line));
      assertThat(address.find()).as("the preview says " + line).isTrue();
      String base = address.group().replaceFirst("/?$", "/");
      try (OpenedPages opened = new OpenedPages(chromium, base, true)) {
        for (String path : pages) {
          opened.open(path, note);
        }
      }
    } finally {
      preview.destroyForcibly();
    }
  }
}
