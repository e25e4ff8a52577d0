package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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
