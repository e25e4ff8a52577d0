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
    ROW
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
      default -> Content.FLOW;
    };
  }

  /** Whether nothing was written into the block that would be missed. */
  boolean isEmpty() {
    return switch (element.normalName()) {
      case "td", "th" -> false;
      case "table" -> !element.hasText() && element.selectFirst("img") == null;
      default -> element.childNodeSize() == 0;
    };
  }

  /** Whether the block holds a picture and lines about it, which do not become paragraphs. */
  boolean isCaption() {
    String name = element.normalName();
    return name.equals("figcaption") || name.equals("figure");
  }
}
