package wenzhai.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The search page of a site, open in a browser, and whatever it complained of. */
final class SearchedSite implements AutoCloseable {
  private static final String ALL =
      """
      async query => {
        window.testFinder = window.testFinder || window.wenzhaiFinder.open('search/');
        const found = await window.testFinder.find(query);
        if (found.short) return {short: true, paths: []};
        const listing = found.choose(() => true);
        const paths = [];
        let told = null;
        while (!listing.done()) {
          for (const hit of await listing.next(10)) paths.push(hit.path);
          if (told === null) told = {count: listing.count(), exact: listing.exact()};
        }
        return {short: false, paths, told: told || {count: 0, exact: true}, missing: listing.missing().length};
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> noise = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  /**
   * What was found.
   *
   * @param paths the pages, best first
   * @param count what the first page of results says how many there are
   * @param exact whether it says so for certain
   */
  record Found(List<String> paths, int count, boolean exact) {
    TreeSet<String> pages() {
      return new TreeSet<>(paths);
    }
  }

  SearchedSite(BrowserContext context, String address) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(message -> noise.add("console: " + message.text()));
    page.onPageError(error -> noise.add("script error: " + error));
    page.onRequest(request -> requests.add(request.url()));
    page.onRequestFailed(request -> noise.add("cannot have " + request.url()));
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            noise.add(response.status() + " " + response.url());
          }
        });
    page.navigate(address + "search.html");
  }

  Page page() {
    return page;
  }

  List<String> noise() {
    return noise;
  }

  List<String> requests() {
    return requests;
  }

  /** Every article that the query finds, page after page. */
  Found all(String query) {
    Map<?, ?> result = (Map<?, ?>) page.evaluate(ALL, query);
    List<String> paths = ((List<?>) result.get("paths")).stream().map(String::valueOf).toList();
    if (Boolean.TRUE.equals(result.get("short"))) {
      return new Found(paths, 0, true);
    }
    Map<?, ?> told = (Map<?, ?>) result.get("told");
    return new Found(paths, ((Number) told.get("count")).intValue(), (Boolean) told.get("exact"));
  }

  @Override
  public void close() {
    context.close();
  }
}
