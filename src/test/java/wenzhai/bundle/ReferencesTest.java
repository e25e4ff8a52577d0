package wenzhai.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import wenzhai.Built;

/** What {@code wenzhai export} makes for reference managers, feed readers and editors of text. */
class ReferencesTest {
  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void twoArticles() {
    content = temp.resolve("content");
    Built.write(
        content.resolve("articles/a.md"),
        """
        ---
        title: "{甲} 50% & \\"乙\\" #1_x"
        date: 2024-06
        authors: [王小明, Jane Q. Public]
        translator: 李译
        url: https://news.example.org/a?x=1&y={2}
        collected: 2024-07-02T10:00:00Z
        note: 编者\\的话
        ---
        ## 小节

        正文第一段，有*着重*。

        | 年 | 数 |
        |---|---|
        | 2023 | 500 |
        """);
    Built.write(
        content.resolve("articles/b.md"), "---\ntitle: 无名\ndate: 2024-05-03T08:00:00Z\n---\n正文。\n");
    Built.write(
        content.resolve("sources.yml"),
        "sources:\n  - slug: fang\n    names: {zh-Hans: 法广}\n    hosts: [news.example.org]\n"
            + "    kind: broadcaster\n    home: https://www.rfi.fr/cn/\n"
            + "    feed: https://www.rfi.fr/cn/rss?a=1&b=2\n");
  }

  private byte[] export(String name, String... more) throws IOException {
    Path file = temp.resolve(name);
    List<String> words = new ArrayList<>(List.of("export", "--no-cache", "--content"));
    words.add(content.toString());
    words.addAll(List.of(more));
    words.add(file.toString());
    Built built = Built.run(words.toArray(String[]::new));
    assertThat(built.code()).as(built.err()).isZero();
    return Files.readAllBytes(file);
  }

  private String text(String name, String... more) throws IOException {
    return new String(export(name, more), StandardCharsets.UTF_8);
  }

  @Test
  void cslJsonHasDatesAsPreciseAsKnownAndTheOldestFirst() throws IOException {
    JsonNode list = new ObjectMapper().readTree(export("x.json", "--as", "csl"));
    assertThat(list).hasSize(2);
    assertThat(list.get(0).get("title").asString()).isEqualTo("无名");
    assertThat(list.get(0).at("/issued/date-parts").toString()).isEqualTo("[[2024,5,3]]");
    assertThat(list.get(0).get("type").asString()).isEqualTo("webpage");
    JsonNode item = list.get(1);
    assertThat(item.get("title").asString()).isEqualTo("{甲} 50% & \"乙\" #1_x");
    assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2024,6]]");
    assertThat(item.at("/accessed/date-parts").toString()).isEqualTo("[[2024,7,2]]");
    assertThat(item.at("/author/0/literal").asString()).isEqualTo("王小明");
    assertThat(item.at("/translator/0/literal").asString()).isEqualTo("李译");
    assertThat(item.get("container-title").asString()).isEqualTo("法广");
    assertThat(item.get("type").asString()).isEqualTo("article-newspaper");
    assertThat(item.get("note").asString()).isEqualTo("编者\\的话");
    assertThat(item.get("language").asString()).isEqualTo("zh-Hans");
  }

  @Test
  void bibtexKeepsItsBracesInOrder() throws IOException {
    String text = text("x.bib");
    assertThat(text)
        .contains("title = {{\\{甲\\} 50\\% \\& \"乙\" \\#1\\_x}}")
        .contains("author = {{王小明} and {Jane Q. Public}}")
        .contains("date = {2024-06}", "year = {2024}", "urldate = {2024-07-02}")
        .contains("note = {编者\\textbackslash{}的话}");
    int depth = 0;
    for (char c : text.replace("\\{", "").replace("\\}", "").toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
  }

  @Test
  void risHasALineATagAndAnEndForEach() throws IOException {
    String text = text("x.ris");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"))
        .contains("TY  - NEWS", "AU  - Jane Q. Public", "DA  - 2024/06//", "DA  - 2024/05/03/")
        .contains("Y2  - 2024/07/02", "T2  - 法广", "PY  - 2024");
    assertThat(text.split("ER  - ", -1)).hasSize(3);
  }

  @Test
  void opmlNamesTheFeedsOfTheSourcesThatHaveOne() throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(export("x.opml")));
    assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
    var outlines = document.getElementsByTagName("outline");
    assertThat(outlines.getLength()).isEqualTo(1);
    assertThat(((org.w3c.dom.Element) outlines.item(0)).getAttribute("xmlUrl"))
        .isEqualTo("https://www.rfi.fr/cn/rss?a=1&b=2");
  }

  @Test
  void markdownHasTheWholeTextBelowItsTitle() throws IOException {
    String text = text("x.md");
    assertThat(text)
        .startsWith("---\ntitle: ")
        .contains("\n#### 小节\n", "正文第一段，有*着重*。", "> 编者\\\\的话")
        .containsPattern("\\| *2023 *\\| *500 *\\|")
        .contains("\n## 2024-05\n", "\n## 2024-06\n");
  }

  @Test
  void aZipIsASiteOfJustThatPart() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(export("x.zip", "--what", "month:2024-05")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(files).containsKeys("index.html", "digest.json", "archive/2024-05.html");
    assertThat(files).doesNotContainKey("archive/2024-06.html");
    assertThat(files.keySet().stream().filter(name -> name.matches("articles/[^.]*\\.html")))
        .hasSize(1);
  }
}
