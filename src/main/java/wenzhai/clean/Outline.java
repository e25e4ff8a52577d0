package wenzhai.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import wenzhai.model.Han;

/**
 * A tree seen as a list: its elements in the order of the text, with the weight of each. One pass
 * makes it; many rules read it.
 */
final class Outline {

  /** What an element holds, its descendants included. */
  static final class Weight {
    private int text;
    private int linked;
    private int links;
    private int pictures;
    private int before;

    /** Visible characters. */
    int text() {
      return text;
    }

    /** Visible characters that are not part of a link. */
    int running() {
      return text - linked;
    }

    int links() {
      return links;
    }

    int pictures() {
      return pictures;
    }

    /** Running characters that stand in the article before the element. */
    int before() {
      return before;
    }
  }

  private static final Weight NONE = new Weight();

  private final List<Element> elements = new ArrayList<>();
  private final List<Element> marked = new ArrayList<>();
  private final List<Weight> weights = new ArrayList<>();

  /** The weights by element, made when the first is asked for. */
  private Map<Element, Weight> byElement = Map.of();

  private final Element body;
  private Weight whole = NONE;
  private int depth;

  private Outline(Element body) {
    this.body = body;
  }

  static Outline of(Element body) {
    Outline outline = new Outline(body);
    Walk.through(body, outline.new Weigher());
    return outline;
  }

  /** The elements within the body, in document order. */
  List<Element> elements() {
    return elements;
  }

  /**
   * Those of them with an attribute that says what they are: a name, a label, or that they are
   * hidden; and all that are navigation by name. Of most articles there are few or none.
   */
  List<Element> marked() {
    return marked;
  }

  /** The weight of an element; nothing for one that came later. */
  Weight weight(Element element) {
    if (byElement.isEmpty()) {
      byElement = new IdentityHashMap<>(elements.size() + 1);
      byElement.put(body, whole);
      for (int i = 0; i < elements.size(); i++) {
        byElement.put(elements.get(i), weights.get(i));
      }
    }
    return byElement.getOrDefault(element, NONE);
  }

  /** The weight of the whole body. */
  Weight whole() {
    return whole;
  }

  /** How deeply elements are nested. */
  int depth() {
    return depth;
  }

  private final class Weigher implements NodeVisitor {
    private final List<Weight> open = new ArrayList<>();
    private char[] characters = new char[512];
    private int links;
    private int running;

    @Override
    public void head(Node node, int level) {
      if (node instanceof TextNode text) {
        count(text.getWholeText());
      } else if (node instanceof Element element) {
        Weight weight = new Weight();
        weight.before = running;
        if (level > 0) {
          elements.add(element);
          weights.add(weight);
          if (isMarked(element)) {
            marked.add(element);
          }
        } else {
          whole = weight;
        }
        depth = Math.max(depth, level);
        open.add(weight);
        switch (element.normalName()) {
          case "a" -> {
            weight.links += links == 0 ? 1 : 0; // one within another is not written
            links++;
          }
          case "img", "svg" -> weight.pictures++;
          default -> {}
        }
      } else if (node instanceof DataNode data && Markup.isRawText(data.parentElement())) {
        count(data.getWholeData());
      }
    }

    @Override
    public void tail(Node node, int level) {
      if (!(node instanceof Element element)) {
        return;
      }
      Weight weight = open.remove(open.size() - 1);
      if (element.normalName().equals("a")) {
        links--;
        weight.linked = weight.text;
      }
      if (!open.isEmpty()) {
        Weight parent = open.get(open.size() - 1);
        parent.text += weight.text;
        parent.linked += weight.linked;
        parent.links += weight.links;
        parent.pictures += weight.pictures;
      }
    }

    private static boolean isMarked(Element element) {
      if (element.attributesSize() > 0) {
        for (Attribute attribute : element.attributes()) {
          if (isTelling(attribute.getKey())) {
            return true;
          }
        }
      }
      return element.normalName().equals("nav");
    }

    private static boolean isTelling(String attribute) {
      return switch (attribute) {
        case "aria-label", "itemprop", "style", "hidden" -> true;
        default -> Label.isNaming(attribute);
      };
    }

    private void count(String text) {
      int length = text.length();
      if (length > characters.length) {
        characters = new char[2 * length];
      }
      text.getChars(0, length, characters, 0);
      int visible = 0;
      for (int i = 0; i < length; i++) {
        char c = characters[i];
        visible += Han.isCommon(c) || !Characters.isBlank(c) ? 1 : 0;
      }
      open.get(open.size() - 1).text += visible;
      if (links == 0) {
        running += visible;
      }
    }
  }
}
