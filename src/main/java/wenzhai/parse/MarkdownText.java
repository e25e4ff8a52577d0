package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/** A text in which HTML and Markdown are mixed, made HTML; indented lines of it are no code. */
final class MarkdownText {
  /** What articles in HTML alone do without: it takes a while to get ready. */
  private static final class Reading {
    static final Markdown PURE = new Markdown(true);
    static final Markdown MIXED = new Markdown(false);
  }

  /** A part of the text: HTML or Markdown still to be made so. */
  private record Part(String text, boolean html) {}

  /**
   * HTML of all pieces in their order.
   *
   * @param line the line of the file on which the text begins
   */
  String toHtml(List<Islands.Piece> pieces, int line, String path, Problems problems) {
    MarkdownGuard guard = new MarkdownGuard(path, problems);
    List<Part> parts = new ArrayList<>();
    boolean hasHtml = false;
    for (Islands.Piece piece : pieces) {
      hasHtml |= piece.html();
      if (piece.html()) {
        parts.add(new Part(piece.text(), true));
      } else {
        for (MarkdownGuard.Part part : guard.split(piece.text(), line + piece.line())) {
          boolean text = !part.markdown();
          parts.add(new Part(text ? paragraphs(part.text()) : part.text(), text));
        }
      }
    }
    String mark = mark(pieces);
    StringBuilder source = new StringBuilder();
    for (Part part : parts) {
      if (!part.html()) {
        source.append(part.text()).append("\n\n").append(mark).append("\n\n");
      }
    }
    Optional<String> html = parse(hasHtml ? Reading.MIXED : Reading.PURE, source.toString(), guard);
    if (html.isEmpty()) {
      problems.warn(
          Place.of(path, line),
          "markdown-too-slow",
          "the Markdown of this file could not be parsed in time",
          "mend the text; it was kept as it is, line by line");
    }
    return joined(parts, html.map(h -> split(h, mark)));
  }

  private static Optional<String> parse(Markdown markdown, String source, MarkdownGuard guard) {
    return guard.isSuspicious()
        ? Attempt.aside(() -> markdown.toHtml(source))
        : Attempt.here(() -> markdown.toHtml(source));
  }

  private static String joined(List<Part> parts, Optional<List<String>> rendered) {
    StringBuilder html = new StringBuilder();
    int next = 0;
    for (Part part : parts) {
      if (part.html()) {
        html.append(part.text());
      } else if (rendered.isEmpty()) {
        html.append(paragraphs(part.text()));
      } else if (next < rendered.get().size()) {
        html.append(rendered.get().get(next++));
      }
    }
    while (rendered.isPresent() && next < rendered.get().size()) {
      html.append(rendered.get().get(next++));
    }
    return html.toString();
  }

  /** Text as it stands, a paragraph a line. */
  private static String paragraphs(String text) {
    StringBuilder html = new StringBuilder();
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        html.append("<p>").append(Entities.escape(line.strip())).append("</p>\n");
      }
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
