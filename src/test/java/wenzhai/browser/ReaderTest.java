package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
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

/** What a reader can set, keep, copy and type, with and without scripts and storage. */
class ReaderTest {
  private static final String LIGHT = "rgb(246, 248, 247)";
  private static final String DARK = "rgb(19, 24, 26)";

  /** Storage that a browser's settings or a frame without an origin deny. */
  private static final String DENIED =
      """
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError'); }});
      }
      """;

  @TempDir static Path temp;

  private static Chromium chromium;
  private static Path site;
  private static String longest;

  private final List<String> noise = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void buildAndStartBrowser() {
    chromium = Chromium.start();
    site = temp.resolve("demonstration");
    Built built = Built.site(Path.of("content"), site);
    assertThat(built.code()).as(built.err()).isZero();
    longest =
        Built.files(site).entrySet().stream()
            .filter(file -> file.getKey().matches("articles/[^.]+\\.html"))
            .filter(
                file ->
                    new String(file.getValue(), StandardCharsets.UTF_8)
                        .contains("itemtype=\"https://schema.org/Article\" lang=\"zh-Hans\""))
            .max((a, b) -> Integer.compare(a.getValue().length, b.getValue().length))
            .orElseThrow()
            .getKey();
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

  private Page open(String path, Consumer<Browser.NewContextOptions> how) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setColorScheme(ColorScheme.LIGHT)
            .setPermissions(List.of("clipboard-read", "clipboard-write"));
    how.accept(options);
    context = chromium.browser().newContext(options);
    Page page = context.newPage();
    listen(page);
    page.navigate(address(path));
    return page;
  }

  private Page open(String path) {
    return open(path, options -> {});
  }

  private void listen(Page page) {
    page.onConsoleMessage(message -> noise.add(page.url() + ": " + message.text()));
    page.onPageError(error -> noise.add(page.url() + ": " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
            noise.add(page.url() + ": asks for " + request.url());
          }
        });
  }

  private static String address(String path) {
    return site.resolve(path).toUri().toString();
  }

  private static void choose(Page page, String name, String value) {
    if (page.locator(".set[open]").count() == 0) {
      page.locator(".set > summary").click();
    }
    page.locator("input[name=" + name + "][value=" + value + "]").check();
  }

  private static String ground(Page page) {
    return style(page, "body", "background-color");
  }

  private static String style(Page page, String element, String property) {
    return (String)
        page.evaluate(
            "([element, property]) => getComputedStyle(document.querySelector(element))"
                + ".getPropertyValue(property)",
            List.of(element, property));
  }

  private static double size(Page page) {
    return Double.parseDouble(style(page, ".prose", "font-size").replace("px", ""));
  }

  @Test
  void settingsHoldForThePageWithoutAScript() {
    Page page = open(longest, options -> options.setJavaScriptEnabled(false));
    double before = size(page);

    choose(page, "size", "x");
    choose(page, "face", "song");
    choose(page, "para", "indent");
    choose(page, "theme", "dark");

    assertThat(size(page)).isGreaterThan(before * 1.25);
    assertThat(style(page, ".prose", "font-family")).contains("Serif");
    assertThat(style(page, ".prose > p", "text-indent")).isNotEqualTo("0px");
    assertThat(ground(page)).isEqualTo(DARK);
    assertThat(page.locator(".acts button, .panel button, .star").count()).isZero();
  }

  @Test
  void settingsAreRememberedOnEveryPageAndBeforeItIsPainted() {
    Page page = open(longest);
    choose(page, "size", "l");
    choose(page, "theme", "dark");
    page.reload();

    assertThat(ground(page)).isEqualTo(DARK);
    assertThat(page.locator("[name=theme][value=dark]").isChecked()).isTrue();
    page.navigate(address("about.html"));
    assertThat(ground(page)).isEqualTo(DARK);
    // the small script alone, as when the page is first painted
    page.route("**/reader-*.js", route -> route.abort());
    page.reload();
    assertThat(ground(page)).isEqualTo(DARK);
    noise.clear();
  }

  @Test
  void aSettingThatIsTakenBackLeavesNothing() {
    Page page = open("index.html");
    choose(page, "theme", "dark");
    choose(page, "theme", "auto");

    assertThat(ground(page)).isEqualTo(LIGHT);
    assertThat(page.evaluate("Object.keys(localStorage).filter(k => k.endsWith(':prefs')).length"))
        .isEqualTo(0);
  }

  @Test
  void theSystemsColoursHoldUntilTheReaderWantsOthers() {
    Page page = open("index.html", options -> options.setColorScheme(ColorScheme.DARK));
    assertThat(ground(page)).isEqualTo(DARK);
    choose(page, "theme", "light");
    assertThat(ground(page)).isEqualTo(LIGHT);
    page.reload();
    assertThat(ground(page)).isEqualTo(LIGHT);
  }

  @Test
  void otherTabsFollow() {
    Page page = open("index.html");
    Page other = context.newPage();
    listen(other);
    other.navigate(address(longest));
    choose(page, "theme", "dark");

    other.waitForFunction("dark => getComputedStyle(document.body).backgroundColor === dark", DARK);
  }

  @Test
  void withoutStorageEverythingWorksForThePageAndThatIsSaid() {
    context =
        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    context.addInitScript(DENIED);
    Page page = context.newPage();
    listen(page);
    page.navigate(address(longest));

    choose(page, "theme", "dark");
    assertThat(ground(page)).isEqualTo(DARK);
    assertThat(page.locator(".panel").innerText()).contains("设置只对本页有效");
    page.locator(".acts button").first().click();
    assertThat(page.locator(".acts button").first().getAttribute("aria-pressed")).isEqualTo("true");
    page.keyboard().press("?");
    assertThat(page.locator("dialog[open]").count()).isEqualTo(1);
    page.navigate(address("index.html"));
    assertThat(ground(page)).isEqualTo(LIGHT);
    page.navigate(address("stars.html"));
    assertThat(page.locator(".stars").innerText()).contains("还没有收藏");
  }

  @Test
  void whatIsKeptIsListedExportedAndCleared() throws Exception {
    Page page = open(longest);
    String title = page.locator("h1").innerText();
    page.locator(".acts button:has-text('收藏')").click();
    page.locator(".acts button:has-text('标为已读')").click();

    page.navigate(address("stars.html"));
    assertThat(page.locator(".stars li a").innerText().replaceAll("\\s", ""))
        .isEqualTo(title.replaceAll("\\s", ""));
    Path saved = page.waitForDownload(() -> page.locator("button:has-text('JSON')").click()).path();
    assertThat(Files.readString(saved)).startsWith("{").contains("\"title\"");
    page.locator(".stars li a").click();
    arrived(page, address(longest));
    assertThat(page.locator(".acts [aria-pressed=true]").count()).isEqualTo(2);

    page.navigate(address("index.html"));
    Locator line = page.locator(".item h3 a[href='" + longest + "']");
    assertThat(line.getAttribute("data-read")).isNotNull();
    assertThat(line.textContent()).endsWith(" (已读) (已收藏)");

    page.onDialog(dialog -> dialog.accept());
    page.locator(".set > summary").click();
    page.locator(".panel button").click();
    assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    assertThat(line.getAttribute("data-read")).isNull();
  }

  @Test
  void aListKeepsArticlesToo() {
    Page page = open("index.html");
    page.locator(".star").first().click();
    assertThat(page.locator(".star").first().getAttribute("aria-pressed")).isEqualTo("true");
    String title = page.locator(".item h3 a .cl, .item h3 a").first().textContent();

    page.navigate(address("stars.html"));
    assertThat(page.locator(".stars li a").textContent()).startsWith(title.substring(0, 4));
    page.locator(".stars li button").click();
    assertThat(page.locator(".stars li").count()).isZero();
  }

  @Test
  void theCitationIsCopiedAsItIsShown() {
    Page page = open(longest);
    page.locator(".acts button:has-text('复制引用')").click();
    page.waitForCondition(() -> page.locator(".vh[role=status]").innerText().equals("已复制"));

    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(page.locator(".cite-text").textContent());
    assertThat(page.locator(".cite-text").textContent())
        .contains("《" + page.locator("h1").textContent() + "》")
        .contains("（收录于核谈观察");
  }

  @Test
  void fromDiskTheCopiedAddressIsTheOriginals() {
    Page page = open(longest);
    page.locator(".acts button:has-text('复制链接')").click();
    page.waitForCondition(() -> page.locator(".vh[role=status]").innerText().equals("已复制"));

    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(page.locator(".story").getAttribute("data-url"));
  }

  @Test
  void whereCopyingIsNotAllowedTheTextIsThereToBeCopied() {
    context = chromium.browser().newContext();
    context.addInitScript(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
            + "document.execCommand = () => false;");
    Page page = context.newPage();
    listen(page);
    page.navigate(address(longest));
    page.locator(".acts button:has-text('复制引用')").click();

    assertThat(page.locator(".head textarea").inputValue()).contains("收录于核谈观察");
    assertThat(page.evaluate("getSelection().toString() !== ''  || document.activeElement.tagName"))
        .isIn(true, "TEXTAREA");
  }

  @Test
  void readingGoesOnWhereItStopped() {
    Page page = open(longest, options -> options.setViewportSize(390, 400));
    page.evaluate("document.querySelectorAll('.prose > *')[6].scrollIntoView()");
    page.waitForFunction("() => Object.keys(localStorage).some(k => k.endsWith(':pos'))");
    page.navigate(address("index.html"));
    page.navigate(address(longest));
    page.evaluate("scrollTo(0, 0)");
    Locator resume = page.locator(".acts button:has-text('读到第')");
    resume.click();

    page.waitForFunction("() => scrollY > 300");
    assertThat(resume.count()).isZero();
  }

  @Test
  void theFrontPageSaysWhatIsNewSinceTheLastVisit() {
    Page page = open("index.html");
    assertThat(page.locator(".since").count()).isZero();
    page.evaluate(
        """
        () => {
          const key = Object.keys(localStorage).find(k => k.endsWith(':seen'));
          const seen = JSON.parse(localStorage.getItem(key));
          delete seen[Object.keys(seen)[1]];
          localStorage.setItem(key, JSON.stringify(seen));
          sessionStorage.clear();
        }
        """);
    page.reload();
    assertThat(page.locator(".since").innerText()).isEqualTo("上次来访以后新增1篇");
    assertThat(page.locator(".item .new").count()).isEqualTo(1);
    // as long as the tab is open it is the same visit
    page.reload();
    assertThat(page.locator(".item .new").count()).isEqualTo(1);
  }

  @Test
  void theKeyboardIsQuietUntilTheReaderWantsIt() {
    Page page = open("index.html");
    page.keyboard().press("j");
    assertThat(focused(page)).isEqualTo("BODY");
    page.keyboard().press("?");
    Locator dialog = page.locator("dialog[open]");
    assertThat(dialog.innerText()).contains("下一条").contains("复制引用");
    dialog.locator("input").check();
    page.keyboard().press("Escape");
    assertThat(dialog.count()).isZero();
    // the browser gives the focus back by the time of the next frame
    page.evaluate("() => new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))");

    page.keyboard().press("j");
    page.keyboard().press("j");
    String second = (String) page.evaluate("document.querySelectorAll('.item h3 a')[1].href");
    assertThat(page.evaluate("document.activeElement.href")).isEqualTo(second);
    page.keyboard().press("m");
    assertThat(page.evaluate("document.activeElement.hasAttribute('data-read')")).isEqualTo(true);
    page.keyboard().press("o");
    arrived(page, second);
    page.keyboard().press("s");
    assertThat(page.locator(".acts [aria-pressed=true]").count()).isEqualTo(2);
    page.keyboard().press("]");
    page.waitForCondition(() -> !page.url().equals(second));
    page.waitForLoadState();
    page.keyboard().press("u");
    arrived(page, address("index.html"));
  }

  private static void arrived(Page page, String address) {
    page.waitForCondition(() -> page.url().equals(address));
    page.waitForLoadState();
  }

  @Test
  void theKeyboardLeavesTypingAloneAndCanBeTurnedOff() {
    Page page = open("index.html");
    choose(page, "size", "l");
    page.locator(".panel input[name=keys]").check();
    page.keyboard().press("j");
    assertThat(focused(page)).isEqualTo("INPUT");
    page.keyboard().press("Escape");
    assertThat(page.locator(".set[open]").count()).isZero();
    assertThat(focused(page)).isEqualTo("SUMMARY");

    page.evaluate(
        "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', isComposing: true, bubbles: true}))");
    page.keyboard().press("Control+j");
    assertThat(focused(page)).isEqualTo("SUMMARY");

    page.locator(".set > summary").click();
    page.locator(".panel input[name=keys]").uncheck();
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.locator("dialog[open]").count()).isZero();
  }

  private static Object focused(Page page) {
    return page.evaluate("document.activeElement.tagName");
  }

  @Test
  void paperGetsTheTextAndItsProvenance() {
    Page page = open(longest, options -> options.setColorScheme(ColorScheme.DARK));
    choose(page, "theme", "dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(ground(page)).isEqualTo("rgb(255, 255, 255)");
    for (String gone : List.of(".menu", ".tools", ".acts", ".next", ".foot", ".progress")) {
      assertThat(style(page, gone, "display")).as(gone).isEqualTo("none");
    }
    assertThat(page.locator(".record dl").isVisible()).isTrue();
    assertThat(style(page, ".prose > p", "text-indent")).isNotEqualTo("0px");
    assertThat(page.pdf()).isNotEmpty();
  }

  @Test
  void noPageIsWiderThanTheWindowWithTheLargestText() {
    List<String> wide = new ArrayList<>();
    Page page = open("index.html");
    choose(page, "size", "x");
    for (String path : Built.files(site).keySet()) {
      if (path.endsWith(".html")) {
        page.navigate(address(path));
        // a book in one file is for any reader and has no settings
        page.evaluate("document.querySelectorAll('.set').forEach(set => set.open = true)");
        for (int width : List.of(320, 390, 768, 1280, 1920)) {
          page.setViewportSize(width, 800);
          int over =
              (Integer)
                  page.evaluate(
                      "document.documentElement.scrollWidth - document.documentElement.clientWidth");
          if (over > 0) {
            wide.add(path + " at " + width + " px: " + over + " px too wide");
          }
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void everyControlIsLargeEnough() {
    Page page = open(longest, options -> options.setViewportSize(390, 900));
    page.locator(".set > summary").click();
    Object small =
        page.evaluate(
            """
            () => Array.from(document.querySelectorAll('button, summary, .panel label, .tool, .menu a'))
              .filter(e => e.getClientRects().length)
              .filter(e => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)
              .map(e => e.outerHTML)
            """);
    assertThat((List<?>) small).isEmpty();
  }
}
