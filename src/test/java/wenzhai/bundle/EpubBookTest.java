package wenzhai.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** The books that {@code wenzhai export --as epub} makes. */
class EpubBookTest {
  @TempDir Path temp;

  private Path export(Path content, String... more) {
    Path file = temp.resolve("book.epub");
    String[] words = new String[more.length + 5];
    words[0] = "export";
    words[1] = "--no-cache";
    words[2] = "--content";
    words[3] = content.toString();
    System.arraycopy(more, 0, words, 4, more.length);
    words[words.length - 1] = file.toString();
    Built built = Built.run(words);
    assertThat(built.code()).as(built.err()).isZero();
    return file;
  }

  private static Map<String, String> files(Path book) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(book.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        files.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void theDemonstrationIsAValidBookWithItsPicturesAndChaptersInOrder() throws Exception {
    Path book = export(Path.of("content"));
    assertThat(EpubChecker.messages(book)).isEmpty();
    Map<String, String> files = files(book);
    assertThat(files).containsKeys("mimetype", "EPUB/package.opf", "EPUB/nav.xhtml");
    assertThat(files.keySet()).anyMatch(name -> name.startsWith("EPUB/images/"));
    String nav = files.get("EPUB/nav.xhtml");
    assertThat(nav.indexOf("2014 年") >= 0 || nav.indexOf("2014年") >= 0).isTrue();
    assertThat(files.get("EPUB/package.opf"))
        .contains("<dc:language>zh-Hans</dc:language>", "page-progression-direction=\"ltr\"")
        .contains("schema:accessibilityFeature");
  }

  @Test
  void aMonthAndASourceAreBooksToo() throws Exception {
    assertThat(EpubChecker.messages(export(Path.of("content"), "--what", "month:2023-11")))
        .isEmpty();
  }

  @Test
  void aReadingListIsABookInItsOrderWithTheCuratorsWords() throws Exception {
    Path content = temp.resolve("content");
    for (String name : List.of("a", "b", "c")) {
      Built.write(
          content.resolve("articles/" + name + ".md"),
          "---\ntitle: 篇" + name + "\ndate: 2024-06-2" + (name.charAt(0) - 'a') + "\n---\n正文。\n");
    }
    Built.write(
        content.resolve("lists/way.md"),
        """
        ---
        title: 由浅入深
        curator: 编者
        summary: 三篇
        ---
        先说两句。

        ## 开头

        - [篇 c](../articles/c.md) 先读这一篇。

        ## 后来

        - [篇 a](../articles/a.md)

          它说明了来历。

        - [没有的](../articles/none.md)
        """);
    Path book = export(content, "--what", "list:way");
    assertThat(EpubChecker.messages(book)).isEmpty();
    Map<String, String> files = files(book);
    assertThat(files.get("EPUB/text/title.xhtml")).contains("由浅入深", "编者", "先说两句");
    assertThat(files.get("EPUB/text/c0001.xhtml")).contains("篇c", "先读这一篇");
    assertThat(files.get("EPUB/text/c0002.xhtml")).contains("篇a", "它说明了来历", "没有的");
    assertThat(files).doesNotContainKey("EPUB/text/c0003.xhtml");
    assertThat(files.get("EPUB/nav.xhtml")).containsSubsequence("开头", "篇c", "后来", "篇a");
  }

  @Test
  void theSameDigestIsTheSameBook() throws IOException {
    byte[] once = Files.readAllBytes(export(Path.of("content")));
    byte[] again = Files.readAllBytes(export(Path.of("content"), "--jobs", "1"));
    assertThat(again).isEqualTo(once);
  }

  @Test
  void whatArticlesMayHaveInThemIsValidInABook() throws Exception {
    Path content = temp.resolve("content");
    Built.write(
        content.resolve("articles/a.html"),
        """
        <!--1700000000000-->
        [甲篇 & "引号" <b>](https://example.org/a)
        ------
        <p id="1">第一段有注<a href="#2">一</a>，也有<em>着重</em>与 x < y。</p>
        <p><a href="b.html">乙篇</a>，<a href="https://example.org/?a=1&b=2">外面</a>。</p>
        <table><tr><th scope="col" id="h">头</th></tr><tr><td headers="h" colspan="1">格</td></tr></table>
        <ul><li value="3">项<ol type="a" reversed start="3"><li>内</li></ol></li></ul>
        <p><img src="https://example.org/x.jpg" alt="远处的图"></p>
        <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>
        <details open><summary>展开</summary><p>里面</p></details>
        <pre><code class="language-java">if (a &lt; b &amp;&amp; c) { }</code></pre>
        <dl><dt>词</dt><dd>义</dd></dl><p><time datetime="2024-06-21">六月</time> <q cite="https://example.org/">引</q>
        <abbr title="缩">写</abbr><bdi>二</bdi> <del datetime="2024-06-21">删</del><ins>增</ins> H<sub>2</sub>O</p>
        <p id="2">注一。</p>
        """);
    Built.write(
        content.resolve("articles/b.html"),
        """
        <!--1700000100000-->
        [乙篇](https://example.org/b.html)
        ------
        <p>另一篇的正文，指回<a href="https://example.org/a">甲篇</a>。</p><h5>跳级的小标题</h5><p>完。</p>
        """);
    Built.write(
        content.resolve("articles/rtl.md"),
        "---\ntitle: عنوان\nlanguage: ar\ndate: 2024-01-02\n---\nنص\n");
    Path book = export(content);
    assertThat(EpubChecker.messages(book)).isEmpty();
    assertThat(files(book).values())
        .anyMatch(text -> text.contains("远处的图") && !text.contains("<img"));
  }

  @Test
  void anEmptyDigestIsStillABook() throws Exception {
    Path content = Files.createDirectories(temp.resolve("content/articles")).getParent();
    assertThat(EpubChecker.messages(export(content))).isEmpty();
  }

  @Test
  void aPartThatIsNotThereIsNamedWithThoseThatAre() {
    Built built =
        Built.run(
            "export",
            "--no-cache",
            "--content",
            "content",
            "--what",
            "month:1999-01",
            temp + "/x.epub");
    assertThat(built.code()).isEqualTo(2);
    assertThat(built.err()).contains("month:1999-01").contains("month:2023-11");
    assertThat(temp.resolve("x.epub")).doesNotExist();
  }

  @Test
  void aFormThatIsNotThereIsWrongUsage() {
    Built built = Built.run("export", "--no-cache", temp + "/x.docx");
    assertThat(built.code()).isEqualTo(2);
    assertThat(built.err()).contains("epub");
  }
}
