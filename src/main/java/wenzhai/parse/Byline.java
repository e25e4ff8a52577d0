package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The element in which a page names its authors.
 *
 * @param names the names
 * @param text as it is written
 * @param element holds them, and what is said of them there
 */
record Byline(List<String> names, String text, Element element) {
  private static final List<Selected> WHERE =
      List.of(
          Selected.of("itemprop", "[itemprop=author] [itemprop=name]"),
          Selected.of("itemprop", "[itemprop=author]"),
          Selected.of("role", "ul[role=list] > li[class~=(?i)name]"),
          Selected.of("rel", "[rel=author], [rel~=\\bauthor\\b]"),
          Selected.of("address", "address"),
          Selected.of("property", "[property~=foaf:name]"),
          Selected.of(
              "class",
              "[class~=(?i)(?:^|\\s)(?:(?:post|entry|article|story|news|meta)[-_]{1,2}(?:content[-_]{1,2}|header[-_]{1,2}|info[-_]{1,2})?)?authors?\\d?(?:[-_]?names?)?(?:$|\\s)]"),
          Selected.of("class", "[class~=(?i)(?:^|[-_ ])byline(?:$|[-_ ])]"));

  private static final Selected LABELLED =
      Selected.of("aria-labelledby", "[aria-labelledby*=byline]");

  private static final int LONGEST = 80;
  private static final int MOST = 8;

  /** The first that names somebody, the most certain kind of element first. */
  static Optional<Byline> of(Clues clues, Predicate<String> isSite) {
    return of(clues.body(), clues.names(), clues.furniture(), isSite);
  }

  /**
   * The same in any tree.
   *
   * @param held the names that the tree holds, {@link Selected#namesIn}
   */
  static Optional<Byline> of(
      Element body, Set<String> held, Furniture furniture, Predicate<String> isSite) {
    List<Element> sections = LABELLED.in(body, held);
    Element section = sections.isEmpty() ? null : sections.get(0);
    if (section != null && section.selectFirst("li") != null) {
      String text = Wording.tidy(section.text());
      List<String> names = Names.split(List.of(section.selectFirst("li").text()), isSite);
      if (!names.isEmpty() && text.length() <= LONGEST) {
        return Optional.of(new Byline(names, text, section));
      }
    }
    for (Selected where : WHERE) {
      List<String> texts = new ArrayList<>();
      Element first = null;
      for (Element element : where.in(body, held)) {
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
