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
  /** What is broken, a line each; and how many rules the page satisfied. */
  private static final String LOOK =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
          'best-practice'];
        const seen = await axe.run(document, {
          runOnly: { type: 'tag', values: tags },
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        });
        return [String(seen.passes.length)].concat(seen.violations.flatMap(v => v.nodes.map(n =>
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
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (BrowserContext context = context(width, scheme)) {
          Page page = context.newPage();
          for (Path file : onePageOfEachKind()) {
            page.navigate(file.toUri().toString());
            for (String line : look(page)) {
              broken.add(file + " at " + width + " px, " + scheme + ": " + line);
            }
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
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (BrowserContext context = context(width, scheme)) {
          Page page = context.newPage();
          for (String query : List.of("条约", "zzzz", "一")) {
            page.navigate("about:blank");
            page.navigate(site.resolve("search.html").toUri() + "#q=" + query);
            page.waitForSelector(query.equals("条约") ? ".result" : "#search-notes p");
            page.click("#search-filters summary");
            for (String line : look(page)) {
              broken.add(query + " at " + width + " px, " + scheme + ": " + line);
            }
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
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (BrowserContext context = context(width, scheme)) {
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
          List<String> lines = look(page);
          page.keyboard().press("Escape");
          page.keyboard().press("?");
          assertThat(page.locator("dialog[open]").count()).isEqualTo(1);
          lines.addAll(look(page));
          page.navigate(site.resolve("stars.html").toUri().toString());
          assertThat(page.locator(".stars li").count()).isEqualTo(1);
          lines.addAll(look(page));
          page.navigate(site.resolve("index.html").toUri().toString());
          lines.addAll(look(page));
          lines.forEach(line -> broken.add(width + " px, " + scheme + ": " + line));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void aPageWithFaintTextAndAPictureWithoutWordsIsFoundOut() {
    try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
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

  /** The pages carry a policy that lets no script run; only here it is put aside. */
  private static BrowserContext context(int width, ColorScheme scheme) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setBypassCSP(true));
  }

  static List<String> look(Page page) {
    page.addScriptTag(
        new Page.AddScriptTagOptions().setPath(Path.of("src/test/resources/axe/axe.min.js")));
    List<String> lines = new ArrayList<>();
    for (Object line : (List<?>) page.evaluate(LOOK)) {
      lines.add((String) line);
    }
    assertThat(Integer.parseInt(lines.remove(0))).as("rules satisfied").isPositive();
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
