package wenzhai.clean;

import org.jsoup.nodes.Element;

/** Removes menus, pagers and bread crumbs. */
public final class DropNavigation implements CleaningRule {
  private static final int LONGEST = 80;

  @Override
  public String id() {
    return "drop-navigation";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropMarked(
        this,
        bench,
        element ->
            isNavigation(bench, element)
                && bench.outline().weight(element).running() <= LONGEST
                && Furniture.isSmallPart(bench, element));
  }

  /** A table of contents leads through the article itself and stays. */
  private static boolean isNavigation(Workbench bench, Element element) {
    if (element.normalName().equals("nav")) {
      Element link = element.selectFirst("a[href]");
      return link == null || !link.attr("href").startsWith("#");
    }
    return element.attributesSize() > 0 && bench.labels(element).contains(Label.NAVIGATION);
  }
}
