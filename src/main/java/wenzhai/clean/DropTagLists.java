package wenzhai.clean;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Removes lists of tags and categories, and the links that a machine laid over words of the text.
 */
public final class DropTagLists implements CleaningRule {
  private static final int LONGEST = 40;
  private static final int LONGEST_NAME = 24;
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:categori[sz]ed|categor(?:y|ies)|tagged(?: (?:with|as))?|tags?|topics?|filed (?:under|in)|posted in"
              + "|(?:文章)?(?:标签|標籤|分类|分類|关键词|關鍵詞|关键字|關鍵字|归类|归档于|發表於|发表于))\\s?[:：]");

  @Override
  public String id() {
    return "drop-tag-lists";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.dropLabelled(this, bench, Label.TAGS, LONGEST);
    Outline outline = bench.outline();
    Map<Element, Integer> tags = new IdentityHashMap<>();
    for (Element element : outline.elements()) {
      if (isTagLink(element)) {
        for (Element up = element; up != null && up != bench.body(); up = up.parent()) {
          tags.merge(up, 1, Integer::sum);
        }
      }
    }
    if (tags.isEmpty()) {
      return;
    }
    Furniture.drop(
        this,
        bench,
        element -> {
          Outline.Weight weight = outline.weight(element);
          return tags.containsKey(element)
              && tags.get(element) == weight.links()
              && !isInText(outline, element, tags)
              && (weight.running() <= 8 + 2 * weight.links() || isNamed(element))
              && weight.text() <= LONGEST_NAME * (weight.links() + 1)
              && weight.pictures() == 0;
        });
    for (Element element : bench.outline().elements()) {
      if (isTagLink(element)) {
        element.unwrap();
      }
    }
  }

  private static boolean isTagLink(Element element) {
    if (!element.normalName().equals("a") || !element.hasAttr("rel")) {
      return false;
    }
    for (String word : element.attr("rel").split("\\s+")) {
      if (word.equals("tag") || word.equals("category")) {
        return true;
      }
    }
    return false;
  }

  /** A link within a line of other words or of links to other things. */
  private static boolean isInText(Outline outline, Element element, Map<Element, Integer> tags) {
    for (Element up = element; up != null; up = up.parent()) {
      if (Markup.breaksLines(up)) {
        Outline.Weight weight = outline.weight(up);
        return tags.getOrDefault(up, 0) < weight.links()
            || weight.running() > 8 + 2 * weight.links() && !isNamed(up);
      }
    }
    return false;
  }

  /** Whether the line says itself that it is a list of tags. */
  private static boolean isNamed(Element line) {
    return NAME.matcher(Texts.of(line)).lookingAt();
  }
}
