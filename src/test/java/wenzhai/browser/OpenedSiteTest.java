package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.Shared;

/** Every page of a built site, opened in a browser, from disk and over HTTP under a sub-path. */
class OpenedSiteTest {
  @TempDir static Path temp;

  private static Chromium chromium;
  private static Path demonstration;

  @BeforeAll
  static void buildAndStartBrowser() {
    chromium = Chromium.start();
    demonstration = built(Path.of("content"), "demonstration");
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void theDemonstrationOpensFromDisk() {
    assertQuiet(demonstration, demonstration.toUri().toString(), pages(demonstration));
  }

  @Test
  void theDemonstrationOpensOverHttpUnderASubPath() throws Exception {
    try (Folder server = new Folder(demonstration, "/some/repo/")) {
      assertQuiet(demonstration, server.address(), pages(demonstration));
    }
  }

  /** At the root the same files lead to the same places; what could differ does by kind of page. */
  @Test
  void theDemonstrationOpensOverHttpAtTheRoot() throws Exception {
    Set<String> kinds = new HashSet<>();
    List<String> oneOfEachFolder =
        pages(demonstration).stream()
            .filter(path -> kinds.add(path.contains("/") ? path.replaceAll("[^/]*$", "") : path))
            .toList();
    try (Folder server = new Folder(demonstration, "/")) {
      assertQuiet(demonstration, server.address(), oneOfEachFolder);
    }
  }

  @Test
  void realArticlesOpenFromDisk() {
    Path site = built(Shared.path("articles/sample"), "sample");
    assertQuiet(site, site.toUri().toString(), pages(site));
  }

  @Test
  void realArticlesOpenOverHttpUnderASubPath() throws Exception {
    Path site = built(Shared.path("articles/seeds"), "seeds");
    try (Folder server = new Folder(site, "/some/repo/")) {
      assertQuiet(site, server.address(), pages(site));
    }
  }

  @Test
  void noPageIsWiderThanTheWindow() {
    Path site = demonstration;
    List<String> wide = new ArrayList<>();
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      for (String path : pages(site)) {
        page.navigate(site.resolve(path).toUri().toString());
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

  private static Path built(Path content, String name) {
    Path site = temp.resolve(name);
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
    return site;
  }

  private static List<String> pages(Path site) {
    List<String> pages =
        Built.files(site).keySet().stream().filter(path -> path.endsWith(".html")).toList();
    assertThat(pages).hasSizeGreaterThan(5);
    return pages;
  }

  /** No console message, no script error, nothing asked for but the site's own files, all there. */
  private static void assertQuiet(Path site, String address, List<String> pages) {
    List<String> noise = new ArrayList<>();
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> noise.add(page.url() + ": console: " + message.text()));
      page.onPageError(error -> noise.add(page.url() + ": script error: " + error));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
              noise.add(page.url() + ": asks for " + request.url());
            }
          });
      page.onRequestFailed(
          request ->
              noise.add(page.url() + ": cannot have " + request.url() + ": " + request.failure()));
      page.onResponse(
          response -> {
            if (response.status() >= 400) {
              noise.add(page.url() + ": " + response.status() + " " + response.url());
            }
          });
      Set<String> files = Built.files(site).keySet();
      for (String path : pages) {
        page.navigate(address + path);
        for (Object link : (List<?>) page.evaluate("[...document.links].map(a => a.href)")) {
          String to = link.toString().replaceFirst("[?#].*", "");
          boolean inside = to.startsWith(address);
          boolean there = inside && files.contains(decoded(to.substring(address.length())));
          // what neither leads into the site nor to the web is a link that broke out of it
          if (inside ? !there : !to.matches("(https|http|mailto):.*")) {
            noise.add(path + ": leads to " + to);
          }
        }
      }
    }
    assertThat(noise).isEmpty();
  }

  private static String decoded(String path) {
    String file = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
  }
}
