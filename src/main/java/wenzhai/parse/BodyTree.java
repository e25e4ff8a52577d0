package wenzhai.parse;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import wenzhai.model.Problems;

/** The tree of an article's text, whatever notation the text has. */
final class BodyTree {
  private final MarkdownText markdown = new MarkdownText();

  /** The {@code body} element of a document of its own. */
  Element of(Body body, String path, Problems problems) {
    if (body instanceof Body.Tree tree) {
      return tree.element();
    }
    if (body instanceof Body.Plain plain) {
      return PlainText.toTree(plain.text());
    }
    Body.Markup markup = (Body.Markup) body;
    List<Islands.Piece> pieces = Islands.of(markup.text());
    boolean html = pieces.stream().allMatch(Islands.Piece::html);
    String all = html ? markup.text() : markdown.toHtml(pieces, markup.line(), path, problems);
    String bounded = HtmlGuard.bounded(withoutOpenComment(all), path, problems);
    Element tree = parse(LooseCells.wrapped(bounded));
    CodeLines.part(tree);
    if (!html) {
      Autolinks.link(tree);
    }
    return tree;
  }

  static Element parse(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body();
  }

  /** A comment that nobody closes would hide all that follows; here it stays text. */
  private static String withoutOpenComment(String html) {
    if (!html.contains("<!--")) {
      return html;
    }
    int close = html.lastIndexOf("-->");
    int open = html.indexOf("<!--", Math.max(0, close));
    return open < 0 ? html : html.substring(0, open) + "&lt;!--" + html.substring(open + 4);
  }
}
