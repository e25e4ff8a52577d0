package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.net.Host;
import wenzhai.vault.Drawn;

/** The whole way of a picture: from an article through the vault onto the site. */
class PicturesTest {
  private static final String TEXT = "小镇的渡轮停了十一年，上个星期天清晨又鸣着汽笛离开了码头，岸上站满了人，有人举着旧照片。";

  @TempDir Path temp;
  private Host host;
  private Path content;

  @BeforeEach
  void start() throws IOException {
    host = new Host();
    content = temp.resolve("content");
    host.serve("/wide.jpg", Drawn.jpeg(2400, 1350, 1));
    host.serve("/small.png", Drawn.png(300, 200, 2));
    host.serve(
        "/plan.svg",
        ("<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'><script>alert(1)</script>"
                + "<rect width='9' height='9'/></svg>")
            .getBytes(StandardCharsets.UTF_8));
    host.on("/gone.jpg", 404);
    Built.write(content.resolve("site.yml"), "title: 画报\nbaseUrl: https://d.example/x/\n");
    Built.write(
        content.resolve("articles/a.md"),
        article("甲", "2024-05-01")
            + figure("/wide.jpg", "码头", "渡轮离岸")
            + figure("/gone.jpg", "旧码头", "十一年前的码头")
            + figure("/plan.svg", "航线", "新的航线"));
    Built.write(
        content.resolve("articles/b.md"),
        article("乙", "2024-05-02")
                .replace("---\n\n", "image: " + address("/small.png") + "\n---\n\n")
            + figure("/small.png", "汽笛", "汽笛")
            + "\n\n"
            + TEXT.replace("渡轮", "火车")
            + "\n");
    Built.write(
        content.resolve("pages/about.md"), "# 关于\n\n![封面](" + address("/small.png") + ")\n");
  }

  @AfterEach
  void stop() {
    host.close();
  }

  private String address(String path) {
    return host.address(path).value();
  }

  private static String article(String title, String date) {
    return "---\ntitle: " + title + "\ndate: " + date + "\n---\n\n" + TEXT + "\n\n";
  }

  private String figure(String path, String alt, String caption) {
    return "<figure><img src=\"%s\" alt=\"%s\"><figcaption>%s</figcaption></figure>\n\n"
        .formatted(address(path), alt, caption);
  }

  private Built pictures(String... more) {
    Stream<String> words =
        Stream.concat(
            Stream.of("pictures", "--no-cache", "--content", content.toString()), Stream.of(more));
    return Built.run(words.toArray(String[]::new));
  }

  private SortedMap<String, byte[]> site(String... more) {
    Path output = temp.resolve("site");
    Built built = Built.site(content, output, more);
    assertThat(built.code()).as(built.err()).isZero();
    return Built.files(output);
  }

  private static String page(SortedMap<String, byte[]> site, String title) {
    for (byte[] bytes : site.values()) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.contains("<h1")
          && text.contains(">" + title + "</h1>")
          && text.contains("articleBody")) {
        return text;
      }
    }
    throw new AssertionError("no page of " + title);
  }

  private List<String> shown(SortedMap<String, byte[]> site) {
    return site.keySet().stream().filter(path -> path.startsWith("assets/pictures/")).toList();
  }

  @Test
  void aBuildFetchesNothing() {
    SortedMap<String, byte[]> site = site();
    assertThat(host.asked()).isEmpty();
    assertThat(shown(site)).isEmpty();
    assertThat(page(site, "甲"))
        .contains("<a class=\"picture\" href=\"" + address("/wide.jpg") + "\"")
        .contains("渡轮离岸")
        .doesNotContain("<img src=\"http");
  }

  @Test
  void refusesTheOwnMachineUnlessTold() throws IOException {
    Built built = pictures();
    assertThat(built.code()).isZero();
    assertThat(built.err()).contains("articles/a.md").contains("--allow-private");
    assertThat(built.out()).contains("4 pictures: 0 there, 0 fetched (0.0 MB), 4 failed.");
    assertThat(host.asked()).isEmpty();
    assertThat(pictures("--strict").code()).isEqualTo(1);
    assertThat(pictures("--allow-private").out()).contains("3 fetched", "1 failed");
  }

  @Test
  void fetchedPicturesAreShownFromTheSite() throws IOException {
    Built first = pictures("--allow-private");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("articles/a.md").contains("answered 404");
    int asked = host.asked().size();
    assertThat(pictures("--allow-private").out())
        .contains("4 pictures: 3 there, 1 failed before (--retry-failed asks again), 0 fetched");
    assertThat(host.asked()).hasSize(asked);
    pictures("--allow-private", "--retry-failed");
    assertThat(host.asked()).hasSize(asked + 1);

    SortedMap<String, byte[]> site = site();
    String page = page(site, "甲");
    assertThat(page)
        .containsPattern(
            "<img src=\"\\.\\./assets/pictures/([0-9a-f]{16})-1600\\.jpg\" srcset=\"\\.\\./assets/"
                + "pictures/\\1-480\\.jpg 480w, \\.\\./assets/pictures/\\1-960\\.jpg 960w,"
                + " \\.\\./assets/pictures/\\1-1600\\.jpg 1600w\" sizes=\"[^\"]+\" alt=\"码头\""
                + " width=\"1600\" height=\"900\" loading=\"lazy\"")
        .containsPattern(
            "assets/pictures/[0-9a-f]{16}\\.svg\" alt=\"航线\" width=\"200\" height=\"100\"")
        .contains("<a class=\"picture\" href=\"" + address("/gone.jpg"))
        .contains("十一年前的码头");
    assertThat(shown(site)).hasSize(5);
    for (String path : shown(site)) {
      if (path.endsWith(".svg")) {
        assertThat(new String(site.get(path), StandardCharsets.UTF_8)).doesNotContain("alert");
      }
    }
    // once, although it is named at the head and stands in the text
    assertThat(page(site, "乙").split("<img ")).hasSize(2);
    assertThat(new String(site.get("about.html"), StandardCharsets.UTF_8))
        .contains("<img src=\"assets/pictures/");
    assertThat(new String(site.get("atom.xml"), StandardCharsets.UTF_8))
        .contains("https://d.example/x/assets/pictures/")
        .doesNotContain("img src=\"http://127");
    Built check = Built.run("check", "--output", temp.resolve("site").toString());
    assertThat(check.code()).as(check.err()).isZero();
  }

  @Test
  void theSameSiteComesOfTheSameVaultEachTime() {
    pictures("--allow-private");
    SortedMap<String, byte[]> one = site("--jobs", "1");
    SortedMap<String, byte[]> other = site("--jobs", "7");
    assertThat(other.keySet()).isEqualTo(one.keySet());
    one.forEach((path, bytes) -> assertThat(other.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void versionsAreMadeOnce() throws IOException {
    pictures("--allow-private");
    Path cache = temp.resolve("cache");
    remembering(cache, "one");
    Path made;
    try (Stream<Path> files = Files.list(cache.resolve("pictures"))) {
      made = files.sorted().findFirst().orElseThrow();
    }
    Files.write(made, new byte[] {1, 2, 3});
    remembering(cache, "other");
    assertThat(Built.files(temp.resolve("other")).values())
        .anySatisfy(bytes -> assertThat(bytes).containsExactly(1, 2, 3));
  }

  private void remembering(Path cache, String output) {
    Built built =
        Built.run(
            "build",
            "--cache",
            cache.toString(),
            "--content",
            content.toString(),
            "--output",
            temp.resolve(output).toString());
    assertThat(built.code()).as(built.err()).isZero();
  }

  @Test
  void thePolicyOfTheSiteDecides() {
    pictures("--allow-private");
    Built.write(content.resolve("site.yml"), "title: 画报\nimages: none\n");
    SortedMap<String, byte[]> none = site();
    assertThat(shown(none)).isEmpty();
    assertThat(page(none, "甲")).doesNotContain("<img").contains("class=\"picture\"");
    Built.write(content.resolve("site.yml"), "title: 画报\nimages: remote\n");
    SortedMap<String, byte[]> remote = site();
    assertThat(shown(remote)).isEmpty();
    assertThat(page(remote, "甲")).contains("<img src=\"" + address("/wide.jpg"));
  }

  @Test
  void aPictureThatWasChangedLeavesALinkAndTheOthersUnharmed() throws IOException {
    pictures("--allow-private");
    Path file;
    try (Stream<Path> files = Files.list(content.resolve("pictures"))) {
      file = files.filter(f -> f.toString().endsWith(".png")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);
    Built built = Built.site(content, temp.resolve("site"));
    assertThat(built.code()).isZero();
    assertThat(built.err()).contains("pictures/" + file.getFileName()).contains("was changed");
    SortedMap<String, byte[]> site = Built.files(temp.resolve("site"));
    assertThat(page(site, "乙")).contains("class=\"picture\"").doesNotContain("<img");
    assertThat(page(site, "甲")).contains("<img");
    assertThat(pictures("--allow-private").out()).contains("2 there").contains("1 fetched");
  }

  @Test
  void aRehearsalChangesNothing() {
    Built built = pictures("--allow-private", "--dry-run");
    assertThat(built.out())
        .contains("would fetch " + address("/wide.jpg"))
        .contains("4 pictures: 0 there, 4 would be fetched.");
    assertThat(host.asked()).isEmpty();
    assertThat(content.resolve("pictures")).doesNotExist();
    assertThat(content.resolve("pictures.json")).doesNotExist();
  }

  @Test
  void hostsCanBeChosen() {
    assertThat(pictures("--allow-private", "--host", "*.example.org").out())
        .contains("4 at other hosts");
    assertThat(pictures("--allow-private", "--host", "127.*.1").out()).contains("3 fetched");
    assertThat(pictures("--max-bytes", "lots").code()).isEqualTo(2);
  }

  @Test
  void whatNoArticleUsesIsListedAndThenRemoved() throws IOException {
    pictures("--allow-private");
    Files.delete(content.resolve("articles/b.md"));
    Files.delete(content.resolve("pages/about.md"));
    assertThat(pictures("--prune", "--dry-run").out())
        .contains("would remove " + address("/small.png"));
    try (Stream<Path> files = Files.list(content.resolve("pictures"))) {
      assertThat(files).hasSize(3);
    }
    assertThat(pictures("--prune").out()).contains("1 entry and 1 file removed");
    try (Stream<Path> files = Files.list(content.resolve("pictures"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void booksHaveThePicturesInThem() throws IOException {
    pictures("--allow-private");
    for (String form : List.of("epub", "zip")) {
      Path book = temp.resolve("book." + form);
      Built built =
          Built.run(
              "export",
              "--no-cache",
              "--content",
              content.toString(),
              "--what",
              "all",
              book.toString());
      assertThat(built.code()).as(built.err()).isZero();
      String names = new String(Files.readAllBytes(book), StandardCharsets.ISO_8859_1);
      assertThat(names)
          .as(form)
          .containsPattern(form.equals("epub") ? "images/00\\d\\.jpg" : "-1600\\.jpg");
    }
    Path html = temp.resolve("book.html");
    Built.run(
        "export", "--no-cache", "--content", content.toString(), "--what", "all", html.toString());
    assertThat(Files.readString(html))
        .contains("src=\"data:image/jpeg;base64,")
        .contains("data:image/svg+xml");
  }

  @Test
  void aPictureInTheArticleItselfIsKeptToo() throws IOException {
    String data =
        "data:image/png;base64," + Base64.getEncoder().encodeToString(Drawn.png(200, 150, 5));
    Built.write(
        content.resolve("articles/c.md"),
        article("丙", "2024-05-03") + "<p><img src=\"" + data + "\" alt=\"草图\"></p>\n");
    assertThat(page(site(), "丙")).contains("alt=\"草图\"");
    assertThat(pictures("--allow-private").out()).contains("5 pictures").contains("4 fetched");
    assertThat(page(site(), "丙"))
        .containsPattern("src=\"\\.\\./assets/pictures/[0-9a-f]{16}\\.png\"[^>]* alt=\"草图\"")
        .doesNotContain("data:image/png");
  }
}
