package wenzhai.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The search for the element of a page that holds its article: where the text is that is no link.
 * What pages call their article is a hint; a paragraph that stands outside of it counts for more.
 */
final class ArticleElement {
  private static final Set<String> ASIDE = Set.of("footer", "noscript", "script", "style");
  private static final String HINTS =
      "[itemprop=articleBody], #js_content, .article-content, .article-body, .article__body,"
          + " .article_content, #article-content, #article_content, .articleBody, .entry-content,"
          + " .post-content, .post-body, .story-body, .story-content, .rich_media_content,"
          + " .TRS_Editor, #artibody, .article, #article, .wsw, .content-body, .main-content";

  /** A shorter text is a label. */
  private static final int SHORTEST = 25;

  private final Document page;
  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private final int total;

  private ArticleElement(Document page) {
    this.page = page;
    weigh();
    total = prose.getOrDefault(page.body(), 0);
  }

  /** The article as the {@code body} of a document of its own. */
  static Element bodyOf(Document page) {
    Element found = new ArticleElement(page).find();
    Document own = Document.createShell("");
    own.outputSettings().prettyPrint(false);
    boolean item = Set.of("li", "td", "dd").contains(found.normalName());
    if (found == page.body() || item) {
      own.body().appendChildren(List.copyOf(found.childNodes()));
    } else {
      own.body().appendChild(found);
    }
    return own.body();
  }

  private Element find() {
    if (total == 0) {
      return page.body();
    }
    Element article = richest(page.select("article"), 60);
    if (article != null) {
      return article;
    }
    Element hinted = richest(page.select(HINTS), 70);
    if (hinted != null) {
      return withLede(hinted);
    }
    Element main = richest(page.select("main, [role=main]"), 60);
    return densest(main == null ? page.body() : main);
  }

  /** The one of those with the most prose, if it has so many hundredths of the page's. */
  private Element richest(List<Element> candidates, int hundredths) {
    Element best = null;
    for (Element candidate : candidates) {
      int weight = prose.getOrDefault(candidate, 0);
      if (weight * 100L >= total * (long) hundredths
          && (best == null || weight > prose.getOrDefault(best, 0))) {
        best = candidate;
      }
    }
    return best;
  }

  /** The element around it, when paragraphs stand there too. */
  private Element withLede(Element element) {
    Element best = element;
    Element above = element.parent();
    for (int i = 0; i < 3 && above != null && above != page.body(); i++) {
      int more = prose.getOrDefault(above, 0) - prose.getOrDefault(best, 0);
      int most = prose.getOrDefault(best, 0) / (i == 0 ? 1 : 4);
      if (more > 0 && more <= most) {
        best = above;
      }
      above = above.parent();
    }
    return best;
  }

  /** The innermost element below that one that still holds all its prose. */
  private Element densest(Element from) {
    Element here = from;
    while (true) {
      Element next = null;
      for (Element child : here.children()) {
        if (prose.getOrDefault(child, 0).equals(prose.get(here))
            && child.childrenSize() > 0
            && !child.normalName().equals("p")) {
          next = child;
        }
      }
      if (next == null) {
        return here;
      }
      here = next;
    }
  }

  /** Counts for every element the characters of prose in it. */
  private void weigh() {
    Furniture furniture = Furniture.of(page.body());
    List<Element> all = new ArrayList<>(page.body().getAllElements());
    for (Element element : all) {
      int own =
          furniture.holds(element) || ASIDE.contains(element.normalName()) ? 0 : ownProse(element);
      if (own >= SHORTEST) {
        prose.merge(element, own, Integer::sum);
      }
    }
    for (int i = all.size() - 1; i > 0; i--) {
      Element element = all.get(i);
      Integer weight = prose.get(element);
      if (weight != null && element.parent() != null) {
        prose.merge(element.parent(), weight, Integer::sum);
      }
    }
  }

  /** The characters of text in an element and its inline children, without links. */
  private static int ownProse(Element element) {
    int count = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        count += Wording.tidy(text.getWholeText()).length();
      } else if (child instanceof Element inline
          && !inline.isBlock()
          && !inline.normalName().equals("a")) {
        count += inline.ownText().length();
      }
    }
    return count;
  }
}
