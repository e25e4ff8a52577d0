package wenzhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.Built;
import wenzhai.model.Problem;
import wenzhai.net.Host;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.TemplateFault;
import wenzhai.vault.Drawn;

/** However a digest is edited, what is live is what a build would make. */
class LiveSiteTest {
  private static final int EDITS = 100;

  @TempDir Path temp;

  /** All files of a site, or why there is none. */
  private record Made(SortedMap<String, String> files, String problems, String fault) {
    /**
     * Of many pages that cannot be made, a build names the first, and a live site that asked for.
     */
    static Made failed(TemplateFault fault) {
      return new Made(new TreeMap<>(), "", fault.getMessage().replaceFirst("; while making.*", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isAfterEachEditWhatACleanBuildMakes(long seed) throws Exception {
    Path content = Files.createDirectories(temp.resolve("content")).toRealPath();
    Path templates = Files.createDirectories(temp.resolve("templates")).toRealPath();
    Scribble writer = new Scribble(seed, content, templates);
    writer.begin();
    BuildOptions options = options(content, Optional.of(templates));
    Set<Path> since = new HashSet<>();
    try (LiveSite site = new LiveSite(options)) {
      for (int i = 0; i <= EDITS; i++) {
        Optional<Set<Path>> changed = i % 25 == 0 ? Optional.empty() : Optional.of(since);
        Made clean = clean(options);
        Made live = live(site, options, changed);

        assertThat(live.fault()).as(i + ": " + writer).isEqualTo(clean.fault());
        assertThat(live.files().keySet()).as(i + ": " + writer).isEqualTo(clean.files().keySet());
        live.files()
            .forEach(
                (path, text) ->
                    assertThat(text)
                        .as(path + " after " + writer)
                        .isEqualTo(clean.files().get(path)));
        assertThat(live.problems()).as(i + ": " + writer).isEqualTo(clean.problems());
        if (live.fault().isEmpty()) {
          since.clear();
        }
        if (i % 9 == 4) {
          site.rehearse(options, i);
        }
        since.addAll(writer.edit());
      }
    }
  }

  @Test
  void leavesNoNarrowerPicturesBehind() throws Exception {
    Path content = Files.createDirectories(temp.resolve("content")).toRealPath();
    try (Host host = new Host()) {
      byte[] picture = Drawn.jpeg(2400, 1350, (int) System.nanoTime());
      host.on(
          "/wide.jpg",
          exchange -> {
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
          });
      Built.write(content.resolve("site.yml"), "title: 画报\n");
      Built.write(
          content.resolve("articles/a.md"),
          "---\ntitle: 渡轮\ndate: 2024-05-01\n---\n\n小镇的渡轮停了十一年，又鸣着汽笛离开了码头。\n\n![码头](%s)\n"
              .formatted(host.address("/wide.jpg").value()));
      Built.run("pictures", "--no-cache", "--allow-private", "--content", content.toString());
    }
    try (LiveSite site = new LiveSite(options(content, Optional.empty()))) {
      for (int i = 0; i < 3; i++) {
        Snapshot snapshot =
            site.update(options(content, Optional.empty()), Optional.empty(), Progress.SILENT);
        String narrow =
            snapshot.paths().stream().filter(p -> p.endsWith("-480.jpg")).findFirst().orElseThrow();
        assertThat(snapshot.file(narrow)).isPresent();
      }
      assertThat(foldersOf(content)).hasSize(1);
    }
    assertThat(foldersOf(content)).isEmpty();
  }

  /** Those of all temporary folders, which others use too, that hold versions of its pictures. */
  private static List<Path> foldersOf(Path content) throws IOException {
    String hash;
    try (Stream<Path> kept = Files.list(content.resolve("pictures"))) {
      hash = kept.findFirst().orElseThrow().getFileName().toString().substring(0, 64);
    }
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(folder -> folder.getFileName().toString().startsWith("wenzhai-pictures"))
          .filter(folder -> Files.exists(folder.resolve(hash + "-480.jpg")))
          .toList();
    }
  }

  private static Made clean(BuildOptions options) throws Exception {
    ConcurrentSkipListMap<String, String> files = new ConcurrentSkipListMap<>();
    try {
      BuildResult result =
          new SiteBuild(options, Progress.SILENT)
              .run(file -> files.put(file.path(), text(file.bytes())));
      return new Made(files, told(result), "");
    } catch (TemplateFault fault) {
      return Made.failed(fault);
    }
  }

  private static Made live(LiveSite site, BuildOptions options, Optional<Set<Path>> changed)
      throws Exception {
    try {
      Snapshot snapshot = site.update(options, changed, Progress.SILENT);
      SortedMap<String, String> files = new TreeMap<>();
      for (String path : snapshot.paths()) {
        files.put(path, text(snapshot.file(path).orElseThrow()));
      }
      return new Made(files, told(snapshot.result()), "");
    } catch (TemplateFault fault) {
      return Made.failed(fault);
    }
  }

  private static String told(BuildResult result) {
    StringBuilder told = new StringBuilder();
    for (Problem problem : result.problems()) {
      told.append(problem).append('\n');
    }
    return told.append(result.fates())
        .append(result.drafts())
        .append(' ')
        .append(result.pages())
        .toString();
  }

  /** A character a byte, since only whether they are the same matters. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static BuildOptions options(Path content, Optional<Path> templates) {
    return new BuildOptions(
        content,
        templates,
        Optional.empty(),
        false,
        1,
        Optional.empty(),
        "test",
        Instant.parse("2026-11-22T00:00:00Z"));
  }

  @Test
  void staysWhatItWasThoughFilesChange() throws IOException, UnreadableFolderException {
    Path content = Files.createDirectories(temp.resolve("content")).toRealPath();
    Path file = Files.writeString(content.resolve("a.md"), "# 一\n\n第一句话在这里。\n");
    BuildOptions options = options(content, Optional.empty());
    try (LiveSite site = new LiveSite(options)) {
      Snapshot before = site.update(options, Optional.empty(), Progress.SILENT);
      String page = before.result().digest().entries().get(0).path();
      Files.writeString(file, "# 一\n\n第二句话在这里。\n");
      Snapshot after = site.update(options, Optional.of(Set.of(file)), Progress.SILENT);

      assertThat(new String(before.file(page).orElseThrow(), StandardCharsets.UTF_8))
          .contains("第一句")
          .doesNotContain("第二句");
      assertThat(new String(after.file(page).orElseThrow(), StandardCharsets.UTF_8))
          .contains("第二句");
    }
  }
}
