package wenzhai.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The cells of a table by row and column. Cells that reach out of their rows, over other cells or
 * over columns in which no cell begins are cut to what readers see.
 *
 * <p>HTML, 4.9.12.1 "Forming a table".
 */
final class TableGrid {
  private final Element table;
  private final List<Placed> cells = new ArrayList<>();
  private final BitSet begun = new BitSet();

  /** For each column the first row that is free in it. */
  private int[] free = new int[16];

  private record Placed(Element cell, int column, int width) {}

  TableGrid(Element table) {
    this.table = table;
  }

  void mend() {
    for (Element group : table.children()) {
      if (!group.normalName().equals("caption")) {
        place(group.children());
      }
    }
    for (Placed placed : cells) {
      int end = placed.column() + placed.width();
      int seen = begun.get(placed.column(), end).cardinality();
      span(placed.cell(), "colspan", seen);
    }
  }

  private void place(List<Element> rows) {
    Arrays.fill(free, 0);
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element cell : rows.get(row).children()) {
        while (!isFree(column, row)) {
          column++;
        }
        int wanted = span(cell, "colspan");
        int width = 1;
        while (width < wanted && isFree(column + width, row)) {
          width++;
        }
        int height = Math.min(span(cell, "rowspan"), rows.size() - row);
        span(cell, "rowspan", height);
        reserve(column + width);
        Arrays.fill(free, column, column + width, row + height);
        begun.set(column);
        cells.add(new Placed(cell, column, width));
        column += width;
      }
    }
  }

  private boolean isFree(int column, int row) {
    return column >= free.length || free[column] <= row;
  }

  private void reserve(int columns) {
    if (columns > free.length) {
      free = Arrays.copyOf(free, columns * 2);
    }
  }

  private static int span(Element cell, String direction) {
    return cell.hasAttr(direction) ? Integer.parseInt(cell.attr(direction)) : 1;
  }

  private static void span(Element cell, String direction, int span) {
    if (span(cell, direction) != span) {
      if (span == 1) {
        cell.removeAttr(direction);
      } else {
        cell.attr(direction, Integer.toString(span));
      }
    }
  }
}
