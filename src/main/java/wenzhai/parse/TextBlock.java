package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A piece of text that stands by itself: a paragraph, a heading, a cell, a line between blocks.
 *
 * @param element the innermost block around it
 * @param lines its text, tidy, a line for each line break; never empty, no line is blank
 */
record TextBlock(Element element, List<String> lines) {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  TextBlock {
    lines = List.copyOf(lines);
  }

  String text() {
    return lines.size() == 1 ? lines.get(0) : String.join(" ", lines);
  }

  boolean isHeading() {
    return HEADINGS.contains(element.normalName());
  }

  /** All of a tree, in reading order. */
  static List<TextBlock> of(Element root) {
    Collector collector = new Collector(root);
    NodeTraversor.filter(collector, root);
    collector.flush();
    return collector.blocks;
  }

  private static final class Collector implements NodeFilter {
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String only = "";
    private Element block;

    Collector(Element root) {
      block = root;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode leaf) {
        append(leaf.getWholeText());
      } else if (node instanceof Element element) {
        if (isUnread(element)) {
          return FilterResult.SKIP_CHILDREN;
        }
        if (element.normalName().equals("br")) {
          gather();
          text.append('\n');
        } else if (isBlock(element)) {
          flush();
          block = element;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && isBlock(element)) {
        flush();
        block = element.parent() == null ? element : blockAround(element.parent());
      }
      return FilterResult.CONTINUE;
    }

    /** Most blocks have a single text, which need not be put together. */
    private void append(String words) {
      String line = words.indexOf('\n') < 0 ? words : words.replace('\n', ' ');
      if (only.isEmpty() && text.isEmpty()) {
        only = line;
      } else {
        gather();
        text.append(line);
      }
    }

    private void gather() {
      text.append(only);
      only = "";
    }

    private void flush() {
      if (text.isEmpty()) {
        String tidy = Wording.tidy(only);
        only = "";
        if (!tidy.isEmpty()) {
          blocks.add(new TextBlock(block, List.of(tidy)));
        }
        return;
      }
      gather();
      String whole = text.toString();
      text.setLength(0);
      if (whole.isBlank()) {
        return;
      }
      List<String> lines = new ArrayList<>();
      for (String line : whole.split("\n")) {
        String tidy = Wording.tidy(line);
        if (!tidy.isEmpty()) {
          lines.add(tidy);
        }
      }
      if (!lines.isEmpty()) {
        blocks.add(new TextBlock(block, lines));
      }
    }

    private static Element blockAround(Element element) {
      Element around = element;
      while (!isBlock(around) && around.parent() != null) {
        around = around.parent();
      }
      return around;
    }

    private static boolean isBlock(Element element) {
      return element.isBlock()
          || switch (element.normalName()) {
            case "time", "figcaption", "td", "th", "li", "dd", "dt" -> true;
            default -> false;
          };
    }

    private static boolean isUnread(Element element) {
      return switch (element.normalName()) {
        case "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "button",
            "select" ->
            true;
        default -> false;
      };
    }
  }
}
