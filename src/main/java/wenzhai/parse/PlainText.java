package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import wenzhai.model.Han;

/** Text without notation as a tree: a paragraph a line, headings told by their shape. */
final class PlainText {
  private static final int LONGEST_HEADING = 30;
  private static final int SHORTEST_PARAGRAPH = 40;

  /** Several times as many as the longest articles have; those beyond are one paragraph. */
  private static final int MOST_LINES = 100_000;

  private PlainText() {}

  /** The {@code body} element of a document of its own. */
  static Element toTree(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      String tidy = line.strip();
      if (!tidy.isEmpty()) {
        lines.add(tidy);
      }
    }
    if (lines.size() > MOST_LINES) {
      List<String> rest = lines.subList(MOST_LINES, lines.size());
      String joined = String.join(" ", rest);
      rest.clear();
      lines.add(joined);
    }
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    for (int i = 0; i < lines.size(); i++) {
      body.appendElement(isHeading(lines, i) ? "h2" : "p").text(lines.get(i));
    }
    Autolinks.link(body);
    return body;
  }

  /**
   * Whether a line is a heading: short, with no mark at its end but a question mark, and between
   * paragraphs. Several short lines together are a poem, a list or a dialogue; one at the very end
   * is a signature.
   */
  private static boolean isHeading(List<String> lines, int i) {
    String line = lines.get(i);
    if (!looksLikeHeading(line) || i + 1 >= lines.size()) {
      return false;
    }
    boolean before = i == 0 || isParagraph(lines.get(i - 1));
    return before && isParagraph(lines.get(i + 1));
  }

  private static boolean looksLikeHeading(String line) {
    int last = line.codePointBefore(line.length());
    boolean question = last == '?' || last == '？';
    boolean open = "，,、：:；;—-…”」』》)）]】".indexOf(last) >= 0 && !question;
    boolean ends = Han.endsSentence(last) && !question;
    boolean speech = "“「『\"—-•·*（(".indexOf(line.codePointAt(0)) >= 0;
    return width(line) <= LONGEST_HEADING && !open && !ends && !speech;
  }

  private static boolean isParagraph(String line) {
    return width(line) >= SHORTEST_PARAGRAPH
        || Han.endsSentence(line.codePointBefore(line.length()));
  }

  /** Han characters, plus other letters by halves. */
  private static int width(String line) {
    int han = Han.count(line);
    return han + (line.length() - han + 1) / 2;
  }
}
