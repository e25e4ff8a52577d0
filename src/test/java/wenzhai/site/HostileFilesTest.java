package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** One bad file is one bad file: said clearly, and every other article is published. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileFilesTest {
  @TempDir Path temp;

  private Path content;
  private Path site;

  @BeforeEach
  void aGoodArticle() {
    content = temp.resolve("content");
    site = temp.resolve("site");
    Built.write(
        content.resolve("good.md"),
        "---\ntitle: 好文章\ndate: 2024-05-06\nfrom: https://example.org/good-article\n---\n这一篇没有任何毛病。\n");
  }

  @Test
  void anEmptyFileIsNamed() {
    Built.write(content.resolve("empty.md"), "");
    assertPublishedDespite("empty.md:1:1: warning: ");
  }

  @Test
  void aBinaryFileIsNamed() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Built.write(content.resolve("binary.txt"), bytes);
    assertPublishedDespite("binary.txt:1:1: warning: ");
  }

  @Test
  void fiftyMegabytesOnOneLineAreNamed() throws IOException {
    byte[] line = new byte[50 << 20];
    java.util.Arrays.fill(line, (byte) 'a');
    Built.write(content.resolve("long.md"), line);
    assertPublishedDespite("long.md:1:1: warning: ");
  }

  @Test
  void twentyThousandNestedElementsKeepTheirText() throws IOException {
    Built.write(
        content.resolve("deep.html"), "<div>".repeat(20_000) + "底部的一句话。" + "</div>".repeat(20_000));
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(everyPage()).contains("底部的一句话。").contains("好文章");
  }

  @Test
  void deeplyNestedMarkdownKeepsItsText() throws IOException {
    Built.write(content.resolve("list.md"), "- ".repeat(3000) + "列表底部\n");
    Built.write(content.resolve("quote.md"), "> ".repeat(5000) + "引文底部\n");
    Built.write(content.resolve("ticks.md"), "``a``b```c```` ".repeat(8000) + "反引号之后\n");
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(everyPage()).contains("列表底部").contains("引文底部").contains("反引号之后");
  }

  @Test
  void aSourceMayBeCalledLikeADeviceOrLikeTheOverview() {
    for (String name :
        new String[] {"con", "NUL", "lpt1", "index", "Index!", "https://con/", "-"}) {
      Built.write(
          content.resolve("source-" + name.hashCode() + ".md"),
          "---\ntitle: 题\nsource: '" + name + "'\n---\n来自" + name + "的一篇文章。\n");
    }
    Built.write(content.resolve("host.md"), "[题](http://aux/x)\n------\n主机名古怪的一篇文章。\n");
    Built.write(content.resolve("han.md"), "[题](http://新闻.中国/x)\n------\n主机名是汉字的一篇文章。\n");
    assertPublishedDespite("");
    assertThat(everyPage()).contains("来自con的", "来自index的", "来自Index!的", "主机名古怪", "主机名是汉字");
    assertThat(Built.files(site).keySet()).noneMatch(path -> path.matches("sources/[.-].*"));
  }

  @Test
  void aPageOrAListCalledLikeADeviceIsNamed() {
    Built.write(content.resolve("pages/con.md"), "# 页\n\n正文。\n");
    Built.write(content.resolve("lists/nul.md"), "# 单\n\n正文。\n");
    Built.write(content.resolve("articles/con.md"), "只是一篇名字古怪的文章。\n");
    Built.write(content.resolve("articles/good.md"), "# 题\n\n这一篇没有任何毛病。\n");
    assertPublishedDespite("pages/con.md:1:1: error: ");
    assertPublishedDespite("lists/nul.md:1:1: error: ");
    assertThat(everyPage()).contains("名字古怪的文章");
  }

  @Test
  void aLinkLoopIsNotFollowed() throws IOException {
    Files.createSymbolicLink(content.resolve("loop"), content);
    Files.createSymbolicLink(content.resolve("self.md"), content.resolve("self.md"));
    Path secret = temp.resolve("secret.txt");
    Files.writeString(secret, "不该读到的文字。");
    Files.createSymbolicLink(content.resolve("out.txt"), secret);
    assertPublishedDespite("loop:1:1: warning: ");
    assertThat(everyPage()).doesNotContain("不该读到的文字");
  }

  @Test
  void aFifoDoesNotHangTheBuild() throws Exception {
    Process made =
        new ProcessBuilder("mkfifo", content.resolve("pipe.md").toString())
            .redirectErrorStream(true)
            .start();
    assumeTrue(made.waitFor() == 0, "this system makes no FIFOs");
    assertPublishedDespite("pipe.md:1:1: warning: ");
  }

  @Test
  void aFolderCalledLikeAnArticleIsAFolder() throws IOException {
    Built.write(content.resolve("x.md/inner.md"), "里面的文章只有一段话，但它仍然是文章。\n");
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(everyPage()).contains("里面的文章只有一段话");
  }

  @Test
  void whatIsWrongFailsAStrictBuildAndLeavesTheEarlierSite() {
    Built.site(content, site);
    var before = Built.files(site);
    Built.write(content.resolve("empty.md"), "");
    Built strict = Built.site(content, site, "--strict");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.err()).contains("empty.md:1:1: warning: ").doesNotContain("\tat ");
    assertThat(Built.files(site).keySet()).isEqualTo(before.keySet());
  }

  @Test
  void aMissingFolderIsSaidPlainly() {
    Built built = Built.site(temp.resolve("nowhere"), site);
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err()).contains("nowhere").doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(site).doesNotExist();
  }

  @Test
  void aFileInsteadOfAFolderIsSaidPlainly() {
    Built built = Built.site(content.resolve("good.md"), site);
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err()).contains("good.md").doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void anEmptyFolderMakesASiteThatSaysSo() throws IOException {
    Path nothing = Files.createDirectories(temp.resolve("nothing"));
    Built built = Built.site(nothing, site);
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(Files.readString(site.resolve("index.html"))).contains("还没有收录文章");
  }

  private void assertPublishedDespite(String message) {
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.err()).contains(message).doesNotContain("\tat ");
    assertThat(everyPage()).contains("这一篇没有任何毛病。");
  }

  private String everyPage() {
    StringBuilder text = new StringBuilder();
    Built.files(site)
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("articles/")) {
                text.append(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
              }
            });
    return text.toString();
  }
}
