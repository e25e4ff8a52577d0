package wenzhai.parse;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What of a page is not its article: comments, teasers of other articles, navigation. */
final class Furniture {
  private static final Set<String> TAGS = Set.of("nav", "aside", "form", "button", "select");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|disqus|sidebar|related|jp-relatedposts|recommend(?:ed|ation)?s?"
              + "|nav|navbar|navigation|menu|breadcrumbs?|share|sharedaddy|social|promo|newsletter|subscribe"
              + "|cookie|banner|ads?|advert\\w{0,10}|rank(?:ing)?|popular|trending|copyright|login|modal"
              + "|popup|collection)(?:$|[\\s_-])");
  private static final int LONGEST_NAME = 1_000;

  private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

  private Furniture() {}

  static Furniture of(Element root) {
    Furniture furniture = new Furniture();
    for (Element element : root.getAllElements()) {
      boolean inside =
          !furniture.elements.isEmpty() && furniture.elements.contains(element.parent());
      if (element != root && (inside || is(element))) {
        furniture.elements.add(element);
      }
    }
    return furniture;
  }

  /** Whether that element is such a thing, or lies in one. */
  boolean holds(Element element) {
    return elements.contains(element);
  }

  private static boolean is(Element element) {
    return TAGS.contains(element.normalName())
        || element.attributesSize() > 0 && (matches(element.className()) || matches(element.id()));
  }

  private static boolean matches(String name) {
    return !name.isEmpty() && name.length() <= LONGEST_NAME && NAMES.matcher(name).find();
  }
}
