package wenzhai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import wenzhai.Built;
import wenzhai.Shared;

/** A sanitiser of another house finds nothing to take out of what ours lets pass. */
class SecondOpinionTest {
  private static final String[] ELEMENTS =
      ("p h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd pre code kbd samp table caption thead tbody"
              + " tfoot tr th td colgroup col figure figcaption img a strong b em i u s del ins sub"
              + " sup small mark q cite abbr dfn time br hr ruby rt rp bdi bdo span section")
          .split(" ");

  @TempDir Path temp;

  @Test
  void anotherSanitiserChangesNothing() throws IOException {
    tally(Effort.QUICK, temp).assertAllGood(100);
  }

  /** Every article of the planted ones, and of the real ones. */
  static Tally tally(Effort effort, Path root) throws IOException {
    Tally tally = new Tally("second opinions");
    Path planted = root.resolve("planted");
    new PlantedContent(planted).plant(effort.of(Payloads.all(), 40));
    List<Path> contents = new ArrayList<>(List.of(planted, Shared.path("articles/seeds")));
    if (effort == Effort.FULL) {
      contents.add(Shared.path("articles/sample"));
    }
    for (Path content : contents) {
      Path site = root.resolve("site-" + content.getFileName());
      Built built = Built.site(content, site);
      assertThat(built.code()).as(built.err()).isZero();
      for (Map.Entry<String, byte[]> file : Built.files(site.resolve("articles")).entrySet()) {
        if (!file.getKey().endsWith(".html") || file.getKey().endsWith(".changes.html")) {
          continue;
        }
        Document page = Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8));
        Element body = page.selectFirst("[itemprop=articleBody]");
        Map<String, Integer> ours = census(body);
        Map<String, Integer> theirs =
            census(Jsoup.parseBodyFragment(policy().sanitize(body.html())).body());
        Map<String, Integer> difference = new TreeMap<>(ours);
        theirs.forEach((what, count) -> difference.merge(what, -count, Integer::sum));
        difference.values().removeIf(count -> count == 0);
        tally.count(difference.isEmpty(), file.getKey() + ": " + difference);
      }
    }
    return tally;
  }

  /** How often each element and each attribute of one stands there. */
  private static Map<String, Integer> census(Element body) {
    Map<String, Integer> census = new TreeMap<>();
    for (Element element : body.select("*")) {
      if (element != body) {
        census.merge(element.normalName(), 1, Integer::sum);
        for (Attribute attribute : element.attributes()) {
          census.merge(element.normalName() + "@" + attribute.getKey(), 1, Integer::sum);
        }
      }
    }
    return census;
  }

  private static PolicyFactory policy() {
    return new HtmlPolicyBuilder()
        .allowElements(ELEMENTS)
        .allowWithoutAttributes("a", "img", "span")
        .allowStandardUrlProtocols()
        .skipRelsOnLinks("noopener", "noreferrer")
        .allowAttributes("id", "lang", "dir")
        .globally()
        .allowAttributes("href", "class", "rel")
        .onElements("a")
        .allowAttributes("src", "alt", "width", "height", "loading", "decoding", "referrerpolicy")
        .onElements("img")
        .allowAttributes("title")
        .onElements("abbr", "dfn")
        .allowAttributes("cite")
        .onElements("blockquote", "q", "del", "ins")
        .allowAttributes("datetime")
        .onElements("time", "del", "ins")
        .allowAttributes("start", "reversed", "type")
        .onElements("ol")
        .allowAttributes("value")
        .onElements("li")
        .allowAttributes("colspan", "rowspan")
        .onElements("td", "th")
        .allowAttributes("scope")
        .onElements("th")
        .allowAttributes("span")
        .onElements("col", "colgroup")
        .allowAttributes("class")
        .onElements("code", "section", "span", "p", "figure")
        .toFactory();
  }
}
