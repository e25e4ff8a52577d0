package wenzhai.parse;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What on a page is not its article: comments, teasers of other articles, navigation. */
final class Furniture {
  private static final Set<String> TAGS = Set.of("nav", "aside", "form", "button", "select");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|disqus|sidebar|related|jp-relatedposts|recommend(?:ed|ation)?s?"
              + "|nav|navbar|navigation|menu|breadcrumbs?|share|sharedaddy|social|promo|newsletter|subscribe"
              + "|cookie|banner|ads?|advert\\w*|rank(?:ing)?|popular|trending|copyright|login|modal|popup"
              + "|collection)(?:$|[\\s_-])");
  private static final int DEEPEST = 200;

  private Furniture() {}

  /** Whether that element itself is named as such. */
  static boolean is(Element element) {
    return TAGS.contains(element.normalName())
        || NAMES.matcher(element.className()).find()
        || NAMES.matcher(element.id()).find();
  }

  /** Whether that element lies in such a thing. */
  static boolean holds(Element element) {
    Element around = element;
    for (int i = 0; around != null && i < DEEPEST; i++) {
      if (!around.normalName().equals("body") && is(around)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }
}
