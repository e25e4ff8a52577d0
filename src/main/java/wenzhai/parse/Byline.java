package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The element in which a page names its authors.
 *
 * @param names the names
 * @param text as it is written
 * @param element holds them, and what is said of them there
 */
record Byline(List<String> names, String text, Element element) {
  private static final List<Evaluator> WHERE =
      Stream.of(
              "[itemprop=author] [itemprop=name]",
              "[itemprop=author]",
              "ul[role=list] > li[class~=(?i)name]",
              "[rel=author], [rel~=\\bauthor\\b]",
              "address",
              "[property~=foaf:name]",
              "[class~=(?i)(?:^|\\s)(?:(?:post|entry|article|story|news|meta)[-_]{1,2}(?:content[-_]{1,2}|header[-_]{1,2}|info[-_]{1,2})?)?authors?(?:[-_]?names?)?(?:$|\\s)]",
              "[class~=(?i)(?:^|[-_ ])byline(?:$|[-_ ])]")
          .map(Selector::evaluatorOf)
          .toList();
  private static final int LONGEST = 80;
  private static final int MOST = 8;

  /** The first that names somebody, the most certain kind of element first. */
  static Optional<Byline> of(Clues clues, Predicate<String> isSite) {
    return of(clues.body(), clues.furniture(), isSite);
  }

  static Optional<Byline> of(Element body, Furniture furniture, Predicate<String> isSite) {
    for (Evaluator where : WHERE) {
      List<String> texts = new ArrayList<>();
      Element first = null;
      for (Element element : body.select(where)) {
        boolean machine = element.normalName().equals("meta");
        String said = machine ? element.attr("content") : element.text();
        String text = withoutDate(Wording.tidy(said));
        if (text.isEmpty() || text.length() > LONGEST || furniture.holds(element)) {
          continue;
        }
        if (first != null && (texts.size() >= MOST || !isNear(first, element))) {
          break;
        }
        first = first == null ? element : first;
        texts.add(text);
      }
      List<String> names = Names.split(texts, isSite);
      if (!names.isEmpty() && names.size() <= MOST) {
        return Optional.of(new Byline(names, String.join(", ", texts), first));
      }
    }
    return Optional.empty();
  }

  private static String withoutDate(String text) {
    return text.length() > LONGEST
        ? text
        : DateReader.find(text)
            .map(d -> Wording.tidy(text.substring(0, d.start()) + " " + text.substring(d.end())))
            .orElse(text);
  }

  /** Whether both stand in one block of the page. */
  private static boolean isNear(Element first, Element other) {
    Element around = first.parent();
    for (int i = 0; i < 2 && around != null; i++) {
      if (other.parents().contains(around)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }
}
