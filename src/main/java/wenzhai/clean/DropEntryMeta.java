package wenzhai.clean;

import org.jsoup.nodes.Element;

/**
 * Removes the lines of a page that say when, by whom and where its text was posted: they are
 * metadata.
 */
public final class DropEntryMeta implements CleaningRule {
  private static final int LONGEST = 120;
  private static final int LONGEST_SECTION = 40;

  @Override
  public String id() {
    return "drop-entry-meta";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropLabelled(this, bench, Label.META, LONGEST);
    Furniture.dropMarked(this, bench, element -> isSectionName(bench, element));
  }

  private static boolean isSectionName(Workbench bench, Element element) {
    String property = element.attr("itemprop");
    return (property.equals("section") || property.equals("articleSection"))
        && bench.outline().weight(element).text() <= LONGEST_SECTION;
  }
}
