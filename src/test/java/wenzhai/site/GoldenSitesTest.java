package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/**
 * Whole small sites, kept as folders: {@code sites/CASE/content} builds to {@code
 * sites/CASE/expected}, with the warnings of {@code sites/CASE/messages.txt}. {@code
 * -Dgolden=update} rewrites what is expected.
 */
class GoldenSitesTest {
  private static final Path CASES = Path.of("src/test/resources/sites");

  @TempDir Path temp;

  @TestFactory
  List<DynamicTest> everySiteIsAsExpected() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases
          .sorted()
          .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> compare(c)))
          .toList();
    }
  }

  private void compare(Path one) throws IOException {
    Path site = temp.resolve(one.getFileName());
    Path overrides = one.resolve("templates");
    Built built =
        Built.run(
            "--no-cache",
            "--content",
            one.resolve("content").toString(),
            "--templates",
            (Files.isDirectory(overrides) ? overrides : Path.of("templates")).toString(),
            "--output",
            site.toString());
    assertThat(built.code()).as(built.err()).isZero();
    SortedMap<String, String> got = texts(Built.files(site));
    // its hashes repeat what the files themselves show
    got.remove(".wenzhai-files");
    got.keySet().removeIf(path -> path.matches("assets/[\\w/-]+-[0-9a-f]{8}\\.(css|js)"));
    // tests of their own read the index
    got.keySet().removeIf(path -> path.startsWith("search/"));
    Path expected = one.resolve("expected");
    if ("update".equals(System.getProperty("golden"))) {
      update(expected, got);
      Built.write(one.resolve("messages.txt"), built.err());
      return;
    }
    SortedMap<String, String> want = texts(Built.files(expected));
    assertThat(got.keySet()).isEqualTo(want.keySet());
    want.forEach((path, text) -> assertThat(got.get(path)).as(path).isEqualTo(text));
    assertThat(built.err()).isEqualTo(Files.readString(one.resolve("messages.txt")));
  }

  private static void update(Path expected, SortedMap<String, String> got) throws IOException {
    if (Files.isDirectory(expected)) {
      try (Stream<Path> old = Files.walk(expected)) {
        for (Path file : old.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    got.forEach((path, text) -> Built.write(expected.resolve(path), text));
  }

  private static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach(
        (path, bytes) ->
            texts.put(
                // the hashes of styles and scripts change with every touch of theirs
                path,
                new String(bytes, StandardCharsets.UTF_8)
                    .replaceAll("(assets/[\\w/-]+)-[0-9a-f]{8}\\.(css|js)", "$1-HASH.$2")
                    // the page for what is not found carries the whole style
                    .replaceAll("(?s)<style>.*?</style>", "<style></style>")
                    .replaceAll("Wenzhai([） ]+)[0-9][\\w.-]*", "Wenzhai$1VERSION")
                    .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-HASH")));
    return texts;
  }
}
