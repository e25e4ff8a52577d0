package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.Built;

/** Whatever is done to a digest, a build that remembers gives the bytes of one that does not. */
class RandomEditsTest {
  private static final int EDITS = 25;
  private static final String[] WORDS = {"河水", "漲了", "橋", "还在", "北京", "報紙", "记者", "今天"};

  @TempDir Path temp;

  private Path content;
  private Path templates;
  private Path site;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aBuildThatRemembersIsNeverWrong(long seed) throws IOException {
    content = temp.resolve("content");
    templates = Files.createDirectories(temp.resolve("templates"));
    site = temp.resolve("site");
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      Built.write(content.resolve("articles/a" + i + ".md"), article(random));
    }
    List<String> done = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      done.add(edit(random));
      Built built = build(site, "--cache=" + temp.resolve("cache"));
      Path fresh = temp.resolve("fresh" + i);
      Built clean = build(fresh, "--no-cache");
      assertThat(built.code()).as(done + built.err()).isEqualTo(clean.code());
      assertThat(built.err()).as("%s", done).isEqualTo(clean.err());
      assertSame(Built.files(site), Built.files(fresh), done);
    }
  }

  private Built build(Path output, String remembering) {
    return Built.run(
        "--content=" + content, "--templates=" + templates, "--output=" + output, remembering);
  }

  private static void assertSame(
      SortedMap<String, byte[]> one, SortedMap<String, byte[]> other, List<String> done) {
    assertThat(one.keySet()).as("%s", done).isEqualTo(other.keySet());
    one.forEach(
        (path, bytes) ->
            assertThat(Arrays.equals(bytes, other.get(path))).as(path + " " + done).isTrue());
  }

  private String edit(Random random) throws IOException {
    Path file = any(content, random);
    switch (random.nextInt(12)) {
      case 0:
        Path added = content.resolve("articles/n" + random.nextInt(1000) + ".md");
        Built.write(added, article(random));
        return "added " + added;
      case 1:
        Files.delete(file);
        return "deleted " + file;
      case 2:
        FileTime time = Files.getLastModifiedTime(file);
        Built.write(file, Files.readString(file).replace('水', '火').replace('了', '過'));
        Files.setLastModifiedTime(file, time);
        return "edited behind the clock's back " + file;
      case 3:
        Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt(1_000_000_000)));
        return "touched " + file;
      case 4:
        Path moved = content.resolve("articles/m" + random.nextInt(1000) + ".md");
        Files.move(file, moved);
        return "renamed " + file + " " + moved;
      case 5:
        Built.write(content.resolve("site.yml"), "title: 摘 " + random.nextInt(3) + "\n");
        return "site.yml";
      case 6:
        Built.write(
            content.resolve("lists/l.md"), "# 書單\n\n[文](" + content.relativize(file) + ")\n");
        return "list of " + file;
      case 7:
        Built.write(templates.resolve("assets/x.css"), "p { top: " + random.nextInt(4) + "px }");
        return "style";
      case 8:
        Path sidecar = Path.of(file.toString().replaceFirst("\\.md$", ".yml"));
        Built.write(sidecar, "note: 記" + random.nextInt(4) + "\npin: " + random.nextBoolean());
        return "sidecar " + sidecar;
      case 9:
        Path page = any(site, random);
        Files.deleteIfExists(page);
        return "lost " + page;
      case 10:
        Path spoilt = any(site, random);
        Files.write(spoilt, new byte[(int) Files.size(spoilt)]);
        return "spoilt " + spoilt;
      default:
        Built.write(file, article(random));
        return "wrote " + file;
    }
  }

  /** A file somewhere in that folder; of the content, an article. */
  private Path any(Path folder, Random random) throws IOException {
    if (!Files.exists(folder)) {
      return any(content, random);
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(path -> folder.equals(site) || path.toString().endsWith(".md"))
              .filter(path -> !path.getFileName().toString().startsWith("."))
              .sorted()
              .toList();
      return files.get(random.nextInt(files.size()));
    }
  }

  private static String article(Random random) {
    StringBuilder text = new StringBuilder("---\ntitle: ");
    text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5));
    text.append("\ndate: 2024-0")
        .append(1 + random.nextInt(9))
        .append("-1")
        .append(random.nextInt(9));
    text.append("\nurl: https://").append(random.nextInt(3)).append(".example.org/");
    text.append(random.nextInt(30)).append("\n---\n\n");
    for (int i = random.nextInt(4); i >= 0; i--) {
      for (int j = 0; j < 12; j++) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      }
      text.append("。\n\n");
    }
    return text.toString();
  }
}
