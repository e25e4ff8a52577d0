package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** A book in one HTML file, opened from disk by a browser that has no network. */
class BookInBrowserTest {
  @TempDir static Path temp;

  private static Chromium chromium;

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

  private static Path book(String what) {
    Path file = temp.resolve(what.replace(':', '-') + ".html");
    Built built =
        Built.run(
            "export",
            "--no-cache",
            "--templates",
            "templates",
            "--content",
            "content",
            "--what",
            what,
            file.toString());
    assertThat(built.code()).as(built.err()).isZero();
    return file;
  }

  @Test
  void allOfItIsThereWithoutANetwork() {
    List<String> noise = new ArrayList<>();
    Path book = book("all");
    String address = book.toUri().toString();
    try (BrowserContext context =
        chromium.browser().newContext(new Browser.NewContextOptions().setOffline(true))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> noise.add("console: " + message.text()));
      page.onPageError(error -> noise.add("script error: " + error));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
              noise.add("asks for " + request.url());
            }
          });
      page.navigate(address);
      assertThat(noise).isEmpty();
      assertThat((Integer) page.evaluate("document.images.length")).isPositive();
      assertThat(
              (List<?>)
                  page.evaluate(
                      "[...document.images].filter(i => !i.complete || !i.naturalWidth)"
                          + ".map(i => i.src.slice(0, 80))"))
          .isEmpty();
      assertThat((Integer) page.evaluate("document.querySelectorAll('a[href^=\"#\"]').length"))
          .isGreaterThan(20);
      assertThat(
              (List<?>)
                  page.evaluate(
                      "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a =>"
                          + " !document.getElementById(decodeURIComponent(a.hash.slice(1))))"
                          + ".map(a => a.outerHTML)"))
          .isEmpty();
      assertThat(
              (List<?>)
                  page.evaluate(
                      "[...document.querySelectorAll('[id]')].map(e => e.id)"
                          + ".filter((id, i, all) => all.indexOf(id) < i)"))
          .isEmpty();
      assertThat(
              (String)
                  page.evaluate(
                      "getComputedStyle(document.querySelector('.chapter')).borderTopWidth"))
          .as("its own style is in force")
          .isEqualTo("1px");
    }
  }

  @Test
  void scriptsAndFilesBesideItAreRefused() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(book("list:first-steps").toUri().toString());
      assertThat(
              page.evaluate(
                  "() => new Promise(done => { addEventListener('securitypolicyviolation',"
                      + " e => done(e.effectiveDirective));"
                      + " const s = document.createElement('script'); s.src = 'x.js';"
                      + " document.head.append(s); })"))
          .isEqualTo("script-src-elem");
      assertThat(page.textContent("main")).contains("九篇，不到二十分钟", "先看表，再看文末三条");
    }
  }

  @Test
  void noWindowIsTooNarrowAndBothColoursCanBeRead() {
    Path book = book("all");
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(320, 390, 1280)) {
        try (BrowserContext context =
            chromium
                .browser()
                .newContext(
                    new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(colours))) {
          Page page = context.newPage();
          page.navigate(book.toUri().toString());
          assertThat(
                  (Integer)
                      page.evaluate(
                          "document.documentElement.scrollWidth"
                              + " - document.documentElement.clientWidth"))
              .as("%d px", width)
              .isLessThanOrEqualTo(0);
          String paper = (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
          assertThat(paper)
              .isEqualTo(colours == ColorScheme.DARK ? "rgb(19, 24, 26)" : "rgb(246, 248, 247)");
          String shots = System.getProperty("shots", "");
          if (!shots.isEmpty()) {
            Path shot = Path.of(shots, "book-" + width + "-" + colours + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(shot));
            page.evaluate("document.querySelector('#c0003').scrollIntoView()");
            Path inside = Path.of(shots, "book-" + width + "-" + colours + "-in.png");
            page.screenshot(new Page.ScreenshotOptions().setPath(inside));
          }
        }
      }
    }
  }
}
