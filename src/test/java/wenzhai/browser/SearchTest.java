package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.Shared;

/** What the search finds, against a plain scan of the pages, from disk and over HTTP. */
class SearchTest {
  private static final Pattern RUN = Pattern.compile("[\\u4e00-\\u9fff]{2,}|[a-z0-9]{2,}");
  private static final int QUERIES = 200;
  private static final int HOSTILE = 300;
  private static final int ODD = 50;

  /** Browsers let a page write its address only so often. */
  private static final int SHOWN = 70;

  private static final int LIMIT_MILLIS = 3_000;

  /** As for the texts of articles: for so long new queries are made up. */
  private static final double MINUTES = Double.parseDouble(System.getProperty("fuzz.minutes", "0"));

  private static final long SEED = Long.getLong("fuzz.seed", 20261122L);

  /** Asks the page, or the finder, for each query; says what went wrong. */
  private static final String ASK_ALL =
      """
      async ([queries, onPage, limit]) => {
        const wrong = [];
        window.hurt = () => wrong.push('a query ran');
        const allowed = new Set('LI H2 A P SPAN TIME MARK BR'.split(' '));
        const form = document.getElementById('search');
        const input = document.getElementById('search-query');
        const list = document.getElementById('search-results');
        const notes = document.getElementById('search-notes');
        // one page has one finder
        const finder = onPage ? null : window.testFinder = window.wenzhaiFinder.open('search/');
        for (const codes of queries) {
          const query = String.fromCharCode(...codes);
          const start = performance.now();
          if (finder) try {
            const found = await finder.find(query);
            if (!found.short) await found.choose(() => true).next(10);
          } catch (error) {
            wrong.push(JSON.stringify(query) + ': ' + error);
          }
          if (onPage) {
            input.value = query;
            form.dispatchEvent(new Event('submit', {cancelable: true}));
            while (list.hasAttribute('aria-busy')) await new Promise(done => setTimeout(done, 0));
            for (const made of document.querySelectorAll('#search-results *, #search-notes *')) {
              const on = Array.from(made.attributes).some(attribute => attribute.name.startsWith('on'));
              if (!allowed.has(made.tagName) || on) wrong.push(JSON.stringify(query) + ' made ' + made.outerHTML);
            }
            if (/search\\/|Error|malformed/.test(notes.textContent)) {
              wrong.push(JSON.stringify(query) + ' says ' + notes.textContent);
            }
          }
          const took = performance.now() - start;
          if (took > limit) wrong.push(JSON.stringify(query).slice(0, 200) + ' took ' + took);
        }
        return wrong;
      }
      """;

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

  @Test
  void findsWhatAPlainScanFindsInRealArticlesFromDisk() {
    for (String name : List.of("seeds", "sample")) {
      Path site = built(Shared.path("articles/" + name), name);
      assertFindsAll(site, site.toUri().toString());
    }
  }

  @Test
  void findsWhatAPlainScanFindsInRealArticlesOverHttp() throws Exception {
    Path site = built(Shared.path("articles/sample"), "sample-http");
    try (Folder server = new Folder(site, "/some/repo/")) {
      assertFindsAll(site, server.address());
    }
  }

  @Test
  void findsWhatAPlainScanFindsInManyArticles() {
    Path content = temp.resolve("many");
    Generated.articles(content, 500);
    Path site = built(content, "many-site");
    assertFindsAll(site, site.toUri().toString());
  }

  @Test
  void noQueryHurtsTheSearch() {
    Path content = temp.resolve("hostile");
    Generated.articles(content, 60);
    Path site = built(content, "hostile-site");
    Random random = new Random(SEED);
    PlainScan scan = new PlainScan(site);
    long end = System.nanoTime() + (long) (MINUTES * 60e9);
    int queries = 0;
    do {
      askOddly(random, scan, site.toUri().toString());
      queries += SHOWN + HOSTILE + ODD;
    } while (System.nanoTime() < end);
    System.err.printf("fuzz query: %d queries, 0 finds%n", queries);
  }

  private static void askOddly(Random random, PlainScan scan, String address) {
    List<List<Integer>> hostile = new ArrayList<>();
    Queries.PIECES.forEach(piece -> hostile.add(Queries.codes(piece)));
    while (hostile.size() < HOSTILE) {
      hostile.add(Queries.codes(Queries.hostile(random)));
    }
    Collections.shuffle(hostile, random);
    try (SearchedSite search = new SearchedSite(chromium.browser().newContext(), address)) {
      assertUnhurt(search, hostile.subList(0, SHOWN), true);
    }
    try (SearchedSite search = new SearchedSite(chromium.browser().newContext(), address)) {
      assertUnhurt(search, hostile, false);
      List<String> substrings = substrings(scan);
      for (int i = 0; i < ODD; i++) {
        List<String> words = substrings.subList(i, i + 1 + random.nextInt(3));
        String query = Queries.odd(random, words);
        assertThat(search.all(query).pages()).as(query).isEqualTo(Queries.holding(scan, words));
      }
      assertThat(search.noise()).isEmpty();
    }
  }

  private static void assertUnhurt(SearchedSite search, List<?> queries, boolean onPage) {
    Object wrong = search.page().evaluate(ASK_ALL, List.of(queries, onPage, LIMIT_MILLIS));
    assertThat((List<?>) wrong).isEmpty();
    assertThat(search.noise()).isEmpty();
  }

  private static Path built(Path content, String name) {
    Path site = temp.resolve(name);
    Built built = Built.site(content, site);
    assertThat(built.code()).as(built.err()).isZero();
    return site;
  }

  private static void assertFindsAll(Path site, String address) {
    assertFindsAll(chromium, new PlainScan(site), address);
  }

  static void assertFindsAll(Chromium chromium, PlainScan scan, String address) {
    try (SearchedSite search = new SearchedSite(chromium.browser().newContext(), address)) {
      List<String> wrong = new ArrayList<>();
      for (String query : substrings(scan)) {
        assertThat(scan.holding(query)).as(query).isNotEmpty();
        for (String asked : List.of(query, scan.inTheOtherScript(query))) {
          SearchedSite.Found found = search.all(asked);
          SortedSet<String> wanted = scan.holding(query);
          if (!found.pages().equals(wanted) || found.paths().size() != wanted.size()) {
            SortedSet<String> surplus = found.pages();
            surplus.removeAll(wanted);
            wanted.removeAll(found.pages());
            wrong.add(asked + ": found " + surplus + " too, lacks " + wanted);
          }
          if (found.exact() ? found.count() != wanted.size() : found.count() < wanted.size()) {
            wrong.add(asked + ": says " + found + ", are " + wanted.size());
          }
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(search.noise()).isEmpty();
    }
  }

  /** Seeded random substrings of 2 to 8 characters, each from one line of one page. */
  private static List<String> substrings(PlainScan scan) {
    Random random = new Random(5);
    List<String> pages = List.copyOf(scan.pages());
    List<String> substrings = new ArrayList<>();
    while (substrings.size() < QUERIES) {
      List<String> lines = scan.lines(pages.get(random.nextInt(pages.size())));
      Matcher runs = RUN.matcher(lines.get(random.nextInt(lines.size())));
      List<String> found = runs.results().map(run -> run.group()).toList();
      if (!found.isEmpty()) {
        String run = found.get(random.nextInt(found.size()));
        int length = Math.min(run.length(), 2 + random.nextInt(7));
        int from = random.nextInt(run.length() - length + 1);
        substrings.add(run.substring(from, from + length));
      }
    }
    return substrings;
  }
}
