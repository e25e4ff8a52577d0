package wenzhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.net.Host;
import wenzhai.vault.Drawn;

/** Pictures in the preview. */
class LivePicturesTest {
  private static final String TEXT = "小镇的渡轮停了十一年，上个星期天清晨又鸣着汽笛离开了码头，岸上站满了人。";

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void write() throws IOException {
    content = Files.createDirectories(temp.resolve("content")).toRealPath();
    Built.write(content.resolve("site.yml"), "title: 画报\n");
  }

  private void article(String body) {
    Built.write(
        content.resolve("articles/a.md"),
        "---\ntitle: 渡轮\ndate: 2024-05-01\n---\n\n" + TEXT + "\n\n" + body + "\n");
  }

  private BuildOptions options() {
    return new BuildOptions(
        content,
        Optional.empty(),
        Optional.empty(),
        false,
        1,
        Optional.empty(),
        "test",
        Instant.parse("2026-11-22T00:00:00Z"));
  }

  private static String page(Snapshot snapshot) {
    String path =
        snapshot.paths().stream()
            .filter(p -> p.matches("articles/2024-05-01[^/]*(?<!changes)\\.html"))
            .findFirst()
            .orElseThrow();
    return new String(snapshot.file(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void areShownAsSoonAsTheyAreFetched() throws Exception {
    try (Host host = new Host();
        LiveSite site = new LiveSite(options())) {
      byte[] picture = Drawn.png(300, 200, 1);
      host.on(
          "/a.png",
          exchange -> {
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
          });
      article("![码头](" + host.address("/a.png").value() + ")");
      Snapshot before = site.update(options(), Optional.empty(), Progress.SILENT);
      assertThat(page(before)).contains("class=\"picture\"").doesNotContain("<img");
      Built.run("pictures", "--no-cache", "--allow-private", "--content", content.toString());
      Snapshot after = site.update(options(), Optional.of(vault()), Progress.SILENT);
      assertThat(page(after)).contains("<img src=\"../assets/pictures/");
    }
  }

  /** The files that a run of {@code pictures} wrote. */
  private Set<Path> vault() throws IOException {
    Set<Path> files = new HashSet<>();
    files.add(content.resolve("pictures.json"));
    try (Stream<Path> kept = Files.list(content.resolve("pictures"))) {
      kept.forEach(files::add);
    }
    return files;
  }

  @Test
  void ofTheFolderAreShownInSeveralWidthsAndAnewWhenTheyChange() throws Exception {
    Path file = content.resolve("articles/pier.jpg");
    article("![码头](pier.jpg)");
    Files.write(file, Drawn.jpeg(1300, 700, 1));
    try (LiveSite site = new LiveSite(options())) {
      Snapshot before = site.update(options(), Optional.empty(), Progress.SILENT);
      assertThat(page(before)).contains("-480.jpg 480w").contains("width=\"1300\"");
      Files.write(file, Drawn.jpeg(1200, 700, 2));
      Snapshot after = site.update(options(), Optional.of(Set.of(file)), Progress.SILENT);
      assertThat(page(after)).contains("-480.jpg 480w").contains("width=\"1200\"");
      for (String path : after.paths()) {
        assertThat(after.file(path)).as(path).isPresent();
      }
    }
  }
}
