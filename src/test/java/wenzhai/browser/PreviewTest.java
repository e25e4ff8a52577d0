package wenzhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.Previewed;

/** A writer at work: what is saved is in the open browser, and what is wrong is told there. */
@Timeout(300)
class PreviewTest {
  private static final String HOSTILE =
      "<svg onload=\"window.hurt=1\"></svg><script>window.hurt=1</script>";

  @TempDir Path temp;

  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private Path content;
  private Path templates;
  private Previewed preview;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void begin() throws Exception {
    content = Files.createDirectories(temp.resolve("content"));
    templates = Files.createDirectories(temp.resolve("templates"));
    Built.write(content.resolve("site.yml"), "title: 河岸\nlanguage: zh-Hans\n");
    Built.write(content.resolve("articles/bridge.md"), article("老桥", 60));
    Built.write(content.resolve("articles/boat.md"), article("新船", 2) + HOSTILE + "\n");
    Built.write(
        content.resolve("articles/draft.md"),
        article("没写完", 2).replace("---\ntitle", "---\ndraft: true\ntitle"));
    Built.write(templates.resolve("assets/custom.css"), "h1{color:rgb(1,2,3)}\n");
    preview = new Previewed(content, templates, "--drafts");
    context =
        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(900, 700));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
  }

  @AfterEach
  void end() {
    if (context != null) {
      context.close();
    }
    if (preview != null) {
      preview.close();
    }
  }

  private static String article(String title, int paragraphs) {
    StringBuilder text = new StringBuilder("---\ntitle: " + title + "\ndate: 2024-05-06\n---\n");
    for (int i = 0; i < paragraphs; i++) {
      text.append("河上第").append(i).append("座桥，桥下有船，船里的人都在看水。\n\n");
    }
    return text.toString();
  }

  private void open(String title) {
    page.navigate(preview.address());
    page.getByText(title).first().click();
    assertThat(page.locator("h1")).hasText(title);
  }

  private Locator bar() {
    return page.locator("button.bar");
  }

  private Locator panel() {
    return page.locator("#panel");
  }

  @Test
  void aSavedArticleIsShownWhereTheReaderWas() throws IOException {
    open("老桥");
    page.evaluate("scrollTo(0, 1500)");
    double before = ((Number) page.evaluate("scrollY")).doubleValue();

    Built.write(content.resolve("articles/bridge.md"), article("老桥", 60).replace("第59座", "最末一座"));

    assertThat(page.getByText("河上最末一座桥")).hasCount(1);
    assertThat(before).isGreaterThan(1000);
    page.waitForFunction("y => Math.abs(scrollY - y) < 2", before);
    assertThat(complaints).isEmpty();
  }

  @Test
  void aStyleIsChangedWithoutLoadingThePageAnew() throws IOException {
    open("老桥");
    page.evaluate("window.same = true");

    Built.write(templates.resolve("assets/custom.css"), "h1{color:rgb(9,8,7)}\n");

    assertThat(page.locator("h1")).hasCSS("color", "rgb(9, 8, 7)");
    assertThat(page.evaluate("window.same")).isEqualTo(true);
    Built.write(content.resolve("articles/bridge.md"), article("老桥改", 3));
    assertThat(page.locator("h1")).hasText("老桥改");
    assertThat(page.locator("h1")).hasCSS("color", "rgb(9, 8, 7)");
    assertThat(complaints).isEmpty();
  }

  @Test
  void aFaultOfATemplateIsToldWithItsLinesAndGoneWhenMended() throws IOException {
    open("老桥");
    assertThat(panel()).isHidden();

    Built.write(
        templates.resolve("part/footer.peb"),
        "<footer>\n<p>{{ site.title }}</p>\n{{ sitte.title }}\n");

    assertThat(panel().locator("[role=alert]")).containsText("footer.peb:3:1");
    assertThat(panel().locator("[role=alert]")).containsText("sitte");
    assertThat(panel().locator("[role=alert] pre .here")).containsText("{{ sitte.title }}");
    assertThat(page.locator("h1")).hasText("老桥");
    page.reload();
    assertThat(page.locator("h1")).hasText("老桥");
    assertThat(panel().locator("[role=alert]")).isVisible();

    Built.write(templates.resolve("part/footer.peb"), "<footer>{{ site.title }} 的脚</footer>\n");

    assertThat(page.locator("footer")).hasText("河岸 的脚");
    assertThat(panel()).isHidden();
    assertThat(preview.err()).contains("footer.peb:3");
  }

  @Test
  void wrongYamlIsToldWithItsPlaceAndGoneWhenMended() throws IOException {
    open("老桥");

    Built.write(content.resolve("site.yml"), "title: 河岸\ntopics: [桥, 船\nlanguage: zh-Hans\n");

    assertThat(panel()).isVisible();
    assertThat(panel().locator("li.error code")).containsText("site.yml:");
    assertThat(panel().locator("li.error pre")).containsText("topics: [桥, 船");

    Built.write(content.resolve("site.yml"), "title: 河岸\nlanguage: zh-Hans\n");

    assertThat(panel()).isHidden();
    assertThat(bar()).containsText("no problems");
  }

  @Test
  void eachArticleTellsWhatIsBehindIt() {
    open("新船");
    bar().click();

    assertThat(panel()).containsText("articles/boat.md");
    assertThat(panel()).containsText("front-matter");
    assertThat(panel()).containsText("drop-active-content");
    panel().getByText("original beside cleaned").click();

    assertThat(page.locator("ol.source")).containsText(HOSTILE);
    assertThat(page.frameLocator("iframe").locator("h1")).hasText("新船");
    assertThat(page.frameLocator("iframe").locator("button.bar")).hasCount(0);
    assertThat(page.evaluate("window.hurt === undefined")).isEqualTo(true);
    assertThat(complaints).isEmpty();
  }

  @Test
  void draftsAreMarked() {
    page.navigate(preview.address());
    assertThat(page.locator("a.wenzhai-preview-unpublished").first()).hasText("没写完");
    page.locator("a.wenzhai-preview-unpublished").first().click();

    assertThat(bar().locator(".mark")).hasText("draft");
  }

  @Test
  void theReportListsEveryFileAndSorts() throws IOException {
    Built.write(content.resolve("articles/paper.pdf"), "%PDF");
    Built.write(content.resolve("articles/empty.md"), "\n");
    page.navigate(preview.address() + "_preview/report");
    assertThat(page.locator("tbody tr")).hasCount(5);

    page.getByText("File", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("tbody tr td.file").first()).hasText("articles/boat.md");
    page.getByText("File", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("tbody tr td.file").first()).hasText("articles/paper.pdf");
    page.locator("#filter").fill("empty");
    assertThat(page.locator("tbody tr:visible")).hasCount(1);
    assertThat(complaints).isEmpty();
  }
}
