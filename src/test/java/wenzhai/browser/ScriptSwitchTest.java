package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** The switch between the original, Simplified and Traditional characters, used as readers do. */
class ScriptSwitchTest {
  private static final String HANS =
      """
      ---
      title: 皇后后来理了头发
      date: 2025-03-01
      source: 北岸日报
      author: 钟里
      url: https://example.org/news/1
      language: zh-Hans
      ---
      干部晒干粮，不干涉别人的头<b>发</b>；里面有一<em>只</em>船，只有三公里。

      发言人埃琳·索德伦（Erin Soderlund）说，国务卿布林肯（Antony Blinken）与习近平（Xi Jinping）会面，《面条条约》（Noodle Treaty）后来签了，国际粮农组织（FAO）听说后来人。

      网址 https://example.org/头发/里面 与代码 `头发.里面()` 都照旧。

      <p lang="ja">国会の頭髪は発表后</p>

      <p lang="en">The word 头发 is kept.</p>

      <p>图见<img src="https://example.org/a.png" alt="头发的图"></p>
      """;

  private static final String HANT =
      """
      ---
      title: 皇后後來理了頭髮
      date: 2025-03-02
      source: 南港時報
      url: https://example.org/news/2
      language: zh-Hant
      ---
      他看著乾燥的麵條，瞭解後來的發展，但余先生與后先生只幹了一天。乾隆年間的著名著作由範先生說明。

      發言人埃琳·索德倫（Erin Soderlund）說，衞生官員敍述了經過。

      他引了一句“这是为什么呢”，又引「网络发展」。
      """;

  @TempDir static Path temp;

  private static Chromium chromium;
  private static Path site;
  private static String hans;
  private static String hant;

  private final List<String> noise = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void buildAndStartBrowser() {
    chromium = Chromium.start();
    site = built("trial", "title: 试验文摘\nid: trial\nbaseUrl: https://digest.example/\n", HANS, HANT);
    hans = article(site, "2025-03-01");
    hant = article(site, "2025-03-02");
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void nothingWasSaidOnTheConsole() {
    if (context != null) {
      context.close();
    }
    assertThat(noise).isEmpty();
  }

  private static Path built(String name, String config, String... articles) {
    Path content = temp.resolve(name + "-content");
    Built.write(content.resolve("site.yml"), config);
    for (int i = 0; i < articles.length; i++) {
      Built.write(content.resolve("articles/" + i + ".md"), articles[i]);
    }
    Path built = temp.resolve(name);
    Built result = Built.site(content, built);
    assertThat(result.code()).as(result.err()).isZero();
    return built;
  }

  private static String article(Path site, String date) {
    return Built.files(site).keySet().stream()
        .filter(path -> path.matches("articles/" + date + "[^.]*\\.html"))
        .findFirst()
        .orElseThrow();
  }

  private Page page(Consumer<Browser.NewContextOptions> how) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(390, 900)
            .setColorScheme(ColorScheme.LIGHT)
            .setPermissions(List.of("clipboard-read", "clipboard-write"));
    how.accept(options);
    context = chromium.browser().newContext(options);
    Page page = context.newPage();
    page.onConsoleMessage(message -> noise.add(page.url() + ": " + message.text()));
    page.onPageError(error -> noise.add(page.url() + ": " + error));
    page.onRequest(request -> asked.add(request.url()));
    return page;
  }

  private Page open(String path) {
    Page page = page(options -> {});
    page.navigate(onDisk(path));
    return page;
  }

  private static String onDisk(String path) {
    return site.resolve(path).toUri().toString();
  }

  private static void choose(Page page, String script) {
    page.locator(".script-switch [value='" + script + "']").check();
    await(page, script);
  }

  private static void await(Page page, String script) {
    page.waitForFunction(
        "script => (document.documentElement.dataset.script || '') === script", script);
  }

  private static String text(Page page, String selector) {
    return page.locator(selector).first().textContent();
  }

  private static List<String> paragraphs(Page page) {
    return page.locator(".prose > p").allTextContents();
  }

  /** The page as it stands; a fixed order of attributes, the state of inputs apart. */
  private static String markup(Page page) {
    return (String) page.evaluate("document.body.innerHTML");
  }

  @Test
  void aPageIsReadInTheOtherScriptFromDisk() {
    assertConverted(site.toUri().toString());
  }

  @Test
  void aPageIsReadInTheOtherScriptOverHttpUnderASubPath() throws Exception {
    try (Folder server = new Folder(site, "/some/repo/")) {
      assertConverted(server.address());
    }
  }

  private void assertConverted(String address) {
    Page page = page(options -> {});
    page.navigate(address + hans);
    String before = markup(page);
    assertThat(asked).noneMatch(url -> url.matches(".*/(convert|to-han.)-.*"));

    choose(page, "hant");
    assertThat(asked).allMatch(url -> url.startsWith(address));
    assertThat(asked.stream().filter(url -> url.matches(".*/(convert|to-hant)-[0-9a-f]{8}\\.js")))
        .hasSize(2);
    assertThat(asked).noneMatch(url -> url.contains("to-hans"));
    assertThat(text(page, "h1")).isEqualTo("皇后後來理了頭髮");
    assertThat(text(page, ".by .src")).isEqualTo("北岸日報");
    assertThat(paragraphs(page))
        .containsExactly(
            "幹部曬乾糧，不干涉別人的頭髮；裡面有一隻船，只有三公里。",
            "發言人埃琳·索德伦（Erin Soderlund）說，國務卿布林肯（Antony Blinken）與习近平（Xi Jinping）會面，"
                + "《面条条约》（Noodle Treaty）後來簽了，國際糧農組織（FAO）聽說後來人。",
            "網址 https://example.org/头发/里面 與代碼 头发.里面() 都照舊。",
            "国会の頭髪は発表后",
            "The word 头发 is kept.",
            "圖見");
    assertThat(text(page, ".prose .picture")).isEqualTo("頭髮的圖");
    assertThat(text(page, ".menu a")).isEqualTo("最新");
    assertThat(page.locator(".menu").getAttribute("aria-label")).isEqualTo("主導航");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hant");
    assertThat(page.locator("article.text").getAttribute("lang")).isEqualTo("zh-Hant");
    assertThat(page.locator(".prose p:nth-child(4)").getAttribute("lang")).isEqualTo("ja");
    assertThat(page.locator(".script-note"))
        .satisfies(note -> assertThat(note.isVisible()).isTrue());
    assertThat(text(page, ".script-note")).isEqualTo("本頁由原文機器轉換，引用請以原文為準。");
    assertThat(page.title()).isEqualTo("皇后后来理了头发 · 试验文摘");

    choose(page, "");
    assertThat(markup(page)).isEqualTo(before);
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");

    page.navigate(address + hant);
    choose(page, "hans");
    assertThat(text(page, "h1")).isEqualTo("皇后后来理了头发");
    assertThat(paragraphs(page))
        .containsExactly(
            "他看着干燥的面条，了解后来的发展，但余先生与后先生只干了一天。乾隆年间的著名著作由范先生说明。",
            "发言人埃琳·索德倫（Erin Soderlund）说，卫生官员叙述了经过。",
            "他引了一句“这是为什么呢”，又引「网络发展」。");
    choose(page, "hant");
    assertThat(paragraphs(page))
        .containsExactly(
            "他看著乾燥的麵條，瞭解後來的發展，但余先生與后先生只幹了一天。乾隆年間的著名著作由範先生說明。",
            "發言人埃琳·索德倫（Erin Soderlund）說，衞生官員敍述了經過。",
            "他引了一句“這是為什麼呢”，又引「網絡發展」。");
  }

  @Test
  void theChoiceIsRememberedOnOtherPagesUntilItIsTakenBack() {
    Page page = open(hans);
    choose(page, "hant");
    page.navigate(onDisk("index.html"));
    await(page, "hant");
    assertThat(text(page, ".brand")).isEqualTo("試驗文摘");
    assertThat(page.locator(".script-switch :checked").getAttribute("value")).isEqualTo("hant");

    choose(page, "");
    page.navigate(onDisk(hans));
    assertThat(text(page, "h1")).isEqualTo("皇后后来理了头发");
    assertThat(page.locator(".script-switch :checked").getAttribute("value")).isEmpty();
    assertThat(page.locator(".script-note").isVisible()).isFalse();
  }

  @Test
  void whereNothingMayBeRememberedTheChoiceHoldsForThePage() {
    Page page = page(options -> {});
    page.addInitScript(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied',"
            + " 'SecurityError'); }});");
    page.navigate(onDisk(hans));
    choose(page, "hant");
    assertThat(text(page, "h1")).isEqualTo("皇后後來理了頭髮");
    choose(page, "");
    assertThat(text(page, "h1")).isEqualTo("皇后后来理了头发");
  }

  @Test
  void whatIsCitedAndKeptIsTheOriginal() {
    Page page = open(hans);
    String cited = text(page, ".cite-text");
    choose(page, "hant");
    assertThat(text(page, ".cite-text")).isEqualTo(cited).contains("钟里", "皇后后来理了头发", "北岸日报");

    page.locator(".acts button").first().click();
    assertThat((String) page.evaluate("localStorage.getItem('dig:trial:v1:star')"))
        .contains("皇后后来理了头发", "北岸日报")
        .doesNotContain("後");
    page.navigate(onDisk("stars.html"));
    await(page, "hant");
    assertThat(text(page, "main")).contains("皇后後來理了頭髮");
  }

  @Test
  void whatAScriptShowsLaterIsConvertedToo() {
    Page page = open(hans);
    choose(page, "hant");
    page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend',"
            + " '<ol class=\"found\"><li>找到的头<mark>发</mark></li></ol>')");
    page.waitForFunction("document.querySelector('.found').textContent === '找到的頭髮'");
    page.evaluate("document.querySelector('.found mark').firstChild.data = '发展'");
    page.waitForFunction("document.querySelector('.found mark').textContent === '發展'");
    choose(page, "");
    assertThat(text(page, ".found")).isEqualTo("找到的头发展");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    Page page = open(hans);
    page.locator(".script-switch [value='']").focus();
    page.keyboard().press("ArrowRight");
    await(page, "hans");
    page.keyboard().press("ArrowRight");
    await(page, "hant");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowLeft");
    await(page, "");
  }

  @Test
  void theLabelStandsOnlyWhereSomethingIsConverted() {
    Page page = open(hans);
    choose(page, "hans");
    assertThat(text(page, "h1")).isEqualTo("皇后后来理了头发");
    // the other article is named here in Traditional characters
    assertThat(text(page, ".next a")).isEqualTo("皇后后来理了头发");
    assertThat(page.locator(".script-note").isVisible()).isTrue();
    page.navigate(onDisk("about.html"));
    await(page, "hans");
    assertThat(page.locator(".script-note").isVisible()).isFalse();
  }

  @Test
  void paperShowsTheLabelAndNotTheSwitch() {
    Page page = open(hans);
    choose(page, "hant");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".script-note").isVisible()).isTrue();
    assertThat(page.locator(".script-switch").isVisible()).isFalse();
  }

  @Test
  void withoutScriptsThereIsNoSwitch() {
    Page page = page(options -> options.setJavaScriptEnabled(false));
    page.navigate(onDisk(hans));
    assertThat(page.locator(".script-switch").count()).isEqualTo(1);
    assertThat(page.locator(".script-switch").isVisible()).isFalse();
    assertThat(page.locator(".script-note").isVisible()).isFalse();
  }

  @Test
  void whereATableIsMissingThePageSaysSoAndStaysAsItIs() throws Exception {
    Path broken = built("broken", "id: broken\n", HANS, HANT);
    for (String file : Built.files(broken).keySet()) {
      if (file.startsWith("assets/to-hant-")) {
        Files.delete(broken.resolve(file));
      }
    }
    Page page = page(options -> {});
    page.navigate(broken.resolve(hans).toUri().toString());
    page.locator(".script-switch [value=hant]").click();
    page.locator(".script-note").waitFor();
    assertThat(text(page, ".script-note")).isEqualTo("转换所需的文件没有装入，这里显示的是原文。");
    assertThat(text(page, "h1")).isEqualTo("皇后后来理了头发");
    assertThat(page.locator(".script-switch :checked").getAttribute("value")).isEmpty();
    choose(page, "hans");
    assertThat(text(page, ".next a")).isEqualTo("皇后后来理了头发");
    // that the file is missing is what the browser says itself
    noise.removeIf(line -> line.contains("ERR_FILE_NOT_FOUND"));
  }

  @Test
  void aSiteWithoutChineseOrWithTheSwitchOffHasNoneOfIt() {
    String english =
        "---\ntitle: Ships\ndate: 2025-03-01\nurl: https://example.org/1\n---\nTwo ships came in.\n";
    for (Path without :
        List.of(
            built("english", "language: en\n", english),
            built("off", "scriptSwitch: false\n", HANS, HANT))) {
      assertThat(Built.files(without).keySet())
          .noneMatch(path -> path.matches("assets/(convert|to-han.)-.*"));
      assertThat(new String(Built.files(without).get("index.html"), StandardCharsets.UTF_8))
          .doesNotContain("script-switch", "script-note");
    }
  }

  @Test
  void theSwitchAndItsLabelAreAccessible() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = page(options -> options.setBypassCSP(true).setColorScheme(scheme));
      page.navigate(onDisk(hans));
      choose(page, "hant");
      assertThat(AccessiblePagesTest.look(page)).isEmpty();
      // axe-core asks for the styles, which a page on disk may not read
      noise.clear();
      for (Object size :
          (List<?>)
              page.evaluate(
                  "[...document.querySelectorAll('.script-switch label')].map(l =>"
                      + " Math.min(l.offsetWidth, l.offsetHeight))")) {
        assertThat((Integer) size).isGreaterThanOrEqualTo(24);
      }
      context.close();
    }
  }
}
