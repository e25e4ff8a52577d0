package wenzhai.clean;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The HTML of a tree that the sanitiser wrote: what {@link Element#html} says, quicker where a text
 * holds nothing that has to be escaped, as nearly all do.
 */
final class WrittenHtml implements NodeFilter {
  /** Elements without an end tag. */
  private static final Set<String> VOID = Set.of("img", "br", "hr");

  private final Element body;
  private final StringBuilder html = new StringBuilder(8192);

  private WrittenHtml(Element body) {
    this.body = body;
  }

  static String of(Element body) {
    WrittenHtml written = new WrittenHtml(body);
    return Walk.filtered(body, written) ? written.html.toString() : body.html();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      html.append(isPlain(words) ? words : text.outerHtml());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("pre")) {
        return FilterResult.STOP; // its first line break is a matter of its own
      }
      if (element != body) {
        open(element);
      }
    } else {
      return FilterResult.STOP;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node != body && node instanceof Element element && !VOID.contains(element.normalName())) {
      html.append("</").append(element.normalName()).append('>');
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    html.append('<').append(element.normalName());
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey();
        String value = attribute.getValue();
        html.append(' ');
        if (!value.isEmpty() && isPlain(value) && !value.equalsIgnoreCase(key)) {
          html.append(key).append("=\"").append(value).append('"');
        } else {
          html.append(attribute.html());
        }
      }
    }
    html.append('>');
  }

  /** Whether a text is written as it is. */
  private static boolean isPlain(String text) {
    for (char c : text.toCharArray()) {
      boolean plain =
          c > '\u00a0' && !Character.isSurrogate(c)
              || c >= ' ' && c < 0x7f && c != '&' && c != '<' && c != '>' && c != '"';
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
