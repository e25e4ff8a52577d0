package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;

/**
 * The credits above an article's text that say nothing which is not metadata now, and so leave the
 * text: stamps, bylines, a line that names the author. Credits below the text stay where they are.
 */
final class SpentCredits {
  /** How many characters a byline may say of a person beside the name: a title, a desk. */
  private static final int ASIDE = 20;

  private static final int LONGEST = 100;
  private static final int FARTHEST = 12;

  private final Clues clues;
  private final List<Element> elements = new ArrayList<>();

  SpentCredits(Clues clues) {
    this.clues = clues;
  }

  /** Takes a stamp, which holds nothing else. */
  void stamp(Element stamp) {
    elements.add(stamp);
  }

  /** Takes a byline with what else its box says of the author. */
  void byline(Byline byline) {
    Element box = byline.element();
    if (!isAbove(box)) {
      return;
    }
    int names = byline.text().length();
    Element around = box.parent();
    while (around != null && !around.normalName().equals("body") && isBox(around, names)) {
      box = around;
      around = around.parent();
    }
    if (isBox(box, names)) {
      elements.add(box);
    }
  }

  /** Takes a line of credit that is a paragraph of its own. */
  void line(CreditReader.Credit credit) {
    if (credit.block() == null || !credit.alone() || !clues.head().contains(credit.block())) {
      return;
    }
    Element element = credit.block().element();
    boolean alone =
        credit.block().lines().size() == 1
            && !element.normalName().equals("body")
            && Wording.tidy(element.text()).equals(credit.line());
    if (alone && isBox(element, credit.line().length())) {
      elements.add(element);
    }
  }

  /** Removes all that was taken from the body, on record. */
  void removeAll(List<Change> changes) {
    for (Element element : elements) {
      if (element.parent() != null) {
        changes.add(Change.removed(MetadataReader.MOVED, Wording.tidy(element.text())));
        element.remove();
      }
    }
  }

  private static boolean isBox(Element element, int names) {
    int length = Wording.tidy(element.text()).length();
    return length <= Math.min(LONGEST, names + ASIDE)
        && element.selectFirst("h1, h2, h3, img, video, audio, iframe, figure, time") == null;
  }

  /** Whether the element stands among the first blocks of the text. */
  private boolean isAbove(Element element) {
    for (TextBlock block : clues.blocks().subList(0, Math.min(FARTHEST, clues.blocks().size()))) {
      Element own = block.element();
      if (own == element || own.parents().contains(element) || element.parents().contains(own)) {
        return true;
      }
    }
    return false;
  }
}
