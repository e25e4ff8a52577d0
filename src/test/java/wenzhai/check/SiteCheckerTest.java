package wenzhai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.OutputFile;
import wenzhai.model.Problem;
import wenzhai.model.Severity;

class SiteCheckerTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final String PNG = "\u0089PNG\r\n\u001a\n";
  private static final String BASE = "https://digest.example/news/";

  private final Map<String, String> site = new TreeMap<>();

  @Test
  void findsNothingWrongWithASoundSite() {
    page("index.html", "<a href=\"articles/a.html\">甲</a> <a href=\"#top\">上</a>");
    page(
        "articles/a.html",
        """
        <a href="../index.html?x=1">首页</a> <a href="">本页</a> <a href="#%E6%B3%A8">注</a>
        <a href="b%20c.html#n">乙</a> <a href="https://x.example/">外</a>
        <a href="mailto:a@x.example">信</a> <span id="注"></span>
        <img src="../assets/图.svg" alt="图" srcset="../assets/p.png 1x, ../assets/p.png 2x">
        <a href="b%20c.html#:~:text=x">摘</a>
        """);
    page("articles/b c.html", "<a name=\"n\"></a><a href=\"../sources/index.html\">源</a>");
    page("sources/index.html", "");
    site.put("assets/图.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#a\"/></svg>");
    site.put("assets/p.png", PNG);
    site.put(
        "assets/style.css",
        """
        @namespace svg url(http://www.w3.org/2000/svg);
        @import "more.css";
        /* url(gone.png) */
        body::before { content: "url(gone.png)"; background: url( 'p.png' ) }
        a { mask: url(#m); background: url(data:image/png;base64,AAAA) }
        """);
    site.put("assets/more.css", "");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=\"gone.html\">|broken-link",
        "<a href=\"%E7%94%B2.html\">|broken-link",
        "<img alt=\"\" src=\"gone.png\">|missing-picture",
        "<img alt=\"\" srcset=\"../assets/p.png 1x,gone.png 2x\">|missing-picture",
        "<video poster=\"gone.png\"></video>|missing-picture",
        "<p style=\"background:url(gone.png)\">|broken-link",
        "<style>@import url(gone.css);</style>|broken-link",
        "<meta http-equiv=\"refresh\" content=\"0; url=gone.html\">|broken-link",
        "<area href=\"gone.html\" alt=\"\">|broken-link",
        "<form action=\"gone.html\"></form>|broken-link",
        "<form action=\"https://x.example/\"></form>|sends-data",
        "<form><button formaction=\"//x.example/\">发</button></form>|sends-data",
        "<form action=\"mailto:a@x.example\"></form>|sends-data",
        "<form action=\"javascript:x()\"></form>|script-link",
        "<meta http-equiv=\"refresh\" content=\"0; url=https://x.example/\">|asks-network",
        "<a ping=\"../index.html https://x.example/\" href=\"\">|asks-network",
        "<iframe srcdoc=\"&lt;img src=https://x.example/p.png&gt;\"></iframe>|asks-network",
        "<link rel=\"preload\" as=\"image\" imagesrcset=\"https://x.example/p.png 2x\">|asks-network",
        "<link rel=\"PREFETCH next\" href=\"https://x.example/\">|asks-network",
        "<link rel=\"preconnect\" href=\"https://x.example/\">|asks-network",
        "<svg><image href=\"https://x.example/p.png\"/></svg>|asks-network",
        "<svg><use xlink:href=\"https://x.example/a.svg#b\"/></svg>|asks-network",
        "<svg><rect fill=\"url(https://x.example/a.svg#b)\"/></svg>|asks-network",
        "<svg><a><set attributeName=\"href\" to=\"https://x.example/\"/></a></svg>|asks-network",
        "<svg><a><animate attributeName=\"xlink:href\" values=\"#;javascript:x()\"/></a></svg>|script-link",
        "<svg><filter><feImage href=\"https://x.example/p.png\"/></filter></svg>|asks-network",
        "<style>p{background:image-set('https://x.example/p.png' 1x)}</style>|asks-network",
        "<style>p{background:u\\72l(https://x.example/p.png)}</style>|asks-network",
        "<style>p{background:url(\\68ttps://x.example/p.png)}</style>|asks-network",
        "<style>@import/**/'https://x.example/a.css';</style>|asks-network",
        "<style>@font-face{src:url(//x.example/a.woff2)}</style>|asks-network",
        "<source src=\"https://x.example/a.mp3\">|asks-network",
        "<embed src=\"https://x.example/a\">|asks-network",
        "<script type=\"speculationrules\">{}</script>|inline-script",
        "<time datetime=\"2024-02-30\">|invalid-date",
        "<time datetime=\"yesterday\">|invalid-date",
        "<time datetime=\"2024-06-21T25:00\">|invalid-date",
        "<time datetime=\"\">|invalid-date",
        "<script type=\"application/ld+json\">{\"datePublished\": \"2024-13-01\"}</script>|invalid-date",
        "<script type=\"application/ld+json\">{\"a\": </script>|broken-json",
        "<div itemprop=\"articleBody\"><img src=\"../assets/p.png\" alt=\"\"></div>|empty-alt",
        "<figure class=\"lead\"><img src=\"../assets/p.png\" alt=\" \"></figure>|empty-alt",
        "<a href=\"../index.html#gone\">|missing-anchor",
        "<a href=\"#gone\">|missing-anchor",
        "<a href=\"#\u6ce8\">|missing-anchor",
        "<a href=\"../../x.html\">|leaves-site",
        "<a href=\"/index.html\">|absolute-path",
        "<a href=\"\\index.html\">|absolute-path",
        "<a href=\"..\">|folder-link",
        "<a href=\"./\">|folder-link",
        "<a href=\"../sources/\">|folder-link",
        "<a href=\"../sources\">|folder-link",
        "<a href=\"../Index.html\">|case-mismatch",
        "<img alt=\"\" src=\"../assets/P.png\">|case-mismatch",
        "<a href=\"javascript:alert(1)\">|script-link",
        "<a href=\" java&#10;script:alert(1)\">|script-link",
        "<a href=\"VBScript:x\">|script-link",
        "<iframe src=\"data:text/html,x\"></iframe>|script-link",
        "<a href=\"file:///etc/passwd\">|file-link",
        "<img alt=\"\" src=\"https://x.example/p.png\">|asks-network",
        "<img alt=\"\" src=\"//x.example/p.png\">|asks-network",
        "<img alt=\"\" src=\"\\\\x.example/p.png\">|asks-network",
        "<img alt=\"\" srcset=\"https://x.example/a,b.png 2x\">|asks-network",
        "<script src=\"https://x.example/a.js\"></script>|asks-network",
        "<link rel=\"stylesheet\" href=\"https://x.example/a.css\">|asks-network",
        "<link rel=\"dns-prefetch\" href=\"//x.example\">|asks-network",
        "<iframe src=\"https://x.example/\"></iframe>|asks-network",
        "<object data=\"https://x.example/\"></object>|asks-network",
        "<audio src=\"https://x.example/a.mp3\"></audio>|asks-network",
        "<a ping=\"https://x.example/\" href=\"\">|asks-network",
        "<table background=\"https://x.example/p.png\"></table>|asks-network",
        "<p style=\"background:URL('https://x.example/p.png')\">|asks-network",
        "<script>alert(1)</script>|inline-script",
        "<p onclick=\"x()\">|event-handler",
        "<svg><g onload=\"x()\"/></svg>|event-handler",
        "<img src=\"../assets/p.png\">|missing-alt",
        "<p id=\"a\"></p><p id=\"a\"></p>|duplicate-id",
        "<base href=\"../\">|base-element",
        "<h1>二</h1>|several-h1",
      })
  void findsWhatIsWrongOnAPage(String html, String code) {
    page("index.html", "");
    page("sources/index.html", "");
    site.put("assets/p.png", PNG);
    page("articles/a.html", html);
    assertThat(problems())
        .extracting(p -> p.place().file() + " " + p.code())
        .containsExactly("articles/a.html " + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type=\"application/ld+json\">{}</script>",
        "<script src=\"../assets/a.js\"></script>",
        "<link rel=\"canonical\" href=\"https://x.example/a.html\">",
        "<img alt=\"\" src=\"data:image/png;base64,AAAA\">",
        "<form action=\"\"></form>",
        "<svg><rect fill=\"url(#a)\"/></svg>",
        "<p title=\"curl(https://x.example/)\">",
        "<style>p{content:'url(https://x.example/)'} q{--curl:myurl(https://x.example/)}</style>",
        "<style>p{background:image-set(url(data:,) type('image/png') 1x)}</style>",
        "<time datetime=\"2024-06\">六月</time><time datetime=\"--06-21\">六月二十一</time>",
        "<time datetime=\"2024-06-21T06:58:55+08:00\">晨</time><time datetime=\"PT2H\">两小时</time>",
        "<time datetime=\"2024-06-21 06:58\">晨</time><time datetime=\"2031\">五年后</time>",
        "<div itemprop=\"articleBody\"><figure><img src=\"data:,\" alt=\"\"><figcaption>说明</figcaption></figure></div>",
        "<blockquote cite=\"https://x.example/\">引</blockquote>",
        "<a href=\"tel:123\">电话</a>",
      })
  void allowsWhatAsksForNothing(String html) {
    site.put("assets/a.js", "");
    page("articles/a.html", html);
    assertThat(problems()).isEmpty();
  }

  @Test
  void namesWhatAPageLacks() {
    site.put("a.html", "<p>空");
    assertThat(problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("missing-lang", "missing-title", "missing-h1", "missing-main");
    assertThat(problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
  }

  @Test
  void saysWhereAndWhatToDo() {
    site.put(
        "articles/a.html",
        """
        <!DOCTYPE html>
        <html lang="zh-Hans"><title>甲</title>
        <main><h1>甲</h1>
          <p><a href="gone.html">乙</a> <a href="gone.html">又</a>
        </main>
        """);
    assertThat(problems())
        .extracting(Problem::toString)
        .containsExactly(
            "articles/a.html:4:6: error: the link 'gone.html' leads to no file of the site;"
                + " correct or remove it");
  }

  @Test
  void pointsIntoStyleSheets() {
    site.put(
        "assets/a.css", "a{}\nb { src: url(\"../../x.woff2\") }\n@import 'https://x.example/';");
    assertThat(problems())
        .extracting(p -> p.place() + " " + p.code())
        .containsExactly("assets/a.css:2:15 leaves-site", "assets/a.css:3:10 asks-network");
  }

  @Test
  void looksIntoPicturesThatMayHoldScripts() {
    site.put(
        "assets/a.svg",
        """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
        <script>alert(1)</script>
        <image xlink:href="https://x.example/p.png"/>
        </svg>
        """);
    assertThat(problems())
        .extracting(p -> p.place().line() + " " + p.code())
        .containsExactly("2 inline-script", "3 asks-network");
  }

  @Test
  void allowsPicturesOfOtherServersWhereThePolicySaysSo() {
    String picture = "<img alt=\"\" src=\"https://x.example/p.png\">";
    page("a.html", policy("'self' https: http:") + picture);
    page("b.html", policy("'self' https:") + "<script src=\"https://x.example/a.js\"></script>");
    page("c.html", policy("'self' file: data:") + picture);
    assertThat(problems()).extracting(p -> p.place().file()).containsExactly("b.html", "c.html");
  }

  private static String policy(String pictures) {
    return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src "
        + pictures
        + "\">";
  }

  @Test
  void knowsThePublicAddressFromTheFrontPage() {
    page("index.html", "<link rel=\"canonical\" href=\"" + BASE + "\">");
    page("404.html", "<a href=\"" + BASE + "gone.html\"></a><a href=\"/news/index.html\"></a>");
    assertThat(problems())
        .extracting(p -> p.place().file() + " " + p.code())
        .containsExactly("404.html broken-link");
  }

  @Test
  void letsTheErrorPageAloneUseThePublicAddress() {
    String links =
        "<a href=\""
            + BASE
            + "index.html\">首页</a><a href=\"/news/index.html\">首页</a>"
            + "<img alt=\"\" src=\""
            + BASE
            + "assets/gone.png\"><a href=\"/x\">外</a>";
    page("404.html", links);
    page("index.html", "<img alt=\"\" src=\"" + BASE + "index.html\">");
    assertThat(problems(Optional.of(BASE)))
        .extracting(p -> p.place().file() + " " + p.code())
        .containsExactlyInAnyOrder(
            "404.html missing-picture", "404.html absolute-path", "index.html asks-network");
  }

  @Test
  void followsWhatTheSitemapAndTheFeedsName() {
    page("index.html", "<link rel=\"canonical\" href=\"" + BASE + "gone.html\">");
    site.put(
        "sitemap.xml",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url><loc>"
            + BASE
            + "</loc></url>\n<url><loc>"
            + BASE
            + "x.html</loc></url></urlset>");
    site.put(
        "atom.xml",
        "<feed><link href=\""
            + BASE
            + "y.html\"/><link href=\"https://x.example/\"/>"
            + "<content type=\"html\">&lt;link href=\"z\"></content></feed>");
    assertThat(problems(Optional.of(BASE)))
        .extracting(p -> p.place() + " " + p.code())
        .containsExactly(
            "atom.xml:1:1 broken-link",
            "index.html:4:1 broken-link",
            "sitemap.xml:3:1 broken-link");
  }

  @Test
  void warnsOfHugePages() {
    page("a.html", "长".repeat(170_000));
    assertThat(problems()).extracting(Problem::code).containsExactly("large-page");
  }

  @Test
  void findsFilesThatAreOneOnSomeSystems() {
    site.put("assets/A.png", PNG);
    site.put("assets/a.png", PNG);
    assertThat(problems())
        .extracting(Problem::toString)
        .containsExactly(
            "assets/A.png:1:1: error: on Windows and macOS it is the same file as assets/a.png;"
                + " rename one of them");
  }

  @Test
  void findsPicturesThatAreNone() {
    site.put("assets/a.jpg", "<html>");
    site.put("assets/b.webp", "");
    site.put("assets/c.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>");
    assertThat(problems())
        .extracting(p -> p.place().file() + " " + p.code())
        .containsExactly(
            "assets/a.jpg broken-picture",
            "assets/b.webp broken-picture",
            "assets/c.svg broken-xml");
  }

  @Test
  void findsWhatTheHostWouldRefuse() {
    SiteChecker checker = new SiteChecker(Optional.empty(), Optional.empty());
    checker.accept(new OutputFile("a.zip", new byte[101 << 20]));
    assertThat(checker.problems())
        .extracting(p -> p.place().file() + " " + p.code() + " " + p.severity())
        .containsExactly("a.zip host-limit ERROR");
  }

  @Test
  void findsFilesThatWereWrittenTwice() {
    SiteChecker checker = new SiteChecker(Optional.empty(), Optional.of(NOW));
    checker.accept(new OutputFile("a.txt", new byte[0]));
    checker.accept(new OutputFile("a.txt", new byte[0]));
    assertThat(checker.problems()).extracting(Problem::code).containsExactly("written-twice");
  }

  @Test
  void saysTheSameWhateverTheOrderOfTheFiles() {
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      StringBuilder links = new StringBuilder("<p id=\"p" + random.nextInt(3) + "\"></p>");
      for (int j = 0; j < 5; j++) {
        links.append("<a href=\"").append(random.nextInt(80)).append(".html#p");
        links.append(random.nextInt(3)).append("\">甲</a>");
      }
      page(i + ".html", links.toString());
    }
    List<Problem> expected = problems();
    assertThat(expected).extracting(Problem::code).contains("broken-link", "missing-anchor");
    for (int i = 0; i < 5; i++) {
      List<OutputFile> shuffled = new ArrayList<>(files());
      Collections.shuffle(shuffled, random);
      SiteChecker checker = new SiteChecker(Optional.empty(), Optional.of(NOW));
      shuffled.parallelStream().forEach(checker::accept);
      assertThat(checker.problems()).isEqualTo(expected);
    }
  }

  @Test
  void isNeitherStoppedNorSlowedByOnePage() {
    page("deep.html", "<div>".repeat(20_000));
    page("spaces.html", "<a href=\"x" + " ".repeat(1_000_000) + "x\">甲</a>");
    page("css.html", "<style>" + "url(".repeat(100_000) + "/*".repeat(100_000) + "</style>");
    page("set.html", "<img alt=\"\" srcset=\"" + ", ".repeat(300_000) + "\">");
    site.put("binary.html", "\u0000\uffff<a href='\u0000'>");
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> problems());
    assertThat(problems()).extracting(Problem::code).contains("large-page", "missing-lang");
  }

  private void page(String path, String main) {
    site.put(
        path,
        "<!DOCTYPE html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><title>题</title>\n"
            + "</head><body><main><h1>题</h1>\n"
            + main
            + "\n</main></body></html>");
  }

  private List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    site.forEach(
        (path, text) ->
            files.add(
                new OutputFile(
                    path,
                    text.getBytes(
                        text.equals(PNG) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8))));
    return files;
  }

  private static void feed(SiteChecker checker, List<OutputFile> files) {
    files.forEach(checker::accept);
  }

  private List<Problem> problems() {
    return problems(Optional.empty());
  }

  private List<Problem> problems(Optional<String> baseUrl) {
    SiteChecker checker = new SiteChecker(baseUrl, Optional.of(NOW));
    feed(checker, files());
    return checker.problems();
  }
}
