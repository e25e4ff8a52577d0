package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import wenzhai.model.WebAddress;

/**
 * Removes lists of other articles from the text, its midst or its end: headings such as “related”
 * together with the lines of links below them, and lists of links to the same site.
 */
public final class DropRelatedLines implements CleaningRule {
  @Override
  public String id() {
    return "drop-related-lines";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.drop(this, bench, element -> isTeaserList(bench, element));
    bench.dropAll(this, headedLinks(bench));
    Lines.drop(this, bench, DropRelatedLines::isOneLine);
  }

  /** “Related: a title”, where the title is a link. */
  private static boolean isOneLine(Lines.Line line) {
    if (!line.is("p") || line.text().length() > 120) {
      return false;
    }
    int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
    if (colon < 0 || colon > 12 || !DropRelated.isHeading(line.text().substring(0, colon))) {
      return false;
    }
    int linked = 0;
    for (Element link : line.links()) {
      linked += link.text().length();
    }
    return linked > 0 && linked + 6 >= line.text().length() - colon;
  }

  /** The lines of a tidy article that follow such a heading and only lead elsewhere. */
  private static List<Element> headedLinks(Workbench bench) {
    List<Element> found = new ArrayList<>();
    List<Lines.Line> lines = bench.lines().list();
    for (int i = 0; i < lines.size(); i++) {
      if (!DropRelated.isHeading(lines.get(i).text())
          || lines.get(i).is("ul", "ol", "table", "figure")) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && (lines.get(end).isLinks() || lines.get(end).text().isEmpty())) {
        end++;
      }
      boolean atEnd = end == lines.size();
      if (end > i + 1 || atEnd) {
        lines.subList(i, end).forEach(line -> found.add(line.element()));
        i = end - 1;
      }
    }
    return found;
  }

  /** A list that interrupts or ends the text, each of its items one link to the same site. */
  private static boolean isTeaserList(Workbench bench, Element element) {
    if (!element.normalName().equals("ul") || bench.address().isEmpty()) {
      return false;
    }
    Outline.Weight weight = bench.outline().weight(element);
    if (weight.links() == 0
        || weight.running() > 2 * weight.links()
        || weight.before() == 0
        || !Furniture.isSmallPart(bench, element)
        || weight.text() > bench.outline().whole().running() / 3) {
      return false;
    }
    return isWithinSite(bench, element) && !isIntroduced(element);
  }

  private static boolean isWithinSite(Workbench bench, Element list) {
    String host = site(bench.address().get());
    for (Element link : list.select("a[href]")) {
      Optional<WebAddress> target = WebAddress.parse(link.attr("href"));
      if (target.isEmpty() || !site(target.get()).equals(host) || Texts.of(link).length() < 4) {
        return false;
      }
    }
    return true;
  }

  private static String site(WebAddress address) {
    return address.host().replaceFirst("^(?:www|m|cn|zh|chinese)\\.", "");
  }

  /**
   * A list that the line before announces belongs to the text, unless it announces more to read.
   */
  private static boolean isIntroduced(Element list) {
    Element before = list.previousElementSibling();
    String text = before == null ? "" : Texts.of(before);
    return (text.endsWith("：") || text.endsWith(":")) && !DropRelated.isHeading(text);
  }
}
