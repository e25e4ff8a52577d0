package wenzhai.clean;

import org.jsoup.nodes.Element;

/** A block of a {@link TreeWriter} that is still open. */
final class Frame {
  /** What a block may hold. */
  enum Content {
    /** Blocks; text needs a paragraph. */
    FLOW,
    /** Text, or blocks. */
    LOOSE,
    /** Text only. */
    PHRASES,
    /** Text whose white space counts. */
    VERBATIM,
    LIST,
    TERMS,
    TABLE,
    ROWS,
    ROW,
    NOTHING
  }

  final Element element;
  final boolean implied;
  Content content;

  Frame(Element element, boolean implied) {
    this.element = element;
    this.implied = implied;
    this.content = contentOf(element.normalName());
  }

  private static Content contentOf(String name) {
    return switch (name) {
      case "h2", "h3", "h4", "h5", "h6", "dt", "caption" -> Content.PHRASES;
      case "li", "dd", "td", "th", "figure", "figcaption" -> Content.LOOSE;
      case "pre" -> Content.VERBATIM;
      case "ul", "ol" -> Content.LIST;
      case "dl" -> Content.TERMS;
      case "table" -> Content.TABLE;
      case "thead", "tbody", "tfoot" -> Content.ROWS;
      case "tr" -> Content.ROW;
      case "colgroup" -> Content.NOTHING;
      default -> Content.FLOW;
    };
  }

  /** Whether the block stays although there is nothing in it. */
  boolean mayBeEmpty() {
    return switch (element.normalName()) {
      case "td", "th", "colgroup" -> true;
      default -> false;
    };
  }
}
