package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.vault.Drawn;

/** Pictures that a curator put into the content folder, as cameras and editors wrote them. */
class OwnPicturesTest {
  private static final String SECRET = "52.5163N 13.3777E";
  private static final String TEXT = "渡口的钟楼修了三年，脚手架上个月才拆下来，镇上的人都去看，看完又各自回去忙自己的事情。";

  @TempDir Path temp;
  private Path content;
  private byte[] photograph;

  @BeforeEach
  void write() throws IOException {
    content = temp.resolve("content");
    photograph =
        Drawn.insert(
            Drawn.jpeg(2400, 1350, 1),
            20,
            Drawn.segment(0xe1, Drawn.exif(1, SECRET)),
            Drawn.segment(0xfe, SECRET.getBytes(StandardCharsets.UTF_8)));
    Built.write(content.resolve("site.yml"), "title: 画报\nbaseUrl: https://d.example/x/\n");
    Built.write(
        content.resolve("articles/a.md"),
        "---\ntitle: 钟楼\ndate: 2024-05-01\n---\n\n"
            + TEXT
            + "\n\n![钟楼](tower.jpg)\n\n![钟面](face.png)\n\n"
            + TEXT.replace("钟", "鼓")
            + "\n");
    Built.write(
        content.resolve("articles/b.md"),
        "---\ntitle: 渡口\ndate: 2024-05-02\nimage: tower.jpg\n---\n\n"
            + TEXT.replace("钟", "门")
            + "\n");
    Built.write(content.resolve("pages/about.md"), "# 关于\n\n![钟楼](../articles/tower.jpg)\n");
    Files.write(content.resolve("articles/tower.jpg"), photograph);
    Files.write(
        content.resolve("articles/face.png"),
        Drawn.insert(
            Drawn.png(300, 200, 2),
            33,
            Drawn.chunk("tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1))));
    Files.write(content.resolve("articles/unused.jpg"), photograph);
  }

  private SortedMap<String, byte[]> site(String... more) {
    Path output = temp.resolve("site" + more.length);
    Built built = Built.site(content, output, more);
    assertThat(built.code()).as(built.err()).isZero();
    return Built.files(output);
  }

  private static String page(SortedMap<String, byte[]> site, String path) {
    return site.entrySet().stream()
        .filter(file -> file.getKey().matches(path))
        .map(Map.Entry::getValue)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static String article(SortedMap<String, byte[]> site, String day) {
    return page(site, "articles/" + day + "[^/]*(?<!changes)\\.html");
  }

  @Test
  void areShownWithoutTheirNotesAndInSeveralWidths() throws IOException {
    SortedMap<String, byte[]> site = site();
    List<String> files =
        site.keySet().stream().filter(path -> path.startsWith("assets/pictures/")).toList();
    assertThat(files).hasSize(4);
    for (String path : files) {
      assertThat(new String(site.get(path), StandardCharsets.ISO_8859_1))
          .as(path)
          .doesNotContain(SECRET);
      assertThat(ImageIO.read(new ByteArrayInputStream(site.get(path)))).as(path).isNotNull();
    }
    String widths =
        "src=\"%1$sassets/pictures/tower-([0-9a-f]{8})-1600\\.jpg\""
            + " srcset=\"%1$sassets/pictures/tower-\\1-480\\.jpg 480w,"
            + " %1$sassets/pictures/tower-\\1-960\\.jpg 960w,"
            + " %1$sassets/pictures/tower-\\1-1600\\.jpg 1600w\"";
    assertThat(article(site, "2024-05-01"))
        .containsPattern(
            "<img " + widths.formatted("\\.\\./") + "[^>]* width=\"1600\" height=\"900\"")
        .containsPattern(
            "<img src=\"\\.\\./assets/pictures/face-[0-9a-f]{8}\\.png\"[^>]* width=\"300\" height=\"200\"");
    assertThat(article(site, "2024-05-02")).containsPattern("tower-[0-9a-f]{8}-480\\.jpg 480w");
    assertThat(page(site, "about\\.html")).containsPattern("<img " + widths.formatted(""));
    assertThat(page(site, "digest\\.json"))
        .contains("\"leadImage\":{\"url\":\"articles/tower.jpg\"");
    Built check = Built.run("check", "--output", temp.resolve("site0").toString());
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(Files.readAllBytes(content.resolve("articles/tower.jpg"))).isEqualTo(photograph);
    site("--jobs", "7").forEach((path, bytes) -> assertThat(bytes).isEqualTo(site.get(path)));
  }

  @Test
  void goIntoBooksWithoutTheirNotes() throws IOException {
    for (String form : List.of("html", "epub", "zip")) {
      Path book = temp.resolve("book." + form);
      String[] words = {
        "export", "--no-cache", "--content", content.toString(), "--what", "all", book.toString()
      };
      Built built = Built.run(words);
      assertThat(built.code()).as(built.err()).isZero();
      List<byte[]> pictures = form.equals("html") ? inPage(book) : inArchive(book);
      assertThat(pictures).as(form).hasSizeGreaterThanOrEqualTo(2);
      for (byte[] picture : pictures) {
        assertThat(new String(picture, StandardCharsets.ISO_8859_1))
            .as(form)
            .doesNotContain(SECRET);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth())
            .as(form)
            .isLessThanOrEqualTo(1600);
      }
    }
  }

  private static List<byte[]> inPage(Path html) throws IOException {
    Matcher data =
        Pattern.compile("data:image/(?:jpeg|png);base64,([A-Za-z0-9+/=]+)")
            .matcher(Files.readString(html));
    return data.results().map(one -> Base64.getDecoder().decode(one.group(1))).toList();
  }

  private static List<byte[]> inArchive(Path file) throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().matches(".*(?:images|assets/pictures)/.*\\.(?:jpg|png)")) {
          pictures.add(zip.getInputStream(entry).readAllBytes());
        }
      }
    }
    return pictures;
  }

  @Test
  void areNotThereWhereTheSiteShowsNone() {
    Built.write(content.resolve("site.yml"), "title: 画报\nimages: none\n");
    assertThat(article(site(), "2024-05-01")).doesNotContain("<img");
  }
}
