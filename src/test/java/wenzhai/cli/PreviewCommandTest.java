package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.Previewed;

/** What {@code wenzhai preview} does beside showing pages. */
@Timeout(300)
class PreviewCommandTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path temp;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path content;
  private Path templates;

  @BeforeEach
  void begin() throws IOException {
    content = Files.createDirectories(temp.resolve("content"));
    templates = Files.createDirectories(temp.resolve("templates"));
    Built.write(content.resolve("site.yml"), "title: 河岸\n");
    Built.write(content.resolve("articles/a.md"), article("河上有桥，桥下有船。"));
  }

  private static String article(String text) {
    return "---\ntitle: 河\ndate: 2024-05-06\nurl: https://river.example/a.html\n---\n\n"
        + text
        + "\n";
  }

  @Test
  void writesTheSiteWhereItIsToldToAndFollows() throws Exception {
    Path output = temp.resolve("site");
    try (Previewed preview = new Previewed(content, templates, "--output", output.toString())) {
      until(() -> Files.exists(output.resolve("index.html")));
      Path page = page(output);
      assertThat(page).content().contains("桥下有船");

      Built.write(content.resolve("articles/a.md"), article("河上有桥，船已开走。"));

      until(() -> Files.exists(page) && Files.readString(page).contains("船已开走"));
      until(() -> preview.err().contains("a.md: "));
    }
    assertThat(Built.files(output)).containsKeys("atom.xml", "search/index.js", "digest.json");
  }

  private static Path page(Path site) throws IOException {
    try (Stream<Path> pages = Files.list(site.resolve("articles"))) {
      return pages.filter(p -> !p.toString().endsWith(".changes.html")).findFirst().orElseThrow();
    }
  }

  @Test
  void writesNothingWhereItIsNotToldTo() throws Exception {
    try (Previewed preview = new Previewed(content, templates)) {
      until(() -> preview.err().contains("shown after"));
      assertThat(get(preview, "")).contains("河岸");
    }
    try (Stream<Path> all = Files.walk(temp)) {
      assertThat(all.filter(Files::isRegularFile))
          .containsExactlyInAnyOrder(content.resolve("site.yml"), content.resolve("articles/a.md"));
    }
  }

  @Test
  void aThousandFilesAtOnceAreOneChange() throws Exception {
    for (int i = 0; i < 1000; i++) {
      Built.write(content.resolve("articles/" + i + ".md"), article("第" + i + "句"));
    }
    try (Previewed preview = new Previewed(content, templates, "--verbose")) {
      int shown = untilNothingIsShown(preview);
      int tries = 0;
      Duration pause = replaceAThousand(tries);
      // on a busy machine the disk may have made a pause among them: then they were not at once
      while (pause.toMillis() > 100 && tries++ < 20) {
        shown = untilNothingIsShown(preview);
        pause = replaceAThousand(tries);
      }
      int before = shown;
      until(() -> shown(preview).size() > before);
      assertThat(untilNothingIsShown(preview)).isEqualTo(before + 1);
      // Java keeps 512 events of a folder: whoever does not ask in time learns only that there were
      // more
      assertThat(shown(preview).get(before)).matches("(0\\.md and 999 more|1 article): .*");
    }
  }

  /** Renames a thousand files into place; returns the longest pause between two of them. */
  private Duration replaceAThousand(int round) throws IOException {
    for (int i = 0; i < 1000; i++) {
      Built.write(temp.resolve("new/" + i + ".md"), article(round + "改了第" + i + "句"));
    }
    long longest = 0;
    long last = System.nanoTime();
    for (int i = 0; i < 1000; i++) {
      String name = i + ".md";
      Files.move(
          temp.resolve("new").resolve(name),
          content.resolve("articles").resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
      long now = System.nanoTime();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return Duration.ofNanos(longest);
  }

  private static List<String> shown(Previewed preview) {
    return preview.err().lines().filter(line -> line.contains("shown after")).toList();
  }

  /** How often something was shown when for two seconds nothing more was. */
  private static int untilNothingIsShown(Previewed preview) throws InterruptedException {
    int before;
    do {
      before = shown(preview).size();
      Thread.sleep(2000);
    } while (before == 0 || shown(preview).size() > before);
    return before;
  }

  @Test
  void staysUpWhileTheContentIsGone() throws Exception {
    try (Previewed preview = new Previewed(content, templates)) {
      until(() -> preview.err().contains("shown after"));
      Files.move(content, temp.resolve("away"));
      until(() -> preview.err().contains("there is no such folder"));
      assertThat(get(preview, "")).contains("河岸");
      assertThat(get(preview, "_preview/about/index.html.json"))
          .contains("there is no such folder");

      Files.move(temp.resolve("away"), content);
      Built.write(content.resolve("site.yml"), "title: 又见河岸\n");

      until(() -> get(preview, "").contains("又见河岸"));
      assertThat(get(preview, "_preview/about/index.html.json")).contains("\"fault\":null");
    }
  }

  @Test
  void strictlyShowsNoStateThatHasWarnings() throws Exception {
    try (Previewed preview = new Previewed(content, templates, "--strict")) {
      assertThat(get(preview, "")).contains("河岸");
      Built.write(content.resolve("articles/b.md"), "没有日期的文章，只有一句话。\n");
      until(() -> preview.err().contains("--strict: "));
      assertThat(get(preview, "")).doesNotContain("没有日期");
      Files.delete(content.resolve("articles/b.md"));
      Built.write(content.resolve("site.yml"), "title: 新河岸\n");
      until(() -> get(preview, "").contains("新河岸"));
    }
  }

  @Test
  void printsASummaryAfterEachChangeForPrograms() throws Exception {
    try (Previewed preview = new Previewed(content, templates, "--json")) {
      until(() -> preview.out().contains("{\"articles\":1,"));
      Built.write(
          content.resolve("articles/b.md"), article("两句话，另一篇。").replace("a.html", "b.html"));
      until(() -> preview.out().contains("{\"articles\":2,"));
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void endsWithinASecondWhenItIsInterrupted() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                "wenzhai.cli.Main",
                "preview",
                "--no-cache",
                "--port",
                "0",
                "--content",
                content.toString())
            .redirectError(temp.resolve("err").toFile())
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).as(temp.resolve("err").toString()).startsWith("Preview at ");
      // as Ctrl-C does it, and unlike that also where a shell has had its children ignore it
      process.destroy();
      long begun = System.nanoTime();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1500));
      assertThat(Files.readString(temp.resolve("err"))).doesNotContain("Exception");
    } finally {
      process.destroyForcibly();
    }
  }

  /** Of this process, however its tests were started. */
  private static String classPath() {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(URL::getPath)
          .collect(Collectors.joining(java.io.File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    long begun = System.nanoTime();
    while (!holds.call()) {
      assertThat(System.nanoTime() - begun).as("waited in vain").isLessThan(PATIENCE.toNanos());
      Thread.sleep(20);
    }
  }

  private String get(Previewed preview, String path) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(preview.address() + path)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }
}
