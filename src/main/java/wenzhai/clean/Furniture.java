package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The parts of a page that stand around its text, and the care with which they are taken away. */
final class Furniture {
  /** No block that holds more of the article's running text than this is furniture. */
  private static final double LARGEST_SHARE = 0.3;

  private Furniture() {}

  /**
   * Drops every element with that label whose text outside links is at most so long, and that does
   * not hold a good part of the article.
   */
  static void dropLabelled(CleaningRule rule, Workbench bench, Label label, int mostRunning) {
    dropMarked(
        rule,
        bench,
        element ->
            bench.labels(element).contains(label)
                && bench.outline().weight(element).running() <= mostRunning
                && isSmallPart(bench, element));
  }

  /** Drops the outermost elements that are meant. */
  static void drop(CleaningRule rule, Workbench bench, Predicate<Element> meant) {
    drop(rule, bench, bench.outline().elements(), meant);
  }

  /** The same, where only {@link Outline#marked} elements can be meant. */
  static void dropMarked(CleaningRule rule, Workbench bench, Predicate<Element> meant) {
    drop(rule, bench, bench.outline().marked(), meant);
  }

  private static void drop(
      CleaningRule rule, Workbench bench, List<Element> elements, Predicate<Element> meant) {
    List<Element> found = new ArrayList<>();
    Element inside = null;
    for (Element element : elements) {
      if (inside != null && isWithin(element, inside)) {
        continue;
      }
      if (meant.test(element)) {
        found.add(element);
        inside = element;
      }
    }
    bench.dropAll(rule, found);
  }

  /** Whether the article would still be there without the element. */
  static boolean isSmallPart(Workbench bench, Element element) {
    Outline outline = bench.outline();
    int running = outline.weight(element).running();
    return running <= outline.whole().running() * LARGEST_SHARE || running <= 20;
  }

  /** Document order makes the nearest parents enough; depth is bounded before the rules run. */
  private static boolean isWithin(Element element, Element other) {
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (up == other) {
        return true;
      }
    }
    return false;
  }
}
