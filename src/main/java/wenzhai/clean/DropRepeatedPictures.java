package wenzhai.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Removes a picture that was shown before, in whatever size, unless only the second says what it
 * shows; two of which something different is said stay.
 */
public final class DropRepeatedPictures implements CleaningRule {
  @Override
  public String id() {
    return "drop-repeated-pictures";
  }

  @Override
  public void apply(Workbench bench) {
    List<Element> pictures = Named.in(bench.body(), "img");
    if (pictures.size() < 2) {
      return;
    }
    Outline outline = bench.outline();
    Map<String, Element> shown = new HashMap<>();
    List<Element> repeated = new ArrayList<>();
    for (Element img : pictures) {
      String identity = identity(img);
      Element first = shown.putIfAbsent(identity, img);
      if (first == null || sayDifferentThings(first, img)) {
        continue;
      }
      boolean second = captionOf(first).isEmpty() && !captionOf(img).isEmpty();
      Element dropped = second ? first : img;
      Element kept = second ? img : first;
      takeOver(dropped, kept);
      repeated.add(block(outline, dropped));
      shown.put(identity, kept);
    }
    bench.dropAll(this, repeated);
  }

  private static String identity(Element img) {
    String source = img.attr("src");
    return PictureVersion.of(source).map(PictureVersion::identity).orElse(source);
  }

  private static boolean sayDifferentThings(Element one, Element other) {
    String first = Texts.fold(captionOf(one));
    String second = Texts.fold(captionOf(other));
    return !second.isEmpty() && !first.isEmpty() && !first.contains(second);
  }

  /** What only the other has, its words and the address of its larger version, stays. */
  private static void takeOver(Element dropped, Element kept) {
    if (kept.attr("alt").isBlank()) {
      kept.attr("alt", dropped.attr("alt"));
    }
    Optional<PictureVersion> known = largest(kept);
    for (String name : List.of("srcset", "src")) {
      String address = dropped.attr(name);
      Optional<PictureVersion> other = PictureVersion.of(address);
      if (known.isPresent() && other.filter(o -> o.isLargerThan(known.get())).isPresent()) {
        kept.attr("srcset", address);
        return;
      }
    }
  }

  private static Optional<PictureVersion> largest(Element img) {
    return PictureVersion.of(img.attr("srcset")).or(() -> PictureVersion.of(img.attr("src")));
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
