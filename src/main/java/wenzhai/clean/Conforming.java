package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What the HTML standard asks of elements beyond what each may hold: that terms have explanations,
 * ruby text has its base, and the parts of a table their order. No word of the text goes; an
 * element that cannot keep its promise becomes a plainer one.
 */
final class Conforming {
  private static final Set<String> MENDED = Set.of("ruby", "dl", "li", "table");

  private Conforming() {}

  /** Whether more is asked of an element of that name than where it stands. */
  static boolean isAbout(String name, Attributes attributes) {
    return MENDED.contains(name) && (!name.equals("li") || !attributes.isEmpty());
  }

  /** Mends a tree that the sanitiser wrote. */
  static void mend(Element written) {
    List<Element> elements = new ArrayList<>();
    Walk.through(
        written,
        (node, depth) -> {
          if (node instanceof Element element && MENDED.contains(element.normalName())) {
            elements.add(element);
          }
        });
    for (Element element : elements) {
      switch (element.normalName()) {
        case "ruby" -> ruby(element);
        case "dl" -> terms(element);
        case "li" -> {
          if (element.parent() == null || !element.parent().normalName().equals("ol")) {
            element.removeAttr("value");
          }
        }
        case "table" -> {
          order(element);
          new TableGrid(element).mend();
        }
        default -> {}
      }
    }
  }

  /** A base and its reading, again and again; brackets on both sides of a reading or on neither. */
  private static void ruby(Element ruby) {
    for (Element bracket : ruby.children()) {
      if (bracket.normalName().equals("rp") && !encloses(bracket)) {
        bracket.unwrap();
      }
    }
    if (ruby.children().stream().noneMatch(child -> child.normalName().equals("rt"))) {
      ruby.unwrap();
      return;
    }
    List<Node> after = new ArrayList<>();
    List<Node> children = ruby.childNodes();
    for (int i = children.size() - 1; i >= 0 && !isReading(children.get(i)); i--) {
      after.add(children.get(i));
    }
    after.forEach(ruby::after);
  }

  private static boolean isReading(Node node) {
    return node instanceof Element e
        && (e.normalName().equals("rt") || e.normalName().equals("rp"));
  }

  private static boolean encloses(Element bracket) {
    return opens(bracket)
        || bracket.previousSibling() instanceof Element reading
            && reading.previousSibling() instanceof Element first
            && opens(first);
  }

  private static boolean opens(Element bracket) {
    return bracket.normalName().equals("rp")
        && bracket.nextSibling() instanceof Element reading
        && reading.normalName().equals("rt")
        && reading.nextSibling() instanceof Element last
        && last.normalName().equals("rp");
  }

  /** A list of terms that lacks a term or an explanation is a plain list. */
  private static void terms(Element list) {
    Element first = list.firstElementChild();
    Element last = list.lastElementChild();
    boolean paired =
        first != null && first.normalName().equals("dt") && last.normalName().equals("dd");
    if (!paired) {
      list.tagName("ul");
      list.children().forEach(child -> child.tagName("li"));
    }
  }

  /** Caption, head, bodies, foot: where browsers show them, wherever they were written. */
  private static void order(Element table) {
    Element caption = null;
    Element head = null;
    Element foot = null;
    for (Element part : table.children()) {
      switch (part.normalName()) {
        case "caption" -> {
          if (caption == null) {
            caption = part;
          } else {
            part.tagName("p");
            table.before(part);
          }
        }
        case "thead" -> {
          if (head == null) {
            head = part;
          } else {
            part.tagName("tbody");
          }
        }
        case "tfoot" -> {
          if (foot == null) {
            foot = part;
          } else {
            part.tagName("tbody");
          }
        }
        default -> {}
      }
    }
    if (head != null) {
      table.prependChild(head);
    }
    if (caption != null) {
      table.prependChild(caption);
    }
    if (foot != null) {
      table.appendChild(foot);
    }
  }
}
