package wenzhai.hostile;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import wenzhai.browser.Chromium;

/** Pages opened in a browser that watches for anything that runs, leads away or fetches. */
final class OpenedPages implements AutoCloseable {
  private static final String SENTINEL =
      """
      for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
        window[name] = () => { window.wenzhaiSentinel = name; return null; };
      }
      addEventListener('securitypolicyviolation', (event) => {
        window.wenzhaiSentinel = 'against the policy: ' + event.violatedDirective + ' ' + event.blockedURI;
      });
      """;

  /** A tab grows with each page that it has shown, and slows down. */
  private static final int PAGES_A_TAB = 250;

  private final String base;
  private final BrowserContext context;
  private final String scan;
  private final List<String> noise = new ArrayList<>();
  private Page page;
  private int opened;

  /**
   * @param base the address that everything must lie under
   * @param bypass whether the pages' own policy is to be ignored, as by a reader that knows none
   */
  OpenedPages(Chromium chromium, String base, boolean bypass) {
    this.base = base;
    this.context =
        chromium.browser().newContext(new Browser.NewContextOptions().setBypassCSP(bypass));
    this.scan = resource("/wenzhai/hostile/scan.js");
    context.addInitScript(SENTINEL);
    context.onRequest(
        request -> {
          if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
            noise.add("asks for " + request.url());
          }
        });
    this.page = tab();
  }

  private Page tab() {
    Page tab = context.newPage();
    tab.onPopup(
        other -> {
          noise.add("opens a window");
          other.close();
        });
    tab.onDialog(
        dialog -> {
          noise.add("shows a dialogue: " + dialog.message());
          dialog.dismiss();
        });
    return tab;
  }

  /** Opens a page and tells what is wrong with it. */
  void open(String path, BiConsumer<String, String> wrong) {
    if (++opened % PAGES_A_TAB == 0) {
      page.close();
      page = tab();
    }
    noise.clear();
    page.navigate(base + path);
    look(path, wrong);
  }

  /**
   * Has the browser read a page without opening it, and tells what is wrong with that. The first of
   * a folder is opened, since what is read is read as from where the open page lies.
   */
  void read(String path, String html, BiConsumer<String, String> wrong) {
    String address = base + path;
    String folder = address.substring(0, address.lastIndexOf('/') + 1);
    if (!page.url().startsWith(folder) || page.url().indexOf('/', folder.length()) >= 0) {
      open(path, wrong);
      return;
    }
    String parsed = "new DOMParser().parseFromString(html, 'text/html')";
    Object found =
        page.evaluate(
            "([base, html]) => (" + scan + ")(base, " + parsed + ")", List.of(base, html));
    for (Object one : (List<?>) found) {
      wrong.accept(path, one.toString());
    }
  }

  /** Looks at the page that is open. */
  void look(String path, BiConsumer<String, String> wrong) {
    Object found = page.evaluate(scan, base);
    for (Object one : (List<?>) found) {
      wrong.accept(path, one.toString());
    }
    noise.forEach(one -> wrong.accept(path, one));
    if (!page.url().startsWith(base)) {
      wrong.accept(path, "leads to " + page.url());
    }
  }

  Page page() {
    return page;
  }

  private static String resource(String name) {
    try (InputStream in = OpenedPages.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
