package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Problems;

/** A text in which HTML and Markdown are mixed, made HTML; indented lines of it are no code. */
final class MarkdownText {
  private final Markdown pure = new Markdown(true);
  private final Markdown mixed = new Markdown(false);

  /**
   * HTML of all pieces in their order.
   *
   * @param line the line of the file on which the text begins
   */
  String toHtml(List<Islands.Piece> pieces, int line, String path, Problems problems) {
    boolean hasHtml = pieces.stream().anyMatch(Islands.Piece::html);
    Markdown markdown = hasHtml ? mixed : pure;
    String mark = mark(pieces);
    StringBuilder source = new StringBuilder();
    for (Islands.Piece piece : pieces) {
      if (!piece.html()) {
        source.append(piece.text()).append("\n\n").append(mark).append("\n\n");
      }
    }
    List<String> rendered = split(markdown.toHtml(source.toString()), mark);
    StringBuilder html = new StringBuilder();
    int next = 0;
    for (Islands.Piece piece : pieces) {
      if (piece.html()) {
        html.append(piece.text());
      } else if (next < rendered.size()) {
        html.append(rendered.get(next++));
      }
    }
    while (next < rendered.size()) {
      html.append(rendered.get(next++));
    }
    return html.toString();
  }

  private static List<String> split(String html, String mark) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, from)) {
      parts.add(html.substring(from, at));
      from = at + mark.length();
    }
    parts.add(html.substring(from));
    return parts;
  }

  /** A comment that does not occur in the text. */
  private static String mark(List<Islands.Piece> pieces) {
    for (int i = 0; ; i++) {
      String mark = "<!--piece " + i + "-->";
      if (pieces.stream().noneMatch(p -> p.text().contains(mark))) {
        return mark;
      }
    }
  }
}
