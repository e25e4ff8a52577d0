package wenzhai.clean;

import java.util.HashMap;
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
    Map<String, Element> shown = new HashMap<>();
    for (Element img : bench.body().select("img")) {
      Element first = shown.putIfAbsent(img.attr("src"), img);
      if (first != null) {
        boolean second = captionOf(first).isEmpty() && !captionOf(img).isEmpty();
        Element repeated = second ? first : img;
        shown.put(img.attr("src"), second ? img : first);
        bench.drop(this, block(repeated));
      }
    }
  }

  private static String captionOf(Element img) {
    Element figure = img.closest("figure");
    return figure == null ? "" : Texts.of(figure);
  }

  /** The figure or the paragraph that holds nothing else. */
  private static Element block(Element img) {
    Element block = img;
    for (Element up = img.parent(); up != null; up = up.parent()) {
      boolean alone = up.select("img").size() == 1;
      boolean silent = !up.hasText() || up.normalName().equals("figure");
      if (!alone || !silent || up.normalName().equals("body")) {
        break;
      }
      block = up;
    }
    return block;
  }
}
