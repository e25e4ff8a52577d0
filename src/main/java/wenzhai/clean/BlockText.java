package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a block says, in its links and outside them.
 *
 * @param text all of it, on one line
 * @param folded all of it, as texts are compared
 * @param own what stands outside links, as texts are compared
 * @param targets where the links lead, in order
 * @param hosts to whom they lead, each once
 * @param pictures where its pictures lie
 * @param leadsWithin whether a link leads to another place of the article, or one may lead here
 */
record BlockText(
    String text,
    String folded,
    String own,
    List<String> targets,
    TreeSet<String> hosts,
    List<String> pictures,
    boolean leadsWithin) {

  static BlockText of(Element block) {
    String text = Texts.of(block);
    String folded = Folded.of(text);
    if (!Named.hasChildren(block)) {
      return new BlockText(
          text, folded, folded, List.of(), new TreeSet<>(), List.of(), block.hasAttr("id"));
    }
    List<String> targets = new ArrayList<>();
    TreeSet<String> hosts = new TreeSet<>();
    List<String> pictures = new ArrayList<>();
    boolean leadsWithin = false;
    StringBuilder own = new StringBuilder();
    List<Node> nodes = new ArrayList<>();
    Walk.through(block, (node, depth) -> nodes.add(node));
    for (Node node : nodes) {
      if (node instanceof TextNode line) {
        if (!isLinked(line, block)) {
          own.append(line.getWholeText());
        }
      } else if (node instanceof Element element) {
        leadsWithin |= element.hasAttr("id");
        if (element.normalName().equals("img")) {
          pictures.add(element.attr("src"));
        } else if (element.normalName().equals("a")) {
          String target = element.attr("href");
          leadsWithin |= target.startsWith("#");
          if (element.hasClass(SafeAttributes.PICTURE)) {
            pictures.add(target);
          } else {
            targets.add(target);
            hosts.add(host(target));
          }
        }
      }
    }
    String unlinked = targets.isEmpty() && pictures.isEmpty() ? folded : Folded.of(own.toString());
    return new BlockText(text, folded, unlinked, targets, hosts, pictures, leadsWithin);
  }

  private static boolean isLinked(Node node, Element block) {
    for (Node up = node.parent(); up != null && up != block; up = up.parent()) {
      if (up instanceof Element element && element.normalName().equals("a")) {
        return true;
      }
    }
    return false;
  }

  private static String host(String target) {
    int start = target.indexOf("://") + 3;
    int end = target.indexOf('/', start);
    return target.startsWith("http")
        ? target.substring(start, end < 0 ? target.length() : end)
        : target;
  }
}
