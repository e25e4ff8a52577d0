package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
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
      url: https://example.org/news/1
      language: zh-Hans
      ---
      干部晒干粮，不干涉别人的头<b>发</b>；里面有一只船，只有三公里。

      发言人埃琳·索德伦（Erin Soderlund）说，国务卿布林肯（Antony Blinken）与习近平（Xi Jinping）会面，《面条条约》（Noodle Treaty）后来签了。

      网址 https://example.org/头发/里面 与代码 `头发.里面()` 都照旧。

      <p lang="ja">国会の頭髪</p>

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

      衞生官員敍述，「公里」的里沒有變。
      """;

  @TempDir static Path temp;

  private static Chromium chromium;
  private static Path site;

  @BeforeAll
  static void buildAndStartBrowser() {
    chromium = Chromium.start();
    Path content = temp.resolve("content");
    Built.write(content.resolve("site.yml"), "title: 试验文摘\nid: trial\n");
    Built.write(content.resolve("articles/hans.md"), HANS);
    Built.write(content.resolve("articles/hant.md"), HANT);
    site = temp.resolve("site");
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void look() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> System.out.println("CONSOLE " + message.text()));
      page.onPageError(message -> System.out.println("ERROR " + message));
      for (String path : Built.files(site).keySet()) {
        if (!path.startsWith("articles/") || path.contains("changes")) continue;
        page.navigate(site.resolve(path).toUri().toString());
        for (String to : List.of("hant", "hans", "")) {
          choose(page, to);
          System.out.println("== " + path + " " + to + " " + page.title());
          System.out.println(page.locator("body").innerText());
        }
      }
    }
  }

  private static void choose(Page page, String script) {
    page.locator(".script-switch [value='" + script + "']").check();
    page.waitForFunction(
        "s => (document.documentElement.dataset.script || '') === s",
        script,
        new Page.WaitForFunctionOptions().setTimeout(4000));
  }
}
