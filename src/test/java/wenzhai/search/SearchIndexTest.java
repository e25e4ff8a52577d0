package wenzhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** The files of the index, as a build writes them. */
class SearchIndexTest {
  @TempDir Path temp;

  private SortedMap<String, byte[]> built(Path content, String name, String... more) {
    Path site = temp.resolve(name);
    Built built = Built.site(content, site, more);
    assertThat(built.code()).as(built.err()).isZero();
    SortedMap<String, byte[]> files = new TreeMap<>();
    Built.files(site)
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("search")) {
                files.put(path, bytes);
              }
            });
    return files;
  }

  private static void articles(Path content, int from, int to) {
    for (int i = from; i < to; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 1_200; n++) {
        text.append((char) (0x4e00 + (i * 7919 + n * n * 31 + n * 17) % 3_000));
        text.append(n % 100 == 99 ? "。\n\n" : "");
      }
      Built.write(
          content.resolve("a" + i + ".md"),
          "---\ntitle: 第%d篇\ndate: %d-%02d-%02d\n---\n\n%s\n"
              .formatted(i, 2020 + i / 336, 1 + i / 28 % 12, 1 + i % 28, text));
    }
  }

  @Test
  void aNewerArticleLeavesThePacksOfOlderOnesAsTheyAre() {
    Path content = temp.resolve("content");
    articles(content, 0, 140);
    SortedMap<String, byte[]> before = built(content, "before");
    articles(content, 140, 141);
    SortedMap<String, byte[]> after = built(content, "after");
    String last = before.tailMap("search/texts/1-").keySet().stream().reduce("", (a, b) -> b);
    int same = 0;
    for (String path : before.keySet()) {
      if (path.startsWith("search/texts/") && !path.equals(last)) {
        assertThat(after.get(path)).as(path).isEqualTo(before.get(path));
        same++;
      }
    }
    assertThat(same).isGreaterThan(20);
  }

  @Test
  void anEditLeavesTheFilesOfAllOtherWordsAsTheyAre() throws Exception {
    Path content = temp.resolve("content");
    articles(content, 0, 300);
    SortedMap<String, byte[]> before = built(content, "before");
    Path file = content.resolve("a150.md");
    Files.writeString(file, Files.readString(file) + "\n新添一句话在末尾。\n");
    SortedMap<String, byte[]> after = built(content, "after");

    assertThat(changed(before, after, "search/texts/")).hasSize(1);
    assertThat(before.keySet())
        .filteredOn(path -> path.startsWith("search/grams/"))
        .hasSizeGreaterThan(40);
    assertThat(changed(before, after, "search/grams/")).isNotEmpty().hasSizeLessThan(12);
    assertThat(changed(before, after, "search/")).contains("search/index.js");
  }

  /** The files below a path that one of the two indexes lacks or has otherwise. */
  private static List<String> changed(
      SortedMap<String, byte[]> one, SortedMap<String, byte[]> other, String below) {
    SortedSet<String> all = new TreeSet<>(one.keySet());
    all.addAll(other.keySet());
    return all.stream()
        .filter(path -> path.startsWith(below))
        .filter(path -> !Arrays.equals(one.get(path), other.get(path)))
        .toList();
  }

  @Test
  void theIndexIsTheSameWithAnyNumberOfThreads() {
    Path content = temp.resolve("content");
    articles(content, 0, 300);
    SortedMap<String, byte[]> one = built(content, "one", "--jobs", "1");
    SortedMap<String, byte[]> many = built(content, "many", "--jobs", "5");
    assertThat(many.keySet()).isEqualTo(one.keySet()).hasSizeGreaterThan(50);
    one.forEach((path, bytes) -> assertThat(many.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void noFileHoldsWhatAScriptCannot() {
    Path content = temp.resolve("content");
    articles(content, 0, 20);
    Built.write(
        content.resolve("odd.md"),
        "---\ntitle: '\"\\ \u2028 <\\/script>'\n---\n\n\ud840\udc00 \ud83d\ude00 \u2029 引 \\\\ `x` ${y}\n");
    built(content, "odd")
        .forEach(
            (path, bytes) -> {
              String script = new String(bytes, StandardCharsets.UTF_8);
              assertThat(script.getBytes(StandardCharsets.UTF_8)).as(path).isEqualTo(bytes);
              assertThat(script).as(path).doesNotContain("\u2028", "\u2029", "\u0000");
              if (path.startsWith("search/")) {
                assertThat(script).as(path).startsWith("wenzhaiSearch(\"").endsWith(");\n");
                assertThat(script.strip().lines()).as(path).hasSize(1);
              }
            });
  }

  @Test
  void aSiteCanDoWithoutSearch() {
    Path content = temp.resolve("content");
    articles(content, 0, 2);
    Built.write(content.resolve("site.yml"), "search: false\n");
    assertThat(built(content, "without")).isEmpty();
    Path empty = temp.resolve("empty");
    Built.write(empty.resolve("site.yml"), "title: 空\n");
    assertThat(built(empty, "empty-site")).isEmpty();
  }

  @Test
  void nobodyElseCanBeTheSearchPage() {
    Path content = temp.resolve("content");
    articles(content.resolve("articles"), 0, 1);
    Built.write(content.resolve("pages/search.md"), "# 别的\n\n文字\n");
    Built built = Built.site(content, temp.resolve("page"));
    assertThat(built.err()).contains("no page can be called 'search' here");
  }
}
