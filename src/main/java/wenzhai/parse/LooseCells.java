package wenzhai.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows and cells that lost the table around them, given it back. An HTML parser ignores the tags of
 * a cell that is in no table, and what stood side by side runs together.
 */
final class LooseCells {
  private static final Set<String> GROUPS = Set.of("tr", "tbody", "thead", "tfoot");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final String html;
  private final TagScanner tags;
  private final StringBuilder out;

  /** How many elements of each name are open in the loose cell at hand. */
  private final Map<String, Integer> inCell = new HashMap<>();

  private int tables;
  private boolean loose;
  private boolean cell;
  private int copied;

  private LooseCells(String html) {
    this.html = html;
    this.tags = new TagScanner(html);
    this.out = new StringBuilder(html.length() + 64);
  }

  /** The HTML, with a table around each run of rows or cells that has none. */
  static String wrapped(String html) {
    return mayHold(html) ? new LooseCells(html).wrap() : html;
  }

  private static boolean mayHold(String html) {
    for (int i = html.indexOf("<t"); i >= 0; i = html.indexOf("<t", i + 2)) {
      char next = i + 2 < html.length() ? html.charAt(i + 2) : ' ';
      if (next == 'd' || next == 'r' || next == 'h') {
        return true;
      }
    }
    return html.contains("<T");
  }

  private String wrap() {
    for (int i = html.indexOf('<'); i >= 0; ) {
      Optional<TagScanner.Tag> tag = tags.at(i);
      int end = tag.map(TagScanner.Tag::end).orElse(i + 1);
      if (tag.isPresent()) {
        betweenCells(i);
        read(tag.get(), i);
      }
      i = html.indexOf('<', end);
    }
    if (loose) {
      betweenCells(html.length());
    }
    copyTo(html.length());
    if (loose) {
      out.append("</table>");
    }
    return out.toString();
  }

  /** Ends the run where text begins that is in none of its cells. */
  private void betweenCells(int at) {
    if (loose && !cell && tables == 0 && !html.substring(copied, at).isBlank()) {
      end(copied);
    }
    copyTo(at);
  }

  private void read(TagScanner.Tag tag, int at) {
    String name = tag.name();
    if (name.equals("table")) {
      table(tag, at);
    } else if (tables > 0 || name.isEmpty()) {
      return;
    } else if (GROUPS.contains(name) || CELLS.contains(name)) {
      part(tag, at);
    } else if (loose && cell) {
      content(tag, at);
    } else if (loose) {
      end(at);
    }
    copyTo(tag.end());
  }

  private void table(TagScanner.Tag tag, int at) {
    if (!tag.closing()) {
      if (loose && !cell && tables == 0) {
        end(at);
      }
      tables++;
    } else if (tables > 0) {
      tables--;
    } else if (loose) {
      loose = false;
      cell = false;
      inCell.clear();
    }
  }

  private void part(TagScanner.Tag tag, int at) {
    if (!tag.closing() && !loose) {
      copyTo(at);
      out.append("<table>");
      loose = true;
    }
    cell = !tag.closing() && CELLS.contains(tag.name());
    inCell.clear();
  }

  /** Keeps count of what is open in the cell; an end tag from outside ends the run. */
  private void content(TagScanner.Tag tag, int at) {
    if (tag.empty()) {
      return;
    }
    int open = inCell.getOrDefault(tag.name(), 0);
    if (!tag.closing() || open > 0) {
      inCell.put(tag.name(), tag.closing() ? open - 1 : open + 1);
    } else if (tag.element().isBlock() && !tag.name().equals("p")) {
      end(at);
    }
  }

  private void end(int at) {
    copyTo(at);
    out.append("</table>");
    loose = false;
    cell = false;
    inCell.clear();
  }

  private void copyTo(int end) {
    if (end > copied) {
      out.append(html, copied, end);
      copied = end;
    }
  }
}
