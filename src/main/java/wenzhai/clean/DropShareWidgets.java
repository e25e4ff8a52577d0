package wenzhai.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Removes buttons and lines for sharing and liking. */
public final class DropShareWidgets implements CleaningRule {
  private static final int LONGEST = 60;
  private static final int LONGEST_CAPTION = 16;

  @Override
  public String id() {
    return "drop-share-widgets";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropLabelled(this, bench, Label.SHARE, LONGEST);
    List<Element> links = new ArrayList<>();
    for (Element element : bench.outline().elements()) {
      if (element.normalName().equals("a")
          && ShareLinks.isShareLink(element)
          && Markup.nearest(element.parent(), "a") == null) {
        links.add(element);
      }
    }
    if (!links.isEmpty()) {
      dropAround(bench, buttons(bench.outline(), links));
    }
  }

  /**
   * A link around whole paragraphs is no button, nor are the pieces into which it is taken apart.
   */
  private static List<Element> buttons(Outline outline, List<Element> links) {
    Map<String, Integer> lengths = new HashMap<>();
    for (Element link : links) {
      lengths.merge(link.attr("href"), outline.weight(link).text(), Integer::sum);
    }
    return links.stream().filter(link -> lengths.get(link.attr("href")) <= LONGEST).toList();
  }

  /**
   * Drops, with the links, the largest elements that hold nothing but such links and their name.
   */
  private void dropAround(Workbench bench, List<Element> links) {
    Outline outline = bench.outline();
    Map<Element, Integer> shares = new IdentityHashMap<>();
    for (Element link : links) {
      for (Element up = link; up != null && up != bench.body(); up = up.parent()) {
        shares.merge(up, 1, Integer::sum);
      }
    }
    Furniture.drop(
        this,
        bench,
        element -> {
          Outline.Weight weight = outline.weight(element);
          return shares.containsKey(element)
              && shares.get(element) == weight.links()
              && weight.running() <= LONGEST_CAPTION
              && weight.text() <= LONGEST
              && weight.pictures() <= weight.links();
        });
  }
}
