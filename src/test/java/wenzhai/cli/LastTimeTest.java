package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.store.Standing;

/** A build of what has not changed. */
class LastTimeTest {
  @TempDir Path temp;

  private Path content;
  private Path site;
  private Path cache;

  @BeforeEach
  void aDigestThatWasBuilt() {
    content = temp.resolve("content");
    site = temp.resolve("site");
    cache = temp.resolve("cache");
    article("one", "第一篇", "河水漲了。");
    article("two", "第二篇", "橋還在。");
    Built.write(content.resolve("articles/odd.txt"), "\u0000\u0001\u0002 no text\u0003\u0004");
    assertThat(build().code()).isZero();
  }

  @Test
  void nothingIsDoneAndTheSameIsSaidAgain() throws IOException {
    Built second = build();
    assertThat(second.code()).isZero();
    assertThat(second.err()).contains("odd.txt").isEqualTo(full().err());
    assertThat(second.out())
        .startsWith("2 articles, 1 skipped, 3 warnings.")
        .contains("0 files written, ")
        .contains(" unchanged, 0 removed")
        .contains("Open " + site.resolve("index.html"));
    assertThat(worked(() -> {})).isFalse();
    assertThat(build("--quiet").out()).isEmpty();
    assertThat(build("--quiet").out()).isEmpty();
  }

  @Test
  void anEditOfTheSameSizeIsSeenEvenWhenTheTimeIsSetBack() throws IOException {
    Path file = content.resolve("articles/one.md");
    FileTime time = Files.getLastModifiedTime(file);
    assertThat(
            worked(
                () -> {
                  Built.write(file, Files.readString(file).replace("漲", "退"));
                  Files.setLastModifiedTime(file, time);
                }))
        .isTrue();
    assertThat(Files.readString(site.resolve("index.html"))).contains("第一篇");
    assertThat(worked(() -> {})).isFalse();
  }

  @Test
  void whatComesAndGoesIsSeen() throws IOException {
    assertThat(worked(() -> article("three", "第三篇", "天晴了。"))).isTrue();
    assertThat(worked(() -> Files.delete(content.resolve("articles/three.md")))).isTrue();
    assertThat(worked(() -> Built.write(content.resolve("site.yml"), "title: 河\n"))).isTrue();
    assertThat(worked(() -> Built.write(content.resolve("articles/one.yml"), "pin: true\n")))
        .isTrue();
    Path from = content.resolve("articles/two.md");
    assertThat(worked(() -> Files.move(from, from.resolveSibling("zwei.md")))).isTrue();
    assertThat(worked(() -> Files.createDirectories(content.resolve("pages")))).isTrue();
    assertThat(worked(() -> {})).isFalse();
  }

  @Test
  void aSiteThatWasTouchedIsMended() throws IOException {
    Path home = site.resolve("index.html");
    String right = Files.readString(home);
    FileTime time = Files.getLastModifiedTime(home);
    assertThat(worked(() -> Files.delete(home))).isTrue();
    assertThat(Files.readString(home)).isEqualTo(right);
    assertThat(
            worked(
                () -> {
                  Built.write(home, right.replace("<html", "<hmtl"));
                  Files.setLastModifiedTime(home, time);
                }))
        .isTrue();
    assertThat(Files.readString(home)).isEqualTo(right);
  }

  @Test
  void whatAStoppedBuildLeftIsPutInOrder() throws IOException {
    for (String mark : List.of("new", "ready", "old")) {
      Path left = temp.resolve(".site.wenzhai-" + mark);
      assertThat(worked(() -> Files.createDirectory(left))).as(mark).isTrue();
      assertThat(left).doesNotExist();
    }
  }

  @Test
  void theSiteIsTheSameHoweverItIsNamed() throws IOException {
    Path named = site.resolve("../site/.");
    List<String> asked = new ArrayList<>(Arrays.asList(words()));
    asked.set(asked.indexOf(site.toString()), named.toString());
    assertThat(Built.run(asked.toArray(String[]::new)).code()).isZero();

    Standing standing = Standing.read(cache.resolve("standing-site")).orElseThrow();
    assertThat(standing.folder().path()).isEqualTo(site.toRealPath().toString());
    assertThat(standing.prints()).isNotEmpty();
  }

  @Test
  void otherWordsAreAnotherBuild() throws IOException {
    assertThat(worked(() -> {}, "--base-url", "https://example.org/")).isTrue();
    assertThat(worked(() -> {}, "--base-url", "https://example.org/")).isFalse();
    assertThat(worked(() -> {})).isTrue();
  }

  @Test
  void templatesAreLookedAtAndThoseBehindLinksAlwaysRead() throws IOException {
    Path templates = temp.resolve("templates");
    Path elsewhere = temp.resolve("elsewhere.css");
    Built.write(templates.resolve("assets/own.css"), "p { color: red }");
    String[] words = {"--templates", templates.toString()};
    assertThat(worked(() -> {}, words)).isTrue();
    assertThat(worked(() -> {}, words)).isFalse();
    assertThat(
            worked(
                () -> Built.write(templates.resolve("assets/own.css"), "p { color: tan }"), words))
        .isTrue();
    Built.write(elsewhere, "p { color: green }");
    assertThat(
            worked(
                () -> Files.createSymbolicLink(templates.resolve("assets/linked.css"), elsewhere),
                words))
        .isTrue();
    assertThat(worked(() -> Built.write(elsewhere, "p { color: beige }"), words)).isTrue();
  }

  @Test
  void anArticleThatWasHeldBackIsShownWhenItIsDue() throws IOException {
    Instant now = Instant.now();
    String date = now.plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();
    Built.write(
        content.resolve("articles/later.md"),
        "---\ntitle: 以後\ndate: " + date + "\n---\n\n明天的消息。\n");
    assertThat(build().out()).contains("held back");
    LastTime last = LastTime.of(words()).orElseThrow();
    assertThat(last.again(now.plus(2, ChronoUnit.DAYS).toEpochMilli())).isPresent();
    assertThat(last.again(now.plus(3, ChronoUnit.DAYS).toEpochMilli())).isEmpty();
    assertThat(last.again(now.minus(1, ChronoUnit.DAYS).toEpochMilli())).isEmpty();
  }

  @Test
  void aDamagedRecordIsNoRecord() throws IOException {
    Path record = cache.resolve("last-build");
    byte[] right = Files.readAllBytes(record);
    for (int i = 0; i < right.length; i += 7) {
      byte[] wrong = right.clone();
      wrong[i] ^= 0x10;
      Files.write(record, wrong);
      assertThat(LastTime.of(words()).orElseThrow().again(System.currentTimeMillis())).isEmpty();
      Files.write(record, Arrays.copyOf(right, i));
      assertThat(LastTime.of(words()).orElseThrow().again(System.currentTimeMillis())).isEmpty();
    }
    Files.write(record, right);
    assertThat(LastTime.of(words()).orElseThrow().again(System.currentTimeMillis())).isPresent();
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  /** Whether a build after that change does any work: one that does makes the store anew. */
  private boolean worked(Change change, String... more) throws IOException {
    change.make();
    Files.deleteIfExists(cache.resolve("articles.list"));
    Built built = build(more);
    assertThat(built.code()).as(built.err()).isZero();
    return Files.exists(cache.resolve("articles.list"));
  }

  private void article(String name, String title, String text) {
    Built.write(
        content.resolve("articles/" + name + ".md"),
        "---\ntitle: " + title + "\ndate: 2024-05-01\n---\n\n" + text + "\n");
  }

  private String[] words(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "--content=" + content, "--cache", cache.toString(), "--output", site.toString()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private Built build(String... more) {
    return Built.run(words(more));
  }

  /** A build that remembers nothing. */
  private Built full() {
    return Built.site(content, temp.resolve("other"));
  }
}
