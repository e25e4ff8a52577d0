package wenzhai.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenSiteTest {
  @TempDir Path folder;

  @Test
  void readsTheFilesOfASiteAlsoThroughALinkToItsFolder() throws IOException {
    Path site = folder.resolve("site");
    Tree.write(
        site,
        Map.of("index.html", "x", "articles/a.html", "y", ".wenzhai-files", "z", ".git/c", "z"));
    Files.createSymbolicLink(site.resolve("up"), folder);
    Files.createSymbolicLink(site.resolve("b.html"), site.resolve("index.html"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), site);

    for (Path root : new Path[] {site, link}) {
      Map<String, String> read = new TreeMap<>();
      int count =
          WrittenSite.read(
              root,
              file -> read.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));

      assertThat(read).isEqualTo(Map.of("index.html", "x", "articles/a.html", "y"));
      assertThat(count).isEqualTo(2);
    }
  }

  @Test
  void saysThatThereIsNoFolder() {
    assertThatThrownBy(() -> WrittenSite.read(folder.resolve("none"), file -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("none: there is no such folder; build the site first");
  }
}
