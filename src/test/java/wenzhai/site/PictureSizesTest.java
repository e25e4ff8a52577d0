package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import net.coobird.thumbnailator.Thumbnails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.net.Host;
import wenzhai.vault.Drawn;

/** Pictures that lie on other servers in more than one size. */
class PictureSizesTest {
  private static final String TEXT = "山脚下的茶园这个月开始采第二茬，采茶的人天不亮就上山，到中午才背着竹篓回来，脸都晒红了。";

  @TempDir Path temp;
  private Host host;
  private Path content;

  @BeforeEach
  void start() throws IOException {
    host = new Host();
    content = temp.resolve("content");
    Built.write(content.resolve("site.yml"), "title: 画报\n");
  }

  @AfterEach
  void stop() {
    host.close();
  }

  private String address(String path) {
    return host.address(path).value();
  }

  private void article(String header, String body) {
    Built.write(
        content.resolve("articles/a.md"),
        "---\ntitle: 采茶\ndate: 2024-05-01\n%s---\n\n%s\n\n%s\n\n%s\n"
            .formatted(header, TEXT, body, TEXT.replace("茶", "笋")));
  }

  private Built pictures(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("pictures", "--no-cache", "--allow-private", "--content", content.toString()));
    words.addAll(List.of(more));
    return Built.run(words.toArray(String[]::new));
  }

  private SortedMap<String, byte[]> site() {
    Path output = temp.resolve("site");
    Built built = Built.site(content, output);
    assertThat(built.code()).as(built.err()).isZero();
    return Built.files(output);
  }

  private static String page(SortedMap<String, byte[]> site) {
    return site.entrySet().stream()
        .filter(file -> file.getKey().matches("articles/2024-05-01[^/]*(?<!changes)\\.html"))
        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLargerVersionIsFetchedAndShownAndTheArticleKeepsTheAddressThatItNames() {
    host.serve("/tea-300x200.png", Drawn.png(300, 200, 1));
    host.serve("/tea-900x600.png", Drawn.png(900, 600, 1));
    article(
        "",
        "<img src=\"%s\" srcset=\"%s 300w, %s 900w, %s 2400w\" alt=\"茶园\">"
            .formatted(
                address("/tea-300x200.png"),
                address("/tea-300x200.png"),
                address("/tea-900x600.png"),
                address("/tea-2400x1600.png")));
    assertThat(pictures("--dry-run").out()).contains("would fetch " + address("/tea-300x200.png"));
    assertThat(pictures().out()).contains("1 picture: 0 there, 1 fetched");
    assertThat(host.asked()).hasSize(1).first().asString().contains("/tea-900x600.png");
    assertThat(pictures("--retry-failed").out()).contains("1 picture: 1 there, 0 fetched");
    assertThat(host.asked()).hasSize(1);
    SortedMap<String, byte[]> site = site();
    assertThat(page(site))
        .containsPattern("<img src=\"\\.\\./assets/pictures/[^>]* width=\"900\" height=\"600\"")
        .doesNotContain("900x600");
    assertThat(new String(site.get("digest.json"), StandardCharsets.UTF_8))
        .contains("\"leadImage\":{\"url\":\"" + address("/tea-300x200.png"));
    Built.write(content.resolve("site.yml"), "title: 画报\nimages: remote\n");
    assertThat(page(site()))
        .contains("src=\"" + address("/tea-300x200.png"))
        .contains("srcset=\"" + address("/tea-900x600.png") + "\"");
  }

  private static int figures(String page) {
    return page.split("<img src=\"\\.\\./assets/pictures").length - 1;
  }

  private static int links(String page) {
    return page.split("<a class=\"picture\"").length - 1;
  }

  @Test
  void thePictureAtTheHeadIsNotShownAgainInTheTextInAnotherSize() {
    host.serve("/tea-300x200.png", Drawn.png(300, 200, 1));
    host.serve("/tea.png", Drawn.png(900, 600, 1));
    article(
        "image: " + address("/tea.png") + "\n",
        "<img src=\"%s\" alt=\"茶园\">".formatted(address("/tea-300x200.png")));
    String remembered = page(site());
    assertThat(links(remembered)).isEqualTo(1);
    pictures();
    String page = page(site());
    assertThat(figures(page)).isEqualTo(1);
    assertThat(new String(site().get("digest.json"), StandardCharsets.UTF_8))
        .contains("\"leadImage\":{\"url\":\"" + address("/tea.png"));
    Built.write(content.resolve("site.yml"), "title: 画报\nimages: remote\n");
    assertThat(page(site()).split("<img ")).hasSize(2);
  }

  @Test
  void thePictureAtTheHeadIsToldByItsLooksWhereItsAddressSaysNothing() throws IOException {
    BufferedImage image = Drawn.image(1200, 800, 3, false);
    host.serve("/og/8821", encoded(image, 1200));
    host.serve("/inner/tea", encoded(image, 640));
    host.serve("/inner/other", Drawn.jpeg(640, 427, 4));
    article(
        "image: " + address("/og/8821") + "\n",
        "<img src=\"%s\" alt=\"茶园\">".formatted(address("/inner/tea")));
    pictures();
    assertThat(figures(page(site()))).isEqualTo(1);
    article(
        "image: " + address("/og/8821") + "\n",
        "<img src=\"%s\" alt=\"茶园\">".formatted(address("/inner/other")));
    pictures();
    assertThat(figures(page(site()))).isEqualTo(2);
  }

  private static byte[] encoded(BufferedImage image, int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.of(image).width(width).outputFormat("jpg").outputQuality(0.7).toOutputStream(out);
    return out.toByteArray();
  }

  @Test
  void theSameBytesUnderTwoAddressesAreOnePictureAndOneFile() throws IOException {
    byte[] bytes = Drawn.png(300, 200, 1);
    host.serve("/one", bytes);
    host.serve("/two", bytes);
    String figure = "<figure><img src=\"%s\" alt=\"茶园\"></figure>";
    article(
        "image: " + address("/two") + "\n",
        figure.formatted(address("/one")) + "\n\n" + TEXT + figure.formatted(address("/two")));
    Built.write(
        content.resolve("articles/b.md"),
        "---\ntitle: 挖笋\ndate: 2024-05-02\n---\n\n"
            + TEXT.replace("茶", "菇")
            + "\n\n"
            + figure.formatted(address("/two")));
    pictures();
    try (Stream<Path> files = Files.list(content.resolve("pictures"))) {
      assertThat(files).hasSize(1);
    }
    SortedMap<String, byte[]> site = site();
    assertThat(figures(page(site))).isEqualTo(1);
    assertThat(site.keySet().stream().filter(path -> path.startsWith("assets/pictures/")))
        .hasSize(1);
  }

  @Test
  void aPictureWithoutWordsIsMarkedByTheCheckAndItsWordsAreKept() {
    host.serve("/tea.png", Drawn.png(300, 200, 1));
    host.serve("/pot.png", Drawn.png(300, 200, 2));
    article(
        "",
        "<img src=\"%s\" alt=\"\">\n\n%s\n\n<img src=\"%s\" alt=\"一把旧壶\">"
            .formatted(address("/tea.png"), TEXT.replace("茶", "菇"), address("/pot.png")));
    Built.write(
        content.resolve("pages/about.md"), "# 关于\n\n![](%s)\n".formatted(address("/tea.png")));
    pictures();
    assertThat(page(site())).contains("alt=\"一把旧壶\"");
    Built check = Built.run("check", "--output", temp.resolve("site").toString());
    assertThat(check.err().split("neither alternative text nor caption")).hasSize(3);
    assertThat(check.err()).contains("articles/2024-05-01").contains("about.html");
  }
}
