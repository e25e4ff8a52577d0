package wenzhai.clean;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What stands below a picture: what it shows, and who made it. */
final class Captions {
  static final int LONGEST = 400;

  private Captions() {}

  /** A caption taken apart. */
  record Parts(Optional<String> caption, Optional<String> credit) {}

  /**
   * The element after a picture that is its caption: one that holds nothing but small print, or
   * that the page calls a caption; null when there is none.
   */
  static Element following(Element picture) {
    Element next = picture.nextElementSibling();
    if (next == null
        || !Texts.of(picture.nextSibling()).isEmpty() && picture.nextSibling() != next) {
      return null;
    }
    boolean small = next.normalName().equals("small");
    boolean holdsSmall =
        next.childrenSize() == 1
            && next.child(0).normalName().equals("small")
            && next.ownText().isBlank();
    boolean called = Label.of(next).contains(Label.CAPTION) && next.selectFirst("img") == null;
    return (small || holdsSmall || called) && Texts.of(next).length() <= LONGEST ? next : null;
  }

  /** The parts of a {@code figcaption}, whose credit, if it is told apart, is a {@code cite}. */
  static Parts split(Element figcaption) {
    Elements cites = figcaption.getElementsByTag("cite");
    Element rest = cites.isEmpty() ? figcaption : figcaption.clone();
    StringBuilder credit = new StringBuilder();
    for (Element cite : cites.isEmpty() ? cites : rest.getElementsByTag("cite")) {
      credit.append(credit.length() == 0 ? "" : " ").append(Texts.of(cite));
      cite.remove();
    }
    String text = Texts.of(rest);
    String maker = Texts.strip(credit.toString());
    if (maker.isEmpty() && LeadImages.creditOf(text).isPresent()) {
      return new Parts(Optional.empty(), LeadImages.creditOf(text));
    }
    Optional<String> named = LeadImages.creditOf(maker);
    return new Parts(
        Optional.of(text).filter(t -> !t.isEmpty()),
        named.isPresent() ? named : Optional.of(maker).filter(m -> !m.isEmpty()));
  }
}
