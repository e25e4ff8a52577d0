package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What a cleaned article may hold, written down once more than in the code that sees to it. */
public final class Harmless {
  static final String ELEMENTS =
      "p h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd pre code kbd samp table caption thead tbody"
          + " tfoot tr th td colgroup col figure figcaption img a strong b em i u s del ins sub sup"
          + " small mark q cite abbr dfn time br hr ruby rt rp bdi bdo span section";
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "src",
          "srcset",
          "alt",
          "width",
          "height",
          "title",
          "colspan",
          "rowspan",
          "datetime",
          "lang",
          "dir",
          "cite",
          "start",
          "reversed",
          "type",
          "class",
          "id",
          "rel",
          "loading",
          "decoding",
          "referrerpolicy",
          "scope",
          "span",
          "value");

  private Harmless() {}

  /**
   * Fails when a body holds anything that the list does not allow, or does not read back as it is.
   */
  public static void check(String payload, String body) {
    String context = payload + "\n=> " + body;
    Document document = Jsoup.parseBodyFragment(body, "https://site.example/");
    document.outputSettings().prettyPrint(false);
    assertThat(document.body().html()).as("reads back as written: %s", context).isEqualTo(body);
    for (Element element : document.body().getAllElements()) {
      if (element == document.body()) {
        continue;
      }
      assertThat(Set.of(ELEMENTS.split(" "))).as(context).contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{C}]", "");
        assertThat(ATTRIBUTES).as(context).contains(attribute.getKey());
        if (Set.of("href", "src", "srcset", "cite").contains(attribute.getKey())) {
          assertThat(value).as(context).doesNotStartWith("javascript:");
          assertThat(value).as(context).doesNotStartWith("data:").doesNotStartWith("vbscript:");
        }
        if (attribute.getKey().equals("id")) {
          assertThat(value).as(context).startsWith("a-");
        }
      }
    }
    assertThat(secondOpinion(document)).as(context).isEqualTo(body);
  }

  /** jsoup's own cleaner, told of the same list, finds nothing to change. */
  private static String secondOpinion(Document document) {
    Safelist list = Safelist.none().addTags(ELEMENTS.split(" ")).preserveRelativeLinks(true);
    list.addAttributes(":all", "id", "lang", "dir");
    list.addAttributes("a", "href", "class", "rel");
    list.addAttributes("img", "src", "alt", "width", "height", "loading", "decoding");
    list.addAttributes("img", "referrerpolicy", "srcset");
    list.addAttributes("abbr", "title").addAttributes("dfn", "title").addAttributes("q", "cite");
    list.addAttributes("blockquote", "cite").addAttributes("time", "datetime");
    list.addAttributes("del", "cite", "datetime").addAttributes("ins", "cite", "datetime");
    list.addAttributes("ol", "start", "reversed", "type").addAttributes("li", "value");
    list.addAttributes("td", "colspan", "rowspan");
    list.addAttributes("th", "colspan", "rowspan", "scope");
    list.addAttributes("col", "span").addAttributes("colgroup", "span");
    list.addAttributes("code", "class").addAttributes("section", "class");
    list.addProtocols("a", "href", "http", "https", "mailto", "#");
    list.addProtocols("img", "src", "http", "https").addProtocols("q", "cite", "http", "https");
    list.addProtocols("blockquote", "cite", "http", "https");
    list.addProtocols("img", "srcset", "http", "https");
    Document cleaned = new Cleaner(list).clean(document);
    cleaned.outputSettings().prettyPrint(false);
    return cleaned.body().html();
  }
}
