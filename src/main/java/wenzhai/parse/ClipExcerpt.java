package wenzhai.parse;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;
import wenzhai.model.Origin;
import wenzhai.model.Place;

/**
 * The page's description as a clipping tool writes it above the text: a quotation under the heading
 * “Excerpt”. It is no part of the article.
 *
 * @param claim the description
 * @param element holds it and nothing else
 */
record ClipExcerpt(Claim claim, Element element) {
  private static final int FARTHEST = 3;
  private static final int LONGEST = 1_000;

  /** That of a text, if it has one. */
  static Optional<ClipExcerpt> of(Element body, String path) {
    for (int i = 0; i < Math.min(FARTHEST, body.childrenSize()); i++) {
      Element quote = body.child(i);
      Element heading = quote.firstElementChild();
      boolean excerpt =
          quote.normalName().equals("blockquote")
              && heading != null
              && heading.normalName().matches("h[1-6]")
              && heading.text().equalsIgnoreCase("Excerpt");
      if (excerpt) {
        String said = Wording.tidy(quote.text().substring(heading.text().length()));
        boolean fits = !said.isEmpty() && said.length() <= LONGEST;
        return fits
            ? Optional.of(
                new ClipExcerpt(Claim.of(Key.SUMMARY, said, Origin.BODY, Place.of(path)), quote))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Takes it out, on record. */
  List<TextBlock> takenFrom(Element body, List<Change> changes) {
    changes.add(Change.removed(MetadataReader.MOVED, Wording.tidy(element.text())));
    element.remove();
    return TextBlock.of(body);
  }
}
