package wenzhai.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/**
 * Elements that a selector finds.
 *
 * @param names of elements and attributes; a tree that holds none of them holds no such element
 */
record Selected(Set<String> names, Evaluator evaluator) {
  /**
   * @param names parted by blanks
   */
  static Selected of(String names, String selector) {
    return new Selected(Set.of(names.split(" ")), Selector.evaluatorOf(selector));
  }

  /** The names of all elements and attributes of a tree. */
  static Set<String> namesIn(Element root) {
    return namesIn(root.getAllElements());
  }

  /** The names of those elements and of their attributes. */
  static Set<String> namesIn(List<Element> elements) {
    Set<String> names = new HashSet<>();
    String last = "";
    for (Element element : elements) {
      if (!element.normalName().equals(last)) {
        last = element.normalName();
        names.add(last);
      }
      if (element.attributesSize() > 0) {
        for (Attribute attribute : element.attributes()) {
          names.add(attribute.getKey());
        }
      }
    }
    return names;
  }

  /** The elements of that name in a tree. */
  static List<Element> named(String name, Element root) {
    List<Element> found = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.normalName().equals(name)) {
            found.add(element);
          }
        },
        root);
    return found;
  }

  /**
   * The elements of a tree.
   *
   * @param held the names that the tree holds
   */
  List<Element> in(Element root, Set<String> held) {
    return Collections.disjoint(names, held) ? List.of() : root.select(evaluator);
  }
}
