package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import wenzhai.model.WebAddress;

/**
 * Bare addresses in a text, made links. An address ends before Chinese and before what ends a
 * sentence.
 */
final class Autolinks {
  private static final Set<String> NOT_IN =
      Set.of("a", "code", "pre", "script", "style", "textarea", "title", "kbd", "samp", "button");
  private static final int LONGEST = 2_000;

  /** More than any article has; a file of nothing but addresses stays text. */
  private static final int MOST = 2_000;

  private Autolinks() {}

  /** Makes links of all addresses below that element which stand as text. */
  static void link(Element root) {
    List<TextNode> texts = new ArrayList<>();
    collect(root, texts);
    int left = MOST;
    for (TextNode text : texts) {
      left -= link(text, left);
    }
  }

  private static void collect(Element root, List<TextNode> texts) {
    Node node = root;
    while (node != null) {
      if (node instanceof TextNode text && text.getWholeText().contains("://")) {
        texts.add(text);
      }
      boolean enter = !(node instanceof Element e && NOT_IN.contains(e.normalName()));
      if (enter && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      while (node != root && node.nextSibling() == null) {
        node = node.parent();
      }
      node = node == root ? null : node.nextSibling();
    }
  }

  private static int link(TextNode node, int most) {
    String text = node.getWholeText();
    List<Node> parts = new ArrayList<>();
    int links = 0;
    int done = 0;
    for (int i = text.indexOf("http"); i >= 0 && links < most; i = text.indexOf("http", i + 4)) {
      int end = i < done ? -1 : addressEnd(text, i);
      if (end < 0 || WebAddress.parse(text.substring(i, end)).isEmpty()) {
        continue;
      }
      String address = text.substring(i, end);
      if (i > done) {
        parts.add(new TextNode(text.substring(done, i)));
      }
      parts.add(new Element("a").attr("href", address).text(address));
      links++;
      done = end;
    }
    Element parent = node.parent();
    if (links > 0 && parent != null) {
      if (done < text.length()) {
        parts.add(new TextNode(text.substring(done)));
      }
      int place = node.siblingIndex();
      node.remove();
      parent.insertChildren(place, parts);
    }
    return links;
  }

  /** Where the address ends that begins there; -1 when none does. */
  static int addressEnd(CharSequence text, int start) {
    int from = schemeEnd(text, start);
    if (from < 0 || (start > 0 && isAsciiWord(text.charAt(start - 1)))) {
      return -1;
    }
    int end = from;
    int round = 0;
    int square = 0;
    while (end < text.length() && end - start < LONGEST) {
      char c = text.charAt(end);
      if (c <= ' ' || c >= 0x7f || "<>\"`{}|\\^".indexOf(c) >= 0) {
        break;
      }
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      square += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (round < 0 || square < 0) {
        break;
      }
      end++;
    }
    while (end > from && ".,:;!?'*_~(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > from ? end : -1;
  }

  private static int schemeEnd(CharSequence text, int start) {
    for (String scheme : List.of("https://", "http://")) {
      int end = start + scheme.length();
      if (end < text.length() && scheme.contentEquals(text.subSequence(start, end))) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
