package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;

/** The elements of a tree that have a certain name. */
final class Named {
  private Named() {}

  /** Those of that name, in the order of the text. */
  static List<Element> in(Element root, String name) {
    List<Element> found = new ArrayList<>();
    Walk.through(
        root,
        (node, depth) -> {
          if (node instanceof Element element && element.normalName().equals(name)) {
            found.add(element);
          }
        });
    return found;
  }

  /** Whether an element of one of those names is within. */
  static boolean isAnyIn(Element root, Set<String> names) {
    return !Walk.filtered(
        root,
        (node, depth) ->
            node instanceof Element element && names.contains(element.normalName())
                ? FilterResult.STOP
                : FilterResult.CONTINUE);
  }

  /** The elements that an element holds itself. */
  static List<Element> childrenOf(Element element) {
    List<Element> children = new ArrayList<>(element.childNodeSize());
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** Whether an element holds any itself. */
  static boolean hasChildren(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof Element) {
        return true;
      }
    }
    return false;
  }
}
