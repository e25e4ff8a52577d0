package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.Built;

/** What a curator says of an article, beside its file and on a list, wherever the article goes. */
class CuratedArticleTest {
  private static final String NOTE = "旁边的按语要跟着走。";
  private static final String REMARK = "清单上的话也要跟着走。";
  private static final String QUOTE = "水退了石头就出来了。";

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void articles() {
    content = temp.resolve("content");
    Built.write(
        content.resolve("articles/old.md"),
        "---\ntitle: 旧文\ndate: 2001-01-01\n---\n正文在这里，说的是很久以前的一件事。\n");
    Built.write(
        content.resolve("articles/old.yml"),
        "pin: true\nnote: " + NOTE + "\nquote: " + QUOTE + "\n");
    for (int i = 10; i < 20; i++) {
      Built.write(
          content.resolve("articles/new" + i + ".md"),
          "---\ntitle: 新文" + i + "\ndate: 2024-06-" + i + "\n---\n第" + i + "篇的正文。\n");
    }
    Built.write(
        content.resolve("lists/way.md"),
        "---\ntitle: 路\n---\n- [旧文](old.md)\n\n  " + REMARK + "\n");
    Built.write(content.resolve("site.yml"), "pageSize: 5\n");
  }

  @Test
  void itIsPinnedToTheFrontPageWithNoteAndQuoteAndHasBothOnItsOwn() {
    Path output = temp.resolve("site");
    assertThat(Built.site(content, output).code()).isZero();
    Map<String, byte[]> files = Built.files(output);
    String home = new String(files.get("index.html"), StandardCharsets.UTF_8);
    assertThat(home.indexOf("旧文")).isBetween(1, home.indexOf("新文19"));
    assertThat(home).containsSubsequence("旧文", QUOTE, NOTE, "新文19");
    String page =
        files.entrySet().stream()
            .filter(file -> file.getKey().startsWith("articles/2001-01-01"))
            .filter(file -> !file.getKey().contains(".changes."))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(page).contains(QUOTE, NOTE).contains("../lists/way.html#n1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"epub", "html", "zip", "md", "csl", "bib", "ris", "atom", "jsonfeed"})
  void bothTravelInEveryFormOfAListThatHasTexts(String form) throws IOException {
    Path file = temp.resolve("list." + form);
    Built built =
        Built.run(
            "export",
            "--no-cache",
            "--content",
            content.toString(),
            "--what",
            "list:way",
            "--as",
            form,
            file.toString());
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(String.join("\n", texts(Files.readAllBytes(file)).values()))
        .contains("旧文", NOTE, REMARK)
        .doesNotContain("新文");
  }

  private static Map<String, String> texts(byte[] bytes) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (bytes[0] != 'P' || bytes[1] != 'K') {
      texts.put("", new String(bytes, StandardCharsets.UTF_8));
      return texts;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  @Test
  void aFullDiskAndAFolderInTheWayAreSaidAndNothingIsLeftHalfWritten() throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "no device that is always full");
    Built refused =
        Built.run(
            "export", "--no-cache", "--content", content.toString(), "--as", "md", full.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).containsIgnoringCase("no space left");

    Path folder = Files.createDirectories(temp.resolve("out/book.epub"));
    Built inTheWay =
        Built.run("export", "--no-cache", "--content", content.toString(), folder.toString());
    assertThat(inTheWay.code()).isEqualTo(1);
    assertThat(inTheWay.err()).contains("is a folder, not a file");
    assertThat(Built.files(temp.resolve("out"))).isEmpty();
  }

  @Test
  void whatASiteOffersIsWrittenWhereItsPagesSayWithItsSizeAndIsTheSameEachTime() {
    Built.write(
        content.resolve("site.yml"),
        "downloads:\n  lists: [epub, html]\n  months: md\n  sources: [bib, docx]\n  all: [ris]\n");
    Path output = temp.resolve("site");
    Built built = Built.site(content, output);
    assertThat(built.code()).isZero();
    assertThat(built.err())
        .contains("site.yml:4:18: error: 'downloads' cannot be 'docx'; write epub");
    Map<String, byte[]> files = Built.files(output);
    assertThat(files)
        .containsKeys(
            "downloads/list-way.epub",
            "downloads/list-way.html",
            "downloads/month-2024-06.md",
            "downloads/source-unknown.bib",
            "downloads/all.ris");
    int size = (files.get("downloads/list-way.epub").length + 500) / 1000;
    assertThat(new String(files.get("lists/way.html"), StandardCharsets.UTF_8))
        .contains("href=\"../downloads/list-way.epub\" type=\"application/epub+zip\" download")
        .contains("<span class=\"num\">" + size + " kB</span>");
    for (String page : new String[] {"archive/2024-06.html", "sources/unknown.html"}) {
      assertThat(new String(files.get(page), StandardCharsets.UTF_8)).contains("../downloads/");
    }
    assertThat(new String(files.get("about.html"), StandardCharsets.UTF_8))
        .contains("href=\"downloads/all.ris\"");
    Path again = temp.resolve("again");
    assertThat(Built.site(content, again, "--jobs", "1").code()).isZero();
    Map<String, byte[]> same = Built.files(again);
    files.forEach((path, bytes) -> assertThat(same.get(path)).as(path).isEqualTo(bytes));
    assertThat(Built.run("check", "--output", output.toString()).code()).isZero();
  }
}
