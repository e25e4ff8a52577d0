package wenzhai.parse;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What of a page is not its article: comments, teasers of other articles, navigation. */
final class Furniture {
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
    return of(root, root.getAllElements());
  }

  /**
   * The same when the elements of the tree are known.
   *
   * @param all in the order of the text
   */
  static Furniture of(Element root, List<Element> all) {
    Furniture furniture = new Furniture();
    for (Element element : all) {
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
    boolean named =
        element.attributesSize() > 0 && (matches(element.className()) || matches(element.id()));
    return named
        || switch (element.normalName()) {
          case "nav", "aside", "form", "button", "select" -> true;
          default -> false;
        };
  }

  private static boolean matches(String name) {
    return !name.isEmpty() && name.length() <= LONGEST_NAME && NAMES.matcher(name).find();
  }
}
