package wenzhai.clean;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;
import wenzhai.model.Problems;

/** A text whose typography was mended, with what was done to it. */
record Mended(String html, List<Change> changes) {
  /** Enough Chinese for a short case to be part of a Chinese article. */
  private static final String ARTICLE = "<p>渡轮从对岸开来船上的人都望着码头没有人说话只有汽笛响了两声</p>";

  static Mended of(String html) {
    return of(Sample.of(html), html);
  }

  static Mended of(Sample sample, String html) {
    Document document = Jsoup.parseBodyFragment(ARTICLE + html);
    document.outputSettings().prettyPrint(false);
    Workbench bench = bench(sample, document.body());
    new Typography().apply(bench);
    String whole = document.body().html();
    return new Mended(whole.substring(ARTICLE.length()), bench.changes());
  }

  /** The same as it comes out when nothing is mended. */
  static String untouched(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().html();
  }

  static Workbench bench(Sample sample, Element body) {
    return new Workbench(
        sample.parsed(body),
        sample.site(),
        Map.of(),
        new Sanitiser(new SafeAttributes("../", false, Set.of())),
        new Problems());
  }

  List<String> rules() {
    return changes.stream().map(Change::rule).toList();
  }
}
