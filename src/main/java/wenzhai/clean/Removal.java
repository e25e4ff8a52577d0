package wenzhai.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The removal of many elements at once: taking thousands of children from one parent one by one
 * would move the others each time.
 */
final class Removal {
  private static final int MANY = 64;

  private Removal() {}

  static void of(List<Element> elements) {
    if (elements.size() < MANY) {
      elements.forEach(Node::remove);
      return;
    }
    Map<Element, Set<Node>> byParent = new IdentityHashMap<>();
    for (Element element : elements) {
      if (element.parent() != null) {
        byParent
            .computeIfAbsent(
                element.parent(), p -> Collections.newSetFromMap(new IdentityHashMap<>()))
            .add(element);
      }
    }
    byParent.forEach(Removal::thin);
  }

  private static void thin(Element parent, Set<Node> removed) {
    if (removed.size() < MANY) {
      removed.forEach(Node::remove);
      return;
    }
    List<Node> kept = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (!removed.contains(child)) {
        kept.add(child);
      }
    }
    parent.empty();
    parent.appendChildren(kept);
  }
}
