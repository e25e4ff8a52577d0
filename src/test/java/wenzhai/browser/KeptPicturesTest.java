package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.net.Host;
import wenzhai.vault.Drawn;

/** A digest whose pictures were fetched, read from disk when the server they came from is gone. */
class KeptPicturesTest {
  private static final String TEXT = "小镇的渡轮停了十一年，上个星期天清晨又鸣着汽笛离开了码头，岸上站满了人，有人举着旧照片，也有人只是站着听。";

  @TempDir Path temp;

  @Test
  void allPicturesAreShownNothingIsAskedForAndNothingMoves() throws IOException {
    Path site = temp.resolve("site");
    build(site);
    try (Chromium chromium = Chromium.start()) {
      for (int width : List.of(390, 1280)) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          look(chromium, site, width, scheme);
        }
      }
    }
  }

  private void build(Path site) throws IOException {
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    pictures.put("/wide.jpg", Drawn.jpeg(2400, 1350, 1));
    pictures.put("/tall.jpg", Drawn.jpeg(700, 1100, 2));
    pictures.put("/small.png", Drawn.png(320, 200, 3));
    pictures.put("/clear.png", Drawn.clearPng(640, 300, 4));
    pictures.put("/moving.gif", Drawn.gif(200, 120, 5));
    pictures.put(
        "/plan.svg",
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 200'><rect width='400'"
                + " height='200' fill='#7aa'/><circle cx='200' cy='100' r='60'/></svg>")
            .getBytes(StandardCharsets.UTF_8));
    Path content = temp.resolve("content");
    try (Host host = new Host()) {
      StringBuilder body = new StringBuilder();
      for (Map.Entry<String, byte[]> one : pictures.entrySet()) {
        host.serve(one.getKey(), one.getValue());
        body.append(TEXT).append("\n\n").append(TEXT).append("\n\n");
        body.append(
            "<figure><img src=\"%s\" alt=\"码头\"><figcaption>图：%s</figcaption></figure>\n\n"
                .formatted(host.address(one.getKey()).value(), one.getKey().substring(1)));
      }
      body.append(
          "<figure><img src=\"%s\" alt=\"旧码头\"><figcaption>十一年前</figcaption></figure>\n\n"
              .formatted(host.address("/gone.jpg").value()));
      Built.write(content.resolve("site.yml"), "title: 画报\n");
      Built.write(
          content.resolve("articles/a.md"),
          "---\ntitle: 渡轮回来了\ndate: 2024-05-01\nimage: %s\n---\n\n%s"
              .formatted(host.address("/wide.jpg").value(), body));
      Built fetched =
          Built.run("pictures", "--no-cache", "--allow-private", "--content", content.toString());
      assertThat(fetched.out()).as(fetched.err()).contains("6 fetched", "1 failed");
    }
    assertThat(Built.site(content, site).code()).isZero();
  }

  private void look(Chromium chromium, Path site, int width, ColorScheme scheme)
      throws IOException {
    Path page =
        Built.files(site).keySet().stream()
            .filter(path -> path.matches("articles/2024-05-01[^/]*(?<!changes)\\.html"))
            .map(site::resolve)
            .findFirst()
            .orElseThrow();
    List<String> asked = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 800)
                    .setColorScheme(scheme))) {
      Page tab = context.newPage();
      tab.addInitScript(
          "window.shifts = []; window.shifted = 0; new PerformanceObserver(list => {"
              + " const main = document.querySelector('main');"
              + " for (const e of list.getEntries()) { window.shifted += e.value;"
              + " for (const s of e.sources) if (!main || !s.node || main.contains(s.node))"
              + " window.shifts.push(e.value + ' ' + (s.node ? s.node.nodeName + '.' + s.node.className : '')"
              + " + JSON.stringify([s.previousRect, s.currentRect])); }"
              + " }).observe({type: 'layout-shift', buffered: true});");
      tab.onRequest(request -> asked.add(request.url()));
      tab.onRequestFailed(request -> failed.add(request.url()));
      tab.navigate(page.toUri().toString());
      Object height = tab.evaluate("document.documentElement.scrollHeight");
      for (int y = 0; y < ((Number) height).intValue(); y += 400) {
        tab.evaluate("y => window.scrollTo(0, y)", y);
        tab.waitForTimeout(60);
      }
      tab.waitForFunction("[...document.images].every(i => i.complete && i.naturalWidth > 0)");
      assertThat(tab.evaluate("document.images.length")).isEqualTo(6);
      assertThat(tab.evaluate("document.querySelectorAll('a.picture').length")).isEqualTo(1);
      assertThat(tab.evaluate("window.shifts"))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .isEmpty();
      // a browser that paints before it has read all of the masthead may move that by a little
      assertThat(((Number) tab.evaluate("window.shifted")).doubleValue()).isLessThan(0.001);
      assertThat(tab.evaluate("document.documentElement.scrollHeight")).isEqualTo(height);
      assertThat(
              ((Number) tab.evaluate("document.documentElement.scrollWidth - innerWidth"))
                  .intValue())
          .isLessThanOrEqualTo(0);
      String chosen = (String) tab.evaluate("document.images[0].currentSrc");
      assertThat(chosen).contains(width == 390 ? "-480.jpg" : "-960.jpg");
      tab.evaluate("window.scrollTo(0, 0)");
      String shots = System.getProperty("screenshots");
      if (shots != null) {
        tab.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(shots, width + "-" + scheme + ".png")));
      }
    }
    assertThat(asked).isNotEmpty().allMatch(address -> address.startsWith("file:"));
    assertThat(failed).isEmpty();
  }
}
