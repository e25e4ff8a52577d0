package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.Built;

/**
 * Sites that may not print whole texts. What is not printed has no influence on any byte of them:
 * two contents that differ only there give the same site.
 */
class ExcerptSiteTest {
  private static final String BEGINNING = "潮水退到最低的那个早晨，守灯塔的人把绳梯放了下去。";
  private static final String BY_SOURCE =
      "sources:\n  - slug: deng\n    name: 灯塔报\n    hosts: [deng.example]\n    reprint: excerpt\n";

  @TempDir Path temp;

  /** A content folder; the stranger is the character that what is not printed is made of. */
  private Path content(String stranger, String sources, String site) {
    Path content = temp.resolve("content-" + stranger + "-" + site.hashCode());
    String unseen = ("这一句" + stranger.repeat(9) + "不在摘录里，").repeat(3);
    Built.write(
        content.resolve("articles/deng.md"),
        """
        ---
        title: 守灯塔的人
        date: 2024-06-21
        url: https://deng.example/2024/lamp-keeper
        summary: %s
        ---
        <div class="share">分享到 %s 微博</div>

        %s他往下看了一眼，水还在退，石阶一级一级地露出来，上面是去年的贝壳。再往下就是沙地，平时谁也走不到的地方，今天有人在那里捡东西。

        ![%s](tide.svg)

        ## 小标题%s

        %s

        | 年 | %s |
        |---|---|
        | 2023 | %s |

        - %s

        分享到：微信 微博 %s
        """
            .formatted(
                "导语只印开头。".repeat(30) + unseen,
                stranger,
                BEGINNING,
                unseen,
                stranger,
                unseen,
                stranger,
                unseen,
                unseen,
                stranger));
    Built.write(
        content.resolve("articles/tide.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>"
            + stranger
            + "</title><path d=\"M0 0h9\"/></svg>");
    Built.write(content.resolve("articles/deng.yml"), "note: 编者的话照登。\n");
    Built.write(
        content.resolve("articles/other.md"),
        "---\ntitle: 另一篇\ndate: 2024-06-22\nurl: https://free.example/another-thing\n---\n"
            + "这一篇可以全文刊登，所以从头到尾都在。它说的是别的事情。\n\n第二段也在。\n");
    Built.write(
        content.resolve("lists/way.md"),
        "---\ntitle: 清单\n---\n- [灯塔](../articles/deng.md) 先读。\n- [另一篇](../articles/other.md)\n");
    Built.write(content.resolve("sources.yml"), sources);
    Built.write(
        content.resolve("site.yml"),
        """
        title: 试验
        baseUrl: https://digest.example/
        socialCard: articles
        downloads:
          all: [epub, html, md, csl, bib, ris, opml, atom, jsonfeed]
          lists: [epub, html, md, csl, bib, ris, atom, jsonfeed]
          sources: [epub, md]
          months: [html, md]
        """
            + site);
    return content;
  }

  private SortedMap<String, byte[]> site(Path content) {
    Path output = temp.resolve("site-" + content.getFileName());
    Built built = Built.site(content, output);
    assertThat(built.code()).as(built.err()).isZero();
    return Built.files(output);
  }

  @Test
  void whatIsNotPrintedLeavesNoTraceInAnyFile() throws IOException {
    SortedMap<String, byte[]> one = site(content("甲", BY_SOURCE, ""));
    SortedMap<String, byte[]> other = site(content("乙", BY_SOURCE, ""));

    assertThat(other.keySet()).isEqualTo(one.keySet());
    one.forEach((path, bytes) -> assertThat(other.get(path)).as(path).isEqualTo(bytes));
    assertThat(one.keySet())
        .contains("downloads/all.epub", "downloads/list-way.html", "lists/way.atom.xml")
        .noneMatch(path -> path.contains("changes") && path.contains("lamp-keeper"))
        .noneMatch(path -> path.contains("pictures"));
    texts(one).forEach((path, text) -> assertThat(text).as(path).doesNotContain("不在摘录里"));
  }

  @Test
  void aSiteThatPrintsAllOfItShowsWhatTheOtherTestLooksFor() throws IOException {
    SortedMap<String, byte[]> one = site(content("甲", "", ""));
    SortedMap<String, byte[]> other = site(content("乙", "", ""));
    Map<String, String> texts = texts(one);

    for (String path :
        new String[] {
          "articles/2024-06-21-lamp-keeper.html",
          "articles/2024-06-21-lamp-keeper.changes.html",
          "atom.xml",
          "feed.json",
          "downloads/all.html",
          "downloads/list-way.md",
          "lists/way.feed.json"
        }) {
      assertThat(texts.get(path)).as(path).containsPattern("不在摘录里|甲 微博|甲甲");
      assertThat(one.get(path)).as(path).isNotEqualTo(other.get(path));
    }
    assertThat(texts.keySet()).anyMatch(path -> path.contains("pictures"));
    assertThat(texts)
        .hasEntrySatisfying(
            "downloads/all.epub!EPUB/text/c0001.xhtml", text -> assertThat(text).contains("不在摘录里"));
  }

  @Test
  void theBeginningTheNoteAndTheWayToTheOriginalAreEverywhere() throws IOException {
    Map<String, String> texts = texts(site(content("甲", BY_SOURCE, "")));

    for (String path :
        new String[] {
          "articles/2024-06-21-lamp-keeper.html",
          "atom.xml",
          "feed.json",
          "lists/way.atom.xml",
          "downloads/all.md",
          "downloads/list-way.html",
          "downloads/all.epub!EPUB/text/c0001.xhtml"
        }) {
      assertThat(texts.get(path))
          .as(path)
          .contains(BEGINNING, "编者的话照登", "https://deng.example/2024/lamp-keeper");
    }
    assertThat(texts.get("articles/2024-06-21-lamp-keeper.html"))
        .contains("本站不转载全文", "到原网址阅读全文")
        .doesNotContain("原文到此结束", "清理记录");
    assertThat(texts.get("articles/2024-06-22-another-thing.html")).contains("第二段也在", "原文到此结束");
    assertThat(texts.get("about.html")).contains("其中1篇只刊登开头部分");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reprint: excerpt\n", "reprint: whole\n"})
  void theSiteDecidesWhereSourceAndArticleSayNothing(String site) throws IOException {
    String page = texts(site(content("甲", "", site))).get("articles/2024-06-21-lamp-keeper.html");

    assertThat(page.contains("不在摘录里")).isEqualTo(site.contains("whole"));
  }

  @Test
  void theCuratorMayAllowMoreBesideAnArticleButTheArticleItselfMayNot() throws IOException {
    Path content = content("甲", BY_SOURCE, "");
    Path article = content.resolve("articles/deng.md");
    Files.writeString(
        article, Files.readString(article).replaceFirst("---\n", "---\nreprint: whole\n"));
    String page = "articles/2024-06-21-lamp-keeper.html";
    assertThat(texts(site(content)).get(page)).doesNotContain("不在摘录里");

    Built.write(content.resolve("articles/deng.yml"), "reprint: whole\n");
    assertThat(texts(site(content)).get(page)).contains("不在摘录里");
  }

  /** All files as text, those within archives after a {@code !}. */
  private static Map<String, String> texts(Map<String, byte[]> files) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      texts.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
      Optional<String> archive =
          Optional.of(file.getKey()).filter(path -> path.matches(".*\\.(epub|zip)"));
      if (archive.isPresent()) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.getValue()))) {
          for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            texts.put(
                archive.get() + "!" + e.getName(),
                new String(zip.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return texts;
  }
}
