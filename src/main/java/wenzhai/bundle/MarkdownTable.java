package wenzhai.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** A table as GFM writes it, where it has neither spans nor blocks in its cells. */
final class MarkdownTable {
  private static final String BLOCKS =
      "p,ul,ol,table,pre,blockquote,h1,h2,h3,h4,h5,h6,dl,figure,hr";

  private MarkdownTable() {}

  /** Empty when the table cannot be written that way. */
  static Optional<String> of(Element table, Function<Element, String> cell) {
    if (table.select("caption,[rowspan],[colspan]").size() > 0
        || table.select("td,th").select(BLOCKS).size() > 0) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      rows.add(row.children().stream().map(cell).toList());
    }
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      return Optional.empty();
    }
    int columns = rows.get(0).size();
    boolean even = rows.stream().allMatch(row -> row.size() == columns);
    boolean headed = table.select("tr").first().children().stream().allMatch(c -> c.nameIs("th"));
    if (!even || !headed) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add("| " + String.join(" | ", row) + " |");
    }
    lines.add(1, "|" + " --- |".repeat(columns));
    return Optional.of(String.join("\n", lines));
  }
}
