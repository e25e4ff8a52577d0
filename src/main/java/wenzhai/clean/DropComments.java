package wenzhai.clean;

import org.jsoup.nodes.Element;

/** Removes what readers wrote below an article, and the form for it. */
public final class DropComments implements CleaningRule {
  /** Comments come after an article; what comes before has at least so many characters. */
  private static final int LEAST_BEFORE = 60;

  private static final int LONGEST_WITHOUT_TEXT_BEFORE = 40;

  @Override
  public String id() {
    return "drop-comments";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropMarked(this, bench, element -> isComments(bench, element));
  }

  private static boolean isComments(Workbench bench, Element element) {
    if (element.attributesSize() == 0 || !bench.labels(element).contains(Label.COMMENTS)) {
      return false;
    }
    Outline.Weight weight = bench.outline().weight(element);
    return weight.before() >= LEAST_BEFORE || weight.running() <= LONGEST_WITHOUT_TEXT_BEFORE;
  }
}
