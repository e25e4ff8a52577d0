package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.Built;

class ListCommandTest {
  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void articles() {
    content = temp.resolve("content");
    article("2024/弹头 (一).md", "弹头", "url: https://rili.example/n/warheads");
    article("2023/note.md", "甲记", "slug: first-note");
    article("2022/note.md", "乙记", "date: 2022-01-01");
    article("100%.md", "百分之百", "date: 2021-05-06");
    article("again.md", "弹头", "url: https://rili.example/n/warheads?utm_source=x");
  }

  private void article(String file, String title, String more) {
    Built.write(
        content.resolve("articles/" + file),
        "---\ntitle: " + title + "\n" + more + "\n---\n" + title + "的正文，各不相同。\n");
  }

  private Built list(String command, String... words) {
    List<String> args = new ArrayList<>(List.of("list", command, "--content", content.toString()));
    if (!command.equals("new")) {
      args.add("--no-cache");
    }
    args.addAll(List.of(words));
    return Built.run(args.toArray(String[]::new));
  }

  private Path file(String name) {
    return content.resolve("lists/" + name);
  }

  private String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  @Test
  void aNewListIsBegunOnceAndReadBack() throws IOException {
    Built made = list("new", "第一份", "--title", "路: \"入门\"", "--curator", "编者");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).isEqualTo(file("第一份.md") + "\n");
    assertThat(text("第一份.md"))
        .matches(
            "---\ntitle: \"路: \\\\\"入门\\\\\"\"\ncurator: \"编者\"\ndate: \\d{4}-\\d\\d-\\d\\d\n---\n");

    Built again = list("new", "第一份.md");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("there is already lists/第一份.md");
    assertThat(list("show").out()).isEqualTo("lists/第一份.md: 路: \"入门\" (0 articles, 0 min)\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "a\\b", "", ".hidden", "index", "a:b", "a\nb", " a"})
  void aListIsNotCalledWhatNoFileShouldBe(String name) {
    assertThat(list("new", name).code()).isEqualTo(2);
    assertThat(Files.exists(content.resolve("lists"))).isFalse();
  }

  @Test
  void anArticleIsAddedByFileSlugPageOrAddressWithNoteAndSection() throws IOException {
    list("new", "way");
    String head = text("way.md");
    assertThat(list("add", "way", "2024/弹头 (一).md", "--note", "先读。\n再读。").code()).isZero();
    Built added = list("add", "way", "first-note", "--section", "后来");
    assertThat(added.out()).isEqualTo(file("way.md") + ": added 甲记\n");
    assertThat(list("add", "way.md", content + "/articles/100%.md", "--section", "后来").code())
        .isZero();

    assertThat(text("way.md"))
        .isEqualTo(
            head
                + """

                - [弹头](<../articles/2024/弹头 (一).md>)

                  先读。
                  再读。

                ## 后来

                - [甲记](../articles/2023/note.md)

                - [百分之百](../articles/100%25.md)
                """);
    Built shown = list("show", "way");
    assertThat(shown.err()).isEmpty();
    assertThat(shown.out())
        .contains("(3 articles, 3 min)\n 1. 弹头 · rili.example", "\n    先读。再读。\n")
        .contains("\n\n## 后来\n 2. 甲记", "\n 3. 百分之百");
    Built site = Built.site(content, temp.resolve("site"), "--strict");
    assertThat(site.err()).doesNotContain("lists/");
  }

  @Test
  void whoNamesAnArticleThatWasCollectedTwiceMeansTheOneThatIsShown() throws IOException {
    list("new", "way");
    assertThat(list("add", "way", "again").code()).isZero();
    assertThat(text("way.md")).contains("[弹头](");
    Built twice = list("add", "way", "https://rili.example/n/warheads");
    assertThat(twice.code()).isEqualTo(1);
    assertThat(twice.err()).contains("'弹头' is on the list already; nothing was changed");
    assertThat(text("way.md").split("弹头\\]", -1)).hasSize(2);
  }

  @Test
  void unknownAndAmbiguousNamesAreSaidAndNothingIsWritten() throws IOException {
    list("new", "way");
    String before = text("way.md");
    Map<String[], String> wrong =
        Map.of(
            new String[] {"way", "gone.md"}, "no article is called 'gone.md'",
            new String[] {"way", "note"}, "articles/2022/note.md, articles/2023/note.md",
            new String[] {"way", "https://elsewhere.example/"}, "no article is called",
            new String[] {"other", "first-note"}, "there is no list 'other'; there are way");
    wrong.forEach(
        (words, message) -> {
          Built refused = list("add", words);
          assertThat(refused.code()).as(message).isEqualTo(2);
          assertThat(refused.err()).contains(message);
        });
    assertThat(text("way.md")).isEqualTo(before);
    assertThat(list("show", "other").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Big5", "UTF-16LE"})
  void theFileKeepsItsEncodingItsLineEndsAndItsMark(String name) throws IOException {
    Charset charset = Charset.forName(name);
    String mark = name.startsWith("UTF-16") ? "\ufeff" : "";
    String text =
        mark + "---\r\ntitle: 閱讀清單\r\n---\r\n這一份清單先說緣由，再說經過，最後說結果。\r\n\r\n* [沒有的](gone.md)\r\n";
    Built.write(file("old.md"), text.getBytes(charset));
    Built added = list("add", "old", "first-note");
    if (name.equals("Big5")) { // it has no simplified characters
      assertThat(added.code()).isEqualTo(1);
      assertThat(added.err()).contains("lacks a character of the entry; save it as UTF-8");
      assertThat(Files.readAllBytes(file("old.md"))).isEqualTo(text.getBytes(charset));
    } else {
      assertThat(added.code()).as(added.err()).isZero();
      assertThat(Files.readString(file("old.md"), charset))
          .isEqualTo(text + "\r\n* [甲记](../articles/2023/note.md)\r\n");
    }
  }

  @Test
  void aFileInWhichTheEntryWouldNotBeOneIsLeftAsItIs() throws IOException {
    String text = "---\ntitle: 清单\n---\n- [弹头](<../articles/2024/弹头 (一).md>)\n\n```\n没有关上\n";
    Built.write(file("open.md"), text);
    Built refused = list("add", "open", "first-note");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("add it by hand: a link to ../articles/2023/note.md");
    assertThat(text("open.md")).isEqualTo(text);

    byte[] broken = ("---\ntitle: x\n---\n说明文字").getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 1] = (byte) 0xff;
    Built.write(file("open.md"), broken);
    assertThat(list("add", "open", "first-note").code()).isEqualTo(1);
    assertThat(Files.readAllBytes(file("open.md"))).isEqualTo(broken);
  }

  @Test
  void whatIsMissingIsShownAndWarnedOf() {
    Built.write(
        file("way.md"),
        "---\ntitle: 路\n---\n先说。\n\n- [不在了](../articles/gone.md)\n\n  还记得。\n- [甲](first-note) 好\n");
    Built shown = list("show", "way");
    assertThat(shown.code()).isZero();
    assertThat(shown.out())
        .isEqualTo(
            "lists/way.md: 路 (1 article, 1 min, 1 missing)\n    先说。\n"
                + " 1. missing: ../articles/gone.md\n    还记得。\n 2. 甲记 · 1 min\n");
    assertThat(shown.err()).contains("lists/way.md:1:1: warning: '../articles/gone.md' names no");
  }

  @Test
  void withoutASubcommandItSaysWhichThereAre() {
    Built alone = Built.run("list");
    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).contains("give new, add or show");
    assertThat(Built.run("list", "--help").out()).contains("new", "add", "show");
  }
}
