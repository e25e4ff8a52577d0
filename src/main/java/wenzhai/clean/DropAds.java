package wenzhai.clean;

import java.util.Set;
import org.jsoup.nodes.Element;
import wenzhai.model.LowerCase;

/** Removes advertisements, and the empty boxes that wait for them. */
public final class DropAds implements CleaningRule {
  private static final int LONGEST = 120;
  private static final Set<String> NAMES =
      Set.of("广告", "廣告", "advertisement", "ad", "赞助", "贊助", "sponsored");

  @Override
  public String id() {
    return "drop-ads";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropMarked(
        this,
        bench,
        element ->
            element.attributesSize() > 0
                && (bench.labels(element).contains(Label.AD) || isNamedSo(element))
                && bench.outline().weight(element).running() <= LONGEST
                && Furniture.isSmallPart(bench, element));
  }

  private static boolean isNamedSo(Element element) {
    String name = LowerCase.of(element.attr("aria-label").strip());
    int end = name.length();
    while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == ' ')) {
      end--;
    }
    return NAMES.contains(name.substring(0, end));
  }
}
