package wenzhai.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;

/**
 * The last thing that touches an article: it writes a new tree that holds only elements and
 * attributes from a list, whatever the old one held.
 *
 * <p>One pass, no recursion, so that neither depth nor size of the input matters.
 */
final class Sanitiser {
  private static final Tag HTML = tag("html");
  private static final Tag BODY = tag("body");

  private final SafeAttributes safe;

  Sanitiser(SafeAttributes safe) {
    this.safe = safe;
  }

  /** Whether a picture has an address under which a page can show it. */
  boolean shows(Element img) {
    return safe.isShown(img);
  }

  /** A new body with what is allowed of the old, which stays as it was. */
  Element rewrite(Element body) {
    Document document = page();
    Anchors anchors = Anchors.of(body);
    TreeWriter writer = new TreeWriter(document.body(), anchors);
    Walk.filtered(body, new Copy(body, writer, anchors));
    if (!writer.finish()) {
      Conforming.mend(document.body());
    }
    anchors.connect(document.body());
    return document.body();
  }

  private static Tag tag(String name) {
    return new Element(name).tag();
  }

  /** A page without a head, for a body that is printed alone. */
  private static Document page() {
    Document page = new Document("");
    page.outputSettings()
        .prettyPrint(false)
        .escapeMode(Entities.EscapeMode.base)
        .charset(java.nio.charset.StandardCharsets.UTF_8);
    Element html = new Element(HTML, null);
    html.appendChild(new Element(BODY, null));
    page.appendChild(html);
    return page;
  }

  /** What was opened for an element of the old tree, so that it can be closed after its content. */
  private record Opened(Frame block, TreeWriter.Inline inline, boolean edge) {
    static final Opened NOTHING = new Opened(null, null, false);
    static final Opened EDGE = new Opened(null, null, true);
  }

  private final class Copy implements NodeFilter {
    private final Element body;
    private final TreeWriter writer;
    private final Anchors anchors;
    private final Deque<Opened> open = new ArrayDeque<>();

    private Copy(Element body, TreeWriter writer, Anchors anchors) {
      this.body = body;
      this.writer = writer;
      this.anchors = anchors;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node == body) {
        return FilterResult.CONTINUE;
      }
      if (node instanceof TextNode text) {
        writer.text(text.getWholeText());
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof DataNode data
          && data.parentNode() instanceof Element parent
          && Markup.isRawText(parent)) {
        writer.text(data.getWholeData());
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      Markup kind = Markup.of(element);
      if (kind == Markup.GONE) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!anchors.isEmpty() && !anchors.nameOf(element).isEmpty()) {
        writer.anchor(anchors.nameOf(element));
      }
      open.push(begin(kind, element));
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node == body || !(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      Opened opened = open.pop();
      if (Markup.of(element) == Markup.PARAGRAPH) {
        writer.closeParagraph();
      } else if (opened.block() != null) {
        writer.closeBlock(opened.block());
      } else if (opened.inline() != null) {
        writer.closeInline(opened.inline());
      } else if (opened.edge()) {
        writer.edge();
      }
      return FilterResult.CONTINUE;
    }

    private Opened begin(Markup kind, Element element) {
      String name = Markup.modernName(element);
      switch (kind) {
        case LINE_BREAK -> writer.lineBreak();
        case RULE -> writer.rule();
        case PICTURE -> safe.picture(element).ifPresent(writer::picture);
        case PARAGRAPH -> writer.openParagraph(safe.of(element, name));
        case SHELL -> {
          if (safe.isFootnotes(element)) {
            return block("section", new Attributes().put("class", "footnotes"));
          }
          writer.edge();
          return Opened.EDGE;
        }
        case HEADING -> {
          if (writer.isInHeaderCell()) {
            writer.edge();
            return Opened.EDGE;
          }
          return block(name, safe.of(element, name));
        }
        case BLOCK -> {
          return block(name, safe.of(element, name));
        }
        case INLINE -> {
          Attributes attributes = safe.of(element, name);
          boolean bringsNothing = attributes.isEmpty() && needsAttributes(name);
          return bringsNothing
              ? Opened.NOTHING
              : new Opened(null, writer.openInline(name, attributes), false);
        }
        default -> {}
      }
      return Opened.NOTHING;
    }

    private Opened block(String name, Attributes attributes) {
      Frame frame = writer.openBlock(name, attributes);
      return frame == null ? Opened.EDGE : new Opened(frame, null, false);
    }

    /** Without an attribute these bring nothing; a time without its date is not valid either. */
    private static boolean needsAttributes(String name) {
      return switch (name) {
        case "span", "a", "time", "bdo" -> true;
        default -> false;
      };
    }
  }
}
