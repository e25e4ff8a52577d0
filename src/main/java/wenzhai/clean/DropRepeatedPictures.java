package wenzhai.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Removes a picture that was shown before, unless only the second says what it shows. */
public final class DropRepeatedPictures implements CleaningRule {
  @Override
  public String id() {
    return "drop-repeated-pictures";
  }

  @Override
  public void apply(Workbench bench) {
    Outline outline = bench.outline();
    Map<String, Element> shown = new HashMap<>();
    List<Element> repeated = new ArrayList<>();
    for (Element img : outline.elements()) {
      if (!img.normalName().equals("img")) {
        continue;
      }
      Element first = shown.putIfAbsent(img.attr("src"), img);
      if (first != null) {
        boolean second = captionOf(first).isEmpty() && !captionOf(img).isEmpty();
        repeated.add(block(outline, second ? first : img));
        shown.put(img.attr("src"), second ? img : first);
      }
    }
    bench.dropAll(this, repeated);
  }

  private static String captionOf(Element img) {
    Element figure = Markup.nearest(img, "figure");
    return figure == null ? "" : Texts.of(figure);
  }

  /** The figure or the paragraph that holds nothing else. */
  private static Element block(Outline outline, Element img) {
    Element block = img;
    for (Element up = img.parent(); up != null; up = up.parent()) {
      Outline.Weight weight = outline.weight(up);
      boolean silent = weight.text() == 0 || up.normalName().equals("figure");
      if (weight.pictures() != 1 || !silent || up.normalName().equals("body")) {
        break;
      }
      block = up;
    }
    return block;
  }
}
