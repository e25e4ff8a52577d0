package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/**
 * A page of each kind, looked over by axe-core for WCAG 2.0 to 2.2 (A, AA) and its best practices,
 * on a telephone and a desk, by day and by night.
 */
class AccessiblePagesTest {
  /** Of all rules those that judge colours; the others say the same by day and by night. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  /** What is broken, a line each; and how many rules had something to judge. */
  private static final String LOOK =
      """
      async rules => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
          'best-practice'];
        const seen = await axe.run(document, {
          runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
          rules: rules ? {} : { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        });
        return [String(seen.passes.length + seen.violations.length)].concat(seen.violations.flatMap(v => v.nodes.map(n =>
          v.id + ': ' + n.target.join(' ') + ': ' + n.failureSummary.replace(/\\s+/g, ' '))));
      }
      """;

  @TempDir static Path temp;

  private static Chromium chromium;
  private static Path site;
  private static Path reports;

  @BeforeAll
  static void buildAndStartBrowser() {
    chromium = Chromium.start();
    site = temp.resolve("demonstration");
    Built built = Built.site(Path.of("content"), site);
    assertThat(built.code()).as(built.err()).isZero();
    reports = temp.resolve("reports");
    built = Built.site(Path.of("src/test/resources/sites/reports/content"), reports);
    assertThat(built.code()).as(built.err()).isZero();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void everyKindOfPageIsAccessible() {
    List<String> broken = new ArrayList<>();
    for (int width : List.of(390, 1280)) {
      try (BrowserContext context = context(width)) {
        Page page = context.newPage();
        for (Path file : onePageOfEachKind()) {
          page.navigate(file.toUri().toString());
          for (String line : byDayAndByNight(page)) {
            broken.add(file + " at " + width + " px, " + line);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void whatASearchFindsIsAccessible() {
    List<String> broken = new ArrayList<>();
    for (int width : List.of(390, 1280)) {
      try (BrowserContext context = context(width)) {
        Page page = context.newPage();
        for (String query : List.of("条约", "zzzz", "一")) {
          page.navigate("about:blank");
          page.navigate(site.resolve("search.html").toUri() + "#q=" + query);
          page.waitForSelector(query.equals("条约") ? ".result" : "#search-notes p");
          page.click("#search-filters summary");
          for (String line : byDayAndByNight(page)) {
            broken.add(query + " at " + width + " px, " + line);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void whatOpensOnAPageIsAccessible() {
    List<String> broken = new ArrayList<>();
    for (int width : List.of(390, 1280)) {
      try (BrowserContext context = context(width)) {
        Page page = context.newPage();
        String path =
            Built.files(site).keySet().stream()
                .filter(p -> p.matches("articles/[^.]+\\.html"))
                .findFirst()
                .orElseThrow();
        page.navigate(site.resolve(path).toUri().toString());
        page.locator(".acts button").first().click();
        page.locator(".cite summary").click();
        page.locator(".set > summary").click();
        List<String> lines = byDayAndByNight(page);
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]").count()).isEqualTo(1);
        lines.addAll(byDayAndByNight(page));
        page.navigate(site.resolve("stars.html").toUri().toString());
        assertThat(page.locator(".stars li").count()).isEqualTo(1);
        lines.addAll(byDayAndByNight(page));
        page.navigate(site.resolve("index.html").toUri().toString());
        lines.addAll(byDayAndByNight(page));
        lines.forEach(line -> broken.add(width + " px, " + line));
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void aPageWithFaintTextAndAPictureWithoutWordsIsFoundOut() {
    try (BrowserContext context = context(390)) {
      Page page = context.newPage();
      page.setContent(
          "<!doctype html><html><title>t</title><p style='color:#eee'>pale</p>"
              + "<img src='data:,'></html>");
      assertThat(look(page))
          .anyMatch(line -> line.startsWith("color-contrast: "))
          .anyMatch(line -> line.startsWith("image-alt: "))
          .anyMatch(line -> line.startsWith("html-has-lang: "));
    }
  }

  @Test
  void aPageThatIsFaintByNightOnlyIsFoundOut() {
    try (BrowserContext context = context(390)) {
      Page page = context.newPage();
      page.setContent(
          "<!doctype html><html lang='en'><title>t</title><style>@media (prefers-color-scheme:dark)"
              + "{body{background:#000;color:#222}}</style><main><h1>pale</h1></main></html>");
      assertThat(byDayAndByNight(page))
          .hasSize(1)
          .first()
          .asString()
          .startsWith("dark: color-contrast");
    }
  }

  /** The pages carry a policy that lets no script run; only here it is put aside. */
  private static BrowserContext context(int width) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(ColorScheme.LIGHT)
                .setBypassCSP(true));
  }

  /** The page as it stands, in light and in dark; it is left in light. */
  private static List<String> byDayAndByNight(Page page) {
    List<String> lines = new ArrayList<>();
    look(page).forEach(line -> lines.add("light: " + line));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    looked(page, OF_COLOURS).forEach(line -> lines.add("dark: " + line));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return lines;
  }

  static List<String> look(Page page) {
    page.addScriptTag(
        new Page.AddScriptTagOptions().setPath(Path.of("src/test/resources/axe/axe.min.js")));
    return looked(page, null);
  }

  /**
   * What is broken on a page that has axe-core in it.
   *
   * @param rules which are looked at; null for all
   */
  private static List<String> looked(Page page, List<String> rules) {
    List<String> lines = new ArrayList<>();
    for (Object line : (List<?>) page.evaluate(LOOK, rules)) {
      lines.add((String) line);
    }
    assertThat(Integer.parseInt(lines.remove(0))).as("rules that judged").isPositive();
    return lines;
  }

  /** Of each folder and shape of name the longest page, which shows most of what there is. */
  private static List<Path> onePageOfEachKind() {
    List<Path> pages = new ArrayList<>();
    for (Path built : List.of(site, reports)) {
      SortedMap<String, String> kinds = new TreeMap<>();
      SortedMap<String, byte[]> files = Built.files(built);
      for (String path : files.keySet()) {
        if (path.endsWith(".html")) {
          String kind = path.contains("/") ? path.replaceAll("[^/]*$", "") + shape(path) : path;
          kinds.merge(kind, path, (a, b) -> files.get(a).length >= files.get(b).length ? a : b);
        }
      }
      assertThat(kinds).hasSizeGreaterThan(7).containsKey("timeline.html");
      kinds.values().forEach(path -> pages.add(built.resolve(path)));
    }
    return pages;
  }

  private static String shape(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.startsWith("index.")) {
      return "index";
    }
    return path.startsWith("archive/") ? name.replaceAll("[0-9]", "0") : "";
  }
}
