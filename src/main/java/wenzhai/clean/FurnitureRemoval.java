package wenzhai.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;
import wenzhai.model.Metadata;

/** The removal of learned furniture from an article that is clean already. */
final class FurnitureRemoval {
  static final String RULE = "learned-furniture";

  private FurnitureRemoval() {}

  /**
   * Removes the furniture, and what held nothing else.
   *
   * @return what was removed; nothing when the article would be left without a word
   */
  static List<Change> from(Element body, Metadata metadata, Set<Long> furniture) {
    List<Element> elements = BlockList.of(body);
    BitSet gone =
        new FurnitureStanding(BlockList.remembered(BodyText.of(body), metadata))
            .takeAway(furniture);
    List<Change> changes = new ArrayList<>();
    if (!leavesWords(elements, gone)) {
      return changes;
    }
    for (int i = gone.nextSetBit(0); i >= 0; i = gone.nextSetBit(i + 1)) {
      changes.add(Change.removed(RULE, Texts.of(elements.get(i))));
      remove(elements.get(i), body);
    }
    return changes;
  }

  private static boolean leavesWords(List<Element> elements, BitSet gone) {
    for (int i = gone.nextClearBit(0); i < elements.size(); i = gone.nextClearBit(i + 1)) {
      if (elements.get(i).hasText()) {
        return true;
      }
    }
    return false;
  }

  private static void remove(Element block, Element body) {
    Element outermost = block;
    while (outermost.parent() != body && outermost.parent().childNodeSize() == 1) {
      outermost = outermost.parent();
    }
    Element before = outermost.previousElementSibling();
    Element after = outermost.nextElementSibling();
    outermost.remove();
    boolean edge = after == null || isRule(after);
    if (isRule(before) && edge) {
      before.remove();
    } else if (before == null && isRule(after)) {
      after.remove();
    }
  }

  private static boolean isRule(Element element) {
    return element != null && element.normalName().equals("hr");
  }
}
