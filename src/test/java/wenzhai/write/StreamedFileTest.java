package wenzhai.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;

/** A file of the site that is written bit by bit is one like any other. */
class StreamedFileTest {
  private static final String LONG = "一行很长的文字。\n".repeat(50_000);

  @TempDir Path folder;
  private Path content;
  private Path output;

  @BeforeEach
  void layOut() throws IOException {
    content = Files.createDirectory(folder.resolve("content"));
    output = folder.resolve("site");
  }

  @Test
  void holdsWhatWasWritten() throws IOException {
    assertThat(build(letters(LONG))).isEqualTo(new Written(2, 0, 0));

    assertThat(Tree.files(output)).isEqualTo(Map.of("index.html", "front", "digest.json", LONG));
  }

  @Test
  void isListedAsOneThatWasHandedOverWhole() throws IOException {
    build(letters(LONG));
    byte[] list = Files.readAllBytes(output.resolve(Manifest.NAME));

    try (SiteFolder site = SiteFolder.open(output, content)) {
      site.accept(new OutputFile("index.html", "front".getBytes(StandardCharsets.UTF_8)));
      site.accept(new OutputFile("digest.json", LONG.getBytes(StandardCharsets.UTF_8)));
      assertThat(site.commit()).isEqualTo(new Written(0, 2, 0));
    }
    assertThat(output.resolve(Manifest.NAME)).hasBinaryContent(list);
  }

  @Test
  void isLeftAsItIsWhenNothingDiffers() throws IOException {
    build(letters(LONG));
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(output.resolve("digest.json"), longAgo);
    Files.setLastModifiedTime(folder, longAgo);

    assertThat(build(letters(LONG))).isEqualTo(new Written(0, 2, 0));

    assertThat(Files.getLastModifiedTime(output.resolve("digest.json"))).isEqualTo(longAgo);
    assertThat(output.resolve("digest.json")).hasContent(LONG);
  }

  @Test
  void isAnotherWhenALetterIsAnotherOrMissingOrMore() throws IOException {
    build(letters(LONG));
    String last = LONG.substring(0, LONG.length() - 2) + "？\n";
    for (String other : new String[] {last, LONG + "完", LONG, LONG.substring(1), ""}) {
      assertThat(build(letters(other))).isEqualTo(new Written(1, 1, 0));
      assertThat(Files.readString(output.resolve("digest.json"))).isEqualTo(other);
    }
  }

  @Test
  void leavesTheEarlierSiteWhenWritingFails() throws IOException {
    build(letters(LONG));

    assertThatThrownBy(
            () ->
                build(
                    out -> {
                      out.write('x');
                      throw new IOException("no more");
                    }))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no more");

    assertThat(Tree.files(output)).isEqualTo(Map.of("index.html", "front", "digest.json", LONG));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("content", "site");
  }

  @Test
  void isHandedOverWholeToWhoTakesNoOther() {
    StringBuilder taken = new StringBuilder();
    Sink sink = file -> taken.append(file.path()).append(file.bytes().length);

    sink.accept("a", letters("字"));

    assertThat(taken).hasToString("a3");
  }

  private static Sink.Content letters(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Written build(Sink.Content digest) throws IOException {
    try (SiteFolder site = SiteFolder.open(output, content)) {
      site.accept(new OutputFile("index.html", "front".getBytes(StandardCharsets.UTF_8)));
      site.accept("digest.json", digest);
      return site.commit();
    }
  }
}
