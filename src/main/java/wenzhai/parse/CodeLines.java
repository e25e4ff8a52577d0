package wenzhai.parse;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Listings whose every line is an element of its own, as some editors write them. */
final class CodeLines {
  private CodeLines() {}

  /** Parts the lines of such listings, which would run together. */
  static void part(Element root) {
    for (Element listing : Selected.named("pre", root)) {
      Element code = listing.firstElementChild();
      while (code != null && code.nextElementSibling() != null) {
        boolean lines =
            code.normalName().equals("code")
                && code.nextSibling() == code.nextElementSibling()
                && code.nextElementSibling().normalName().equals("code")
                && !code.wholeText().endsWith("\n");
        if (lines) {
          code.after(new TextNode("\n"));
        }
        code = code.nextElementSibling();
      }
    }
  }
}
