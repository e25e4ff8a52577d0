package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** The search page as a reader uses it. */
class SearchPageTest {
  @TempDir static Path temp;

  private static Chromium chromium;
  private static Path site;

  @BeforeAll
  static void buildAndStartBrowser() {
    chromium = Chromium.start();
    Path content = temp.resolve("content");
    Generated.articles(content, 60);
    article(content, "talks", "双方恢复核谈判", "2024-05-06", "说明：双方在日内瓦会面。");
    article(content, "talks-tw", "談判桌上的沉默", "2023-02-03", "代表團說，核談判沒有結束。<b>粗字</b>");
    article(content, "talks-apart", "能源日志", "2022-01-01", "今年核。谈判没有提到它。又说 ＩＡＥＡ 的事。");
    article(
        content,
        "script",
        "网页的<script>alert(1)</script>标记",
        "2021-01-01",
        "文中写着 &lt;script&gt; 字样。");
    article(
        content,
        "latin",
        "一则短讯",
        "2020-01-01",
        "Café Müller said the airbus was late; AI is here. It weighs 23.57 t.");
    article(
        content, "latin-2", "另一则短讯", "2019-01-01", "They said again and again, in vain, on 3. 5.");
    site = temp.resolve("site");
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
  }

  private static void article(Path content, String name, String title, String date, String text) {
    Built.write(
        content.resolve(name + ".md"),
        "---\ntitle: \"%s\"\ndate: %s\nsource: 港口早报\nauthor: 林望舒\ntags: [水道]\n---\n\n%s\n"
            .formatted(title, date, text));
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static SearchedSite open() {
    return open(new Browser.NewContextOptions());
  }

  private static SearchedSite open(Browser.NewContextOptions options) {
    return new SearchedSite(chromium.browser().newContext(options), site.toUri().toString());
  }

  private static void ask(Page page, String query) {
    page.fill("#search-query", query);
    page.press("#search-query", "Enter");
    page.waitForFunction(
        "() => document.getElementById('search-results').getAttribute('aria-busy') === null");
  }

  private static List<String> titles(Page page) {
    return page.locator(".result h2").allTextContents();
  }

  @Test
  void findsAPhraseInBothScriptsAndNothingThatOnlyHasItsParts() {
    try (SearchedSite search = open()) {
      Page page = search.page();
      for (String query : List.of("核谈判", "核談判")) {
        ask(page, query);
        assertThat(titles(page)).containsExactly("双方恢复核谈判", "談判桌上的沉默");
        assertThat(page.textContent("#search-status")).isEqualTo("找到2篇");
        assertThat(page.locator(".result mark").allTextContents()).containsExactly("核谈判", "核談判");
      }
      assertThat(page.locator(".result").nth(1).locator("h2").getAttribute("lang"))
          .isEqualTo("zh-Hant");
      assertThat(search.noise()).isEmpty();
    }
  }

  @Test
  void foldsWidthCaseAndAccents() {
    try (SearchedSite search = open()) {
      Page page = search.page();
      ask(page, "ｉａｅａ");
      assertThat(titles(page)).contains("能源日志");
      ask(page, "\"cafe muller\"");
      assertThat(titles(page)).containsExactly("一则短讯");
      assertThat(page.locator(".result mark").allTextContents()).containsExactly("Café Müller");
    }
  }

  @Test
  void aNumberWithAPointIsFound() {
    try (SearchedSite search = open()) {
      ask(search.page(), "３．５");
      assertThat(titles(search.page())).containsExactly("一则短讯");
      assertThat(search.page().locator(".result mark").allTextContents()).containsExactly("3.5");
      ask(search.page(), "7.5");
      assertThat(search.page().textContent("#search-notes")).contains("没有找到");
      assertThat(search.page().locator("#search-notes a[data-parts]").count()).isZero();
    }
  }

  @Test
  void aWholeWordComesBeforePartsOfWords() {
    try (SearchedSite search = open()) {
      SearchedSite.Found found = search.all("ai");
      int whole = found.paths().indexOf("articles/" + slug("latin"));
      int part = found.paths().indexOf("articles/" + slug("latin-2"));
      assertThat(whole).isNotNegative();
      assertThat(part).isGreaterThan(whole);
    }
  }

  private static String slug(String file) {
    try {
      String digest = Files.readString(site.resolve("digest.json"));
      int at = digest.indexOf("\"file\":\"" + file + ".md\"");
      String path = digest.substring(digest.indexOf("\"path\":\"", at) + 8);
      return path.substring("articles/".length(), path.indexOf('"'));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void severalTermsMeanAllOfThemAndTitlesComeFirst() {
    try (SearchedSite search = open()) {
      Page page = search.page();
      ask(page, "谈判　说");
      assertThat(titles(page)).contains("双方恢复核谈判", "談判桌上的沉默", "能源日志");
      assertThat(titles(page).subList(0, 2)).containsExactlyInAnyOrder("双方恢复核谈判", "談判桌上的沉默");
      ask(page, "沉默 代表团");
      assertThat(titles(page)).containsExactly("談判桌上的沉默");
      ask(page, "沉默 日内瓦");
      assertThat(titles(page)).isEmpty();
    }
  }

  @Test
  void sourcesAuthorsAndTagsAreFound() {
    try (SearchedSite search = open()) {
      for (String query : List.of("港口早報", "林望舒", "水道")) {
        assertThat(search.all(query).paths()).as(query).hasSize(6);
      }
    }
  }

  @Test
  void choicesNarrowWhatIsFoundAndCountIt() {
    try (SearchedSite search = open()) {
      Page page = search.page();
      ask(page, "谈判");
      int all = count(page);
      page.click("#search-filters summary");
      Locator traditional = page.locator("input[name=script][value=zh-Hant]");
      int promised =
          Integer.parseInt(traditional.locator("xpath=..").locator(".num").textContent());
      traditional.check();
      page.waitForFunction(
          "n => document.getElementById('search-status').textContent === n", "找到" + promised + "篇");
      assertThat(promised).isPositive().isLessThan(all);
      assertThat(page.url()).contains("script=zh-Hant");
      page.reload();
      page.waitForSelector(".result");
      assertThat(count(page)).isEqualTo(promised);
      assertThat(page.isChecked("input[name=script][value=zh-Hant]")).isTrue();
    }
  }

  private static int count(Page page) {
    return Integer.parseInt(page.textContent("#search-status").replaceAll("[^0-9]", ""));
  }

  @Test
  void moreCanBeHadUntilThereIsNoMore() {
    try (SearchedSite search = open()) {
      Page page = search.page();
      ask(page, "的国");
      int all = count(page);
      assertThat(all).isGreaterThan(20);
      assertThat(page.locator(".result").count()).isEqualTo(10);
      page.focus("#search-more");
      page.keyboard().press("Enter");
      page.waitForFunction("() => document.querySelectorAll('.result').length === 20");
      assertThat(
              page.evaluate(
                  "document.activeElement === "
                      + "document.querySelectorAll('.result')[10].querySelector('a')"))
          .isEqualTo(true);
      while (page.isVisible("#search-more")) {
        int before = page.locator(".result").count();
        page.click("#search-more");
        page.waitForFunction("n => document.querySelectorAll('.result').length > n", before);
      }
      assertThat(page.locator(".result").count()).isEqualTo(all);
    }
  }

  @Test
  void anAddressCanBeSharedAndTypingDoesNotFillTheHistory() {
    try (SearchedSite search = open()) {
      Page page = search.page();
      int before = (Integer) page.evaluate("history.length");
      page.locator("#search-query").pressSequentially("核谈判");
      page.waitForSelector(".result");
      assertThat(page.evaluate("history.length")).isEqualTo(before);
      String address = page.url();
      assertThat(address).contains("#q=");
      page.navigate("about:blank");
      page.navigate(address);
      page.waitForSelector(".result");
      assertThat(titles(page)).hasSize(2);
      assertThat(page.inputValue("#search-query")).isEqualTo("核谈判");
      page.locator(".result a").first().click();
      page.waitForSelector("[itemprop=articleBody]");
      page.goBack();
      page.waitForSelector(".result");
      assertThat(titles(page)).hasSize(2);
    }
  }

  @Test
  void waitsUntilTheInputMethodIsDone() {
    try (SearchedSite search = open()) {
      Page page = search.page();
      page.evaluate(
          """
          () => {
            const input = document.getElementById('search-query');
            const tell = (type, value) => {
              if (value !== undefined) input.value = value;
              input.dispatchEvent(new Event(type, {bubbles: true}));
            };
            tell('compositionstart');
            tell('input', 'hetan');
            window.tell = tell;
          }
          """);
      page.waitForTimeout(600);
      assertThat(page.url()).doesNotContain("hetan");
      page.evaluate("() => { tell('input', '核谈判'); tell('compositionend'); }");
      page.waitForSelector(".result");
      assertThat(titles(page)).hasSize(2);
    }
  }

  @Test
  void strangeQueriesGetACalmAnswer() {
    try (SearchedSite search = open()) {
      Page page = search.page();
      for (String query : List.of("核", "，。！", "\"", "a", "3.", "3。5", "他，我")) {
        ask(page, query);
        assertThat(page.locator(".result").count()).as(query).isZero();
        assertThat(page.textContent("#search-notes")).as(query).contains("两个字");
      }
      ask(page, "<script>alert(1)</script>");
      assertThat(titles(page)).containsExactly("网页的<script>alert(1)</script>标记");
      assertThat(page.locator("main .result script").count()).isZero();
      ask(page, "核谈判".repeat(3_400));
      assertThat(page.textContent("#search-notes")).contains("300");
      assertThat(page.locator(".result").count()).isZero();
      ask(page, "");
      assertThat(page.textContent("#search-notes")).isBlank();
      assertThat(search.noise()).isEmpty();
    }
  }

  @Test
  void abrokenAddressIsRead() {
    for (String broken :
        List.of("#q=%", "#q=%E6%A0", "#%", "#q=核谈判%", "#q=a&q=b&&=&source=%zz", "#x")) {
      try (SearchedSite search = open()) {
        Page page = search.page();
        page.navigate("about:blank");
        page.navigate(site.toUri() + "search.html" + broken);
        page.waitForSelector("#search:not([hidden])");
        page.waitForTimeout(100);
        assertThat(search.noise()).as(broken).isEmpty();
      }
    }
  }

  @Test
  void whatIsNotFoundIsOfferedInParts() {
    try (SearchedSite search = open()) {
      Page page = search.page();
      ask(page, "沉默代表团");
      assertThat(page.textContent("#search-notes")).contains("没有找到", "沉默 代表 表团");
      assertThat(page.getAttribute("#search-notes a[href*=archive]", "href"))
          .isEqualTo("archive/index.html");
      page.click("#search-notes a[data-parts]");
      page.waitForSelector(".result");
      assertThat(titles(page)).containsExactly("談判桌上的沉默");
    }
  }

  @Test
  void aMissingFileIsSaidAndTheArchiveOffered() throws IOException {
    for (String part : List.of("grams", "texts", "index.js", "code.js", "fold.js")) {
      Path broken = temp.resolve("broken-" + part);
      Built.files(site)
          .forEach(
              (path, bytes) -> {
                if (!path.startsWith("search/" + part)) {
                  Built.write(broken.resolve(path), bytes);
                }
              });
      try (SearchedSite search =
          new SearchedSite(chromium.browser().newContext(), broken.toUri().toString())) {
        Page page = search.page();
        ask(page, "核谈判");
        assertThat(page.textContent("#search-notes"))
            .as(part)
            .contains("search/" + part.replace(".js", ""), "读不到");
        assertThat(page.locator("#search-notes a[href='archive/index.html']").count()).isOne();
      }
    }
  }

  @Test
  void afileOfAnotherEditionIsNotTrusted() throws IOException {
    Path mixed = temp.resolve("mixed");
    Built.files(site).forEach((path, bytes) -> Built.write(mixed.resolve(path), bytes));
    try (Stream<Path> shards = Files.list(mixed.resolve("search/grams"))) {
      for (Path shard : shards.toList()) {
        Files.writeString(
            shard, Files.readString(shard).replaceFirst("\",\"[0-9a-z]{4}\"", "\",\"0000\""));
      }
    }
    try (SearchedSite search =
        new SearchedSite(chromium.browser().newContext(), mixed.toUri().toString())) {
      ask(search.page(), "核谈判");
      assertThat(search.page().textContent("#search-notes")).contains("更新", "重新载入");
    }
  }

  @Test
  void withoutScriptsThePageOffersArchiveAndSources() {
    try (SearchedSite search = open(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = search.page();
      assertThat(page.isVisible("#search")).isFalse();
      assertThat(page.isVisible("#search-without a[href='archive/index.html']")).isTrue();
      assertThat(page.isVisible("#search-without a[href='sources/index.html']")).isTrue();
    }
  }

  @Test
  void nothingIsLoadedBeforeItIsUsed() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> requests = new java.util.ArrayList<>();
      page.onRequest(request -> requests.add(request.url()));
      page.navigate(site.toUri() + "index.html");
      page.navigate(site.toUri() + "articles/" + slug("talks"));
      page.navigate(site.toUri() + "search.html");
      assertThat(requests).noneMatch(url -> url.contains("/search/grams/"));
      assertThat(requests.stream().filter(url -> url.contains("/site/search/"))).isEmpty();
    }
  }
}
