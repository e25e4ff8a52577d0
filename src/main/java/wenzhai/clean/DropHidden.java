package wenzhai.clean;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Removes what the page itself does not show. */
public final class DropHidden implements CleaningRule {
  private static final Pattern STYLE =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** What scripts would have shown later is the article itself: saved WeChat pages hide it so. */
  private static final int LONGEST = 200;

  @Override
  public String id() {
    return "drop-hidden";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropMarked(
        this,
        bench,
        element ->
            isHidden(bench, element)
                && bench.outline().weight(element).running() <= LONGEST
                && Furniture.isSmallPart(bench, element));
  }

  private static boolean isHidden(Workbench bench, Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty() && style.length() < 2000 && STYLE.matcher(style).find()) {
      return true;
    }
    return bench.labels(element).contains(Label.HIDDEN) && !isPartOfCredit(bench, element);
  }

  /** Words such as “picture source” are hidden from the eye where their place says it. */
  private static boolean isPartOfCredit(Workbench bench, Element element) {
    Element parent = element.parent();
    return parent != null
        && (bench.labels(parent).contains(Label.CREDIT)
            || bench.labels(parent).contains(Label.CAPTION));
  }
}
