package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;

/**
 * Takes apart tables that only place things on a page: those of one cell, and those around it all.
 */
public final class UnwrapLayoutTables implements CleaningRule {
  private static final double MOST_OF_TEXT = 0.6;
  private static final int LEAST_TEXT = 400;

  @Override
  public String id() {
    return "unwrap-layout-tables";
  }

  @Override
  public void apply(Workbench bench) {
    Outline outline = bench.outline();
    List<Element> tables = new ArrayList<>();
    for (Element element : outline.elements()) {
      if (element.nameIs("table") && isLayout(outline, element)) {
        tables.add(element);
      }
    }
    for (Element table : tables) {
      List<Element> parts = new ArrayList<>();
      for (Element part : table.select("caption, colgroup, thead, tbody, tfoot, tr, td, th")) {
        if (part.closest("table") == table) {
          parts.add(part);
        }
      }
      parts.forEach(part -> part.tagName("div"));
      table.tagName("div");
      bench.changed(new Change(id(), "", ""));
    }
  }

  /** Whether a tree that was written anew holds such a table. */
  static boolean isDue(Outline written) {
    for (Element element : written.elements()) {
      if (element.normalName().equals("table") && isLayout(written, element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLayout(Outline outline, Element table) {
    int cells = 0;
    int largest = 0;
    for (Element cell : table.select("td, th")) {
      if (cell.closest("table") == table) {
        cells++;
        largest = Math.max(largest, outline.weight(cell).text());
      }
    }
    int whole = outline.whole().text();
    return cells == 1 || largest >= LEAST_TEXT && largest >= whole * MOST_OF_TEXT;
  }
}
