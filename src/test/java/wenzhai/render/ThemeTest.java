package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Language;
import wenzhai.model.OutputFile;
import wenzhai.model.Page;
import wenzhai.model.PartialDate;
import wenzhai.model.SiteConfig;
import wenzhai.page.Digests;
import wenzhai.page.Draft;

class ThemeTest {
  private static final SiteConfig SITE = Digests.site(Language.ZH_HANS);
  private static final List<Article> ONE =
      List.of(new Draft("一篇").file("a1.md").on(PartialDate.day(2024, 6, 21)).done());

  private static List<OutputFile> files(MemoryTemplates mine) {
    return LookSite.files(SITE, ONE, List.of(mine, new ClasspathTemplates()));
  }

  /** The page of the one article, made with templates of the test's own. */
  private static String article(MemoryTemplates mine) {
    Digest digest = Digests.of(SITE, ONE);
    List<Page> pages = Digests.pages(digest, Digests.bodies(ONE));
    Theme theme = Theme.open(List.of(mine, new ClasspathTemplates()), SITE, pages);
    Page page =
        pages.stream().filter(p -> p.template().equals("article")).findFirst().orElseThrow();
    return new String(theme.render(page).bytes(), StandardCharsets.UTF_8);
  }

  private static String article(String template) {
    return article(new MemoryTemplates().with("article.peb", template));
  }

  @Test
  void aThemeReplacesOneFileAndKeepsTheRest() {
    List<OutputFile> files =
        files(new MemoryTemplates().with("part/footer.peb", "<footer>mine</footer>"));

    assertThat(LookSite.text(files, "index.html"))
        .contains("<footer>mine</footer>")
        .contains("<h1 class=\"brand\">");
  }

  @Test
  void aThemeReplacesAndAddsAssetsUnderNamesThatSayWhatIsInThem() {
    List<OutputFile> files =
        files(
            new MemoryTemplates()
                .with("assets/style.css", "p{}")
                .with("assets/extra.js", "1")
                .with("assets/font.woff2", "f"));

    assertThat(files)
        .extracting(OutputFile::path)
        .contains("assets/style-806db221.css", "assets/extra-6b86b273.js")
        .filteredOn(path -> path.startsWith("assets/"))
        .hasSize(12);
    assertThat(LookSite.text(files, "about.html"))
        .contains("href=\"assets/style-806db221.css\"")
        .contains("script-src &#39;self&#39; file:")
        .contains("font-src &#39;self&#39; file:");
  }

  @Test
  void faultsNameTemplateLineAndWhatWasBeingMade() {
    assertThatThrownBy(() -> article("<p>\n{{ nope }}\n"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("my/article.peb:2: ")
        .hasMessageContaining("nope")
        .hasMessageEndingWith("; while making " + path() + " from a1.md");
    assertThatThrownBy(() -> article("{{ t('no.such') }}"))
        .hasMessage(
            "my/article.peb:1: no word \"no.such\" in words/zh-Hans.properties,"
                + " words/zh.properties, words/en.properties; while making "
                + path()
                + " from a1.md");
    assertThatThrownBy(() -> article("\n\n{{ asset('a.css') }}"))
        .hasMessage(
            "my/article.peb:3: no asset \"a.css\" in assets/; while making "
                + path()
                + " from a1.md");
    assertThatThrownBy(() -> article("{{ authors | date }}"))
        .hasMessage(
            "my/article.peb:1: value 1 is not a text; while making " + path() + " from a1.md");
    assertThatThrownBy(() -> article("{% if title %}"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("my/article.peb:1: ");
    assertThatThrownBy(() -> article("{{ title.getClass }}"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("my/article.peb:1: ");
  }

  @Test
  void aFaultInAPartNamesThePart() {
    assertThatThrownBy(
            () ->
                article(
                    new MemoryTemplates()
                        .with("article.peb", "{% include \"part/x.peb\" %}")
                        .with("part/x.peb", "\n{{ nope }}")))
        .hasMessageStartingWith("my/part/x.peb:2: ");
  }

  @Test
  void aMissingPartIsBlamedOnTheTemplateThatAsksForIt() {
    assertThatThrownBy(() -> article("<p>\n{% include \"part/gone.peb\" %}"))
        .hasMessage(
            "my/article.peb:2: there is no template \"part/gone.peb\"; while making "
                + path()
                + " from a1.md");
  }

  @Test
  void templatesThatIncludeEachOtherEndInAFault() {
    assertThatThrownBy(() -> article("{% include \"article.peb\" %}"))
        .hasMessageStartingWith(
            "my/article.peb: templates include each other without end; while making ");
  }

  @Test
  void aTemplateReadsNothingOutsideTheTheme() {
    assertThatThrownBy(() -> article("{% include \"../../wenzhai/cli/x.peb\" %}"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("there is no template");
  }

  private static String path() {
    return Digests.of(SITE, ONE).entries().get(0).path();
  }

  @Test
  void theMenuLeadsOnlyToWhatIsThere() {
    CuratorPage method = new CuratorPage("method", "收录方法", Language.ZH_HANS, "<p>一</p>");

    assertThat(menu(LookSite.text(LookSite.files(SITE, List.of()), "index.html")))
        .containsExactly("index.html 最新", "about.html 关于");
    assertThat(menu(LookSite.text(LookSite.files(SITE, ONE, method), "archive/2024.html")))
        .containsExactly(
            "../index.html 最新",
            "../archive/index.html 归档",
            "../sources/index.html 来源",
            "../method.html 收录方法",
            "../about.html 关于");
  }

  private static List<String> menu(String page) {
    String menu = page.substring(page.indexOf("<nav class=\"menu\""));
    return org.jsoup.Jsoup.parse(menu.substring(0, menu.indexOf("</nav>"))).select("a").stream()
        .map(a -> a.attr("href") + " " + a.text())
        .toList();
  }

  @Test
  void thePageForWhatIsNotFoundCarriesItsStyleAndTheSitesAddress() {
    SiteConfig based = Digests.withBase(SITE, "https://digest.example/sub/");
    List<OutputFile> files = LookSite.files(based, ONE);
    String page = LookSite.text(files, "404.html");

    assertThat(page)
        .contains("href=\"https://digest.example/sub/index.html\"")
        .contains("href=\"https://digest.example/sub/articles/")
        .doesNotContain("<link rel=\"stylesheet\"")
        .contains("<style>/* Red is")
        .contains("&#39;sha256-")
        .contains("noindex");
    assertThat(LookSite.text(LookSite.files(SITE, ONE), "404.html"))
        .contains("href=\"index.html\"");
  }

  @Test
  void aStyleAndAScriptOfOnesOwnNeedNoTemplate() {
    List<OutputFile> files =
        files(
            new MemoryTemplates()
                .with("assets/custom.css", "body{background:url( 'fonts/../paper.png' )}")
                .with(
                    "assets/fonts/all.css",
                    "@font-face{src:url(x.woff2)}i{background:url(../paper.png#a)}")
                .with("assets/fonts/x.woff2", "f")
                .with("assets/paper.png", "p")
                .with("assets/custom.js", "1"));
    String about = LookSite.text(files, "about.html");
    String css = about.replaceAll("(?s).*href=\"(assets/custom-[0-9a-f]{8}\\.css)\".*", "$1");

    assertThat(LookSite.text(files, css)).isEqualTo("body{background:url(paper-148de9c5.png)}");
    assertThat(about).containsPattern("<script src=\"assets/custom-[0-9a-f]{8}\\.js\" defer>");
    String other =
        files.stream()
            .map(OutputFile::path)
            .filter(p -> p.contains("all-"))
            .findFirst()
            .orElseThrow();
    assertThat(LookSite.text(files, other))
        .isEqualTo(
            "@font-face{src:url(../fonts/x-252f10c8.woff2)}i{background:url(../paper-148de9c5.png)}");
    assertThat(LookSite.text(files, "404.html"))
        .contains("<style>body{background:url(assets/paper-148de9c5.png)}</style>")
        .doesNotContain("<script")
        .containsPattern("style-src &#39;self&#39; file: (&#39;sha256-[^&]*&#39; ?){2}");
    assertThat(LookSite.text(files(new MemoryTemplates()), "about.html")).doesNotContain("custom");
  }

  @Test
  void addressesThatLeadNowhereInTheThemeStayInAStyle() {
    String style =
        "a{background:url(data:image/png;base64,AA)}b{background:url(https://x.example/a.png)}i{background:url(../../a.png)}u{background:url(gone.png)}";
    List<OutputFile> files = files(new MemoryTemplates().with("assets/custom.css", style));
    String path =
        files.stream()
            .map(OutputFile::path)
            .filter(p -> p.contains("custom"))
            .findFirst()
            .orElseThrow();
    assertThat(LookSite.text(files, path)).isEqualTo(style);
  }

  @Test
  void theScriptsOfEveryPageAreOneFileThatSaysWhatTheWordsSay() {
    List<OutputFile> files =
        files(
            new MemoryTemplates()
                .with("words/zh-Hans.properties", "ui.star=</script>\u2028星\n")
                .with("assets/reader/9-mine.js", "  // why\n\n  mine();\n"));
    String path =
        files.stream()
            .map(OutputFile::path)
            .filter(p -> p.contains("reader"))
            .findFirst()
            .orElseThrow();
    String script = LookSite.text(files, path);

    assertThat(script)
        .startsWith("window.digWords = {")
        .contains("\"star\":\"\\u003c/script\\u003e\\u2028星\"")
        .contains("window.dig = ")
        .endsWith("mine();\n")
        .doesNotContain("// ");
  }

  /** Without the switch between scripts, which is a part of them where a site has it. */
  @Test
  void allScriptsOfAPageTogetherAreSmall() throws java.io.IOException {
    for (String language : List.of("zh-Hans", "zh-Hant", "en")) {
      SiteConfig site = Digests.site(new Language(language));
      List<TemplateFiles> layers =
          List.of(
              new MemoryTemplates().with("assets/reader/7-script.js", ""),
              new ClasspathTemplates());
      int sum = 0;
      for (OutputFile file : LookSite.files(site, ONE, layers)) {
        sum += file.path().matches("assets/(reader|prefs)-.*\\.js") ? packed(file.bytes()) : 0;
      }
      assertThat(sum).as(language).isBetween(1000, 6000);
    }
  }

  @Test
  void theStylesAreSmall() throws java.io.IOException {
    int sum = 0;
    for (OutputFile file : files(new MemoryTemplates())) {
      sum += file.path().endsWith(".css") ? packed(file.bytes()) : 0;
    }
    assertThat(sum).isBetween(1000, 12_000);
  }

  private static int packed(byte[] bytes) throws java.io.IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try (var gzip = new java.util.zip.GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  @Test
  void thePolicyLetsPicturesOfOtherServersInOnlyWhenTheSiteShowsThem() {
    SiteConfig remote = Digests.withImages(SITE, ImagePolicy.REMOTE);

    assertThat(LookSite.text(LookSite.files(remote, ONE), "index.html"))
        .contains("img-src &#39;self&#39; file: data: https: http:;");
    assertThat(LookSite.text(LookSite.files(SITE, ONE), "index.html"))
        .contains("img-src &#39;self&#39; file: data:;")
        .doesNotContain("unsafe");
  }

  @Test
  void pagesNameTheirPublicAddressWhenTheSiteHasOne() {
    SiteConfig based = Digests.withBase(SITE, "https://digest.example/");

    assertThat(LookSite.text(LookSite.files(based, ONE), "index.html"))
        .contains("<link rel=\"canonical\" href=\"https://digest.example/\">");
    assertThat(LookSite.text(LookSite.files(based, ONE), "archive/2024.html"))
        .contains("<link rel=\"canonical\" href=\"https://digest.example/archive/2024.html\">");
    assertThat(LookSite.text(LookSite.files(SITE, ONE), "index.html")).doesNotContain("canonical");
  }

  @Test
  void ourAssetsAreAllThatLieInTheFolder() throws java.io.IOException {
    java.nio.file.Path theme = java.nio.file.Path.of("templates");
    try (var walk = java.nio.file.Files.walk(theme.resolve("assets"))) {
      assertThat(
              walk.filter(java.nio.file.Files::isRegularFile)
                  .map(file -> theme.relativize(file).toString().replace('\\', '/'))
                  // a book's style stands in the book and is no file of a site
                  .filter(name -> !name.startsWith("assets/book/"))
                  .sorted()
                  .toList())
          .isEqualTo(new ClasspathTemplates().assets());
    }
  }
}
