package wenzhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The search of a large site that is there already, {@code -Dsearch.site=FOLDER}: what it finds,
 * and what a query loads and how long its first result takes, as a table on standard output.
 */
@EnabledIfSystemProperty(named = "search.site", matches = ".+")
class SearchAtScaleTest {
  private static final int QUERIES = 20;
  private static final int MOST_BYTES = 300_000;

  private final Path site = Path.of(System.getProperty("search.site"));

  @Test
  void findsWhatAPlainScanFindsAndLoadsLittle() throws IOException {
    PlainScan scan = new PlainScan(site);
    try (Chromium chromium = Chromium.start()) {
      System.out.println("| characters | requests | gz bytes, median | most | ms, median | most |");
      System.out.println("|---|---|---|---|---|---|");
      for (int length : List.of(2, 4, 8)) {
        List<Long> bytes = new ArrayList<>();
        List<Long> millis = new ArrayList<>();
        List<Long> requests = new ArrayList<>();
        for (String query : queries(scan, length)) {
          try (SearchedSite search =
              new SearchedSite(chromium.browser().newContext(), site.toUri().toString())) {
            Page page = search.page();
            long start = System.nanoTime();
            page.navigate("about:blank");
            page.navigate(site.toUri() + "search.html#q=" + query);
            page.waitForSelector(".result");
            millis.add((System.nanoTime() - start) / 1_000_000);
            page.waitForFunction(
                "() => document.getElementById('search-results').getAttribute('aria-busy') === null");
            List<String> loaded =
                search.requests().stream()
                    .filter(url -> url.contains("/search/") && url.contains(".js"))
                    .distinct()
                    .toList();
            requests.add((long) loaded.size());
            bytes.add(loaded.stream().mapToLong(this::zipped).sum());
            assertThat(search.noise()).isEmpty();
          }
        }
        System.out.printf(
            "| %d | %d | %d | %d | %d | %d |%n",
            length, median(requests), median(bytes), most(bytes), median(millis), most(millis));
        assertThat(most(bytes)).isLessThan(MOST_BYTES);
      }
      SearchTest.assertFindsAll(chromium, scan, site.toUri().toString());
    }
  }

  private static List<String> queries(PlainScan scan, int length) {
    Random random = new Random(length);
    List<String> pages = List.copyOf(scan.pages());
    List<String> queries = new ArrayList<>();
    while (queries.size() < QUERIES) {
      List<String> lines = scan.lines(pages.get(random.nextInt(pages.size())));
      String line = lines.get(random.nextInt(lines.size()));
      if (line.length() >= length) {
        int from = random.nextInt(line.length() - length + 1);
        String query = line.substring(from, from + length);
        if (query.matches("[\\u4e00-\\u9fff]+")) {
          queries.add(query);
        }
      }
    }
    return queries;
  }

  private long zipped(String url) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
        zip.write(Files.readAllBytes(Path.of(URI.create(url.replaceFirst("\\?.*", "")))));
      }
      return bytes.size();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static long most(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).max().orElseThrow();
  }
}
