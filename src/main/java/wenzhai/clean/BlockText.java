package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a block says, in its links and outside them.
 *
 * @param own what stands outside links, as texts are compared
 * @param targets where the links lead, in order
 * @param hosts to whom they lead, each once
 * @param pictures where its pictures lie
 * @param leadsWithin whether a link leads to another place of the article, or one may lead here
 */
record BlockText(
    Passage said,
    char[] own,
    List<String> targets,
    TreeSet<String> hosts,
    List<String> pictures,
    boolean leadsWithin) {

  static BlockText of(Passage said) {
    Reading reading = new Reading();
    Walk.through(said.element(), reading);
    boolean whole = reading.targets.isEmpty() && reading.pictures.isEmpty();
    return new BlockText(
        said,
        (whole ? said.folded() : Folded.of(reading.own.toString())).toCharArray(),
        reading.targets,
        reading.hosts,
        reading.pictures,
        reading.leadsWithin);
  }

  private static final class Reading implements NodeVisitor {
    private final StringBuilder own = new StringBuilder();
    private final List<String> targets = new ArrayList<>();
    private final TreeSet<String> hosts = new TreeSet<>();
    private final List<String> pictures = new ArrayList<>();
    private boolean leadsWithin;

    /** How many links are open, the block itself left out. */
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode line) {
        if (links == 0) {
          own.append(line.getWholeText());
        }
      } else if (node instanceof Element element) {
        leadsWithin |= element.hasAttr("id");
        if (element.normalName().equals("img")) {
          pictures.add(element.attr("src"));
        } else if (element.normalName().equals("a")) {
          links += depth > 0 ? 1 : 0;
          link(element);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      boolean link = node instanceof Element element && element.normalName().equals("a");
      links -= link && depth > 0 ? 1 : 0;
    }

    private void link(Element element) {
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

  private static String host(String target) {
    int start = target.indexOf("://") + 3;
    int end = target.indexOf('/', start);
    return target.startsWith("http")
        ? target.substring(start, end < 0 ? target.length() : end)
        : target;
  }
}
