package wenzhai.clean;

import java.util.List;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;

/**
 * Writes the article's structure anew: paragraphs, lists, tables, quotations, headings, figures,
 * and none of the shells, classes and styles around them.
 */
public final class TidyStructure implements CleaningRule {
  @Override
  public String id() {
    return "tidy-structure";
  }

  @Override
  public void apply(Workbench bench) {
    Outline untidy = bench.outline();
    boolean loose = holdsLooseLines(bench.body(), untidy);
    String before = size(untidy.elements());
    LostPictures.leaveWords(bench);
    bench.replaceBody(bench.sanitiser().rewrite(bench.body()));
    String after = size(bench.outline().elements());
    if (!before.equals(after)) {
      bench.changed(new Change(id(), before, after));
    }
    boolean lost = untidy.whole().pictures() != bench.outline().whole().pictures();
    bench.noteBlocks(loose || lost);
  }

  /** Whether lines stand between blocks, or by themselves, in no element that a rule could drop. */
  private static boolean holdsLooseLines(Element body, Outline outline) {
    if (!body.ownText().isBlank()) {
      return true;
    }
    for (Element element : outline.elements()) {
      if (Markup.of(element) == Markup.SHELL
          && !element.ownText().isBlank()
          && holdsBlock(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsBlock(Element element) {
    for (Element child : element.children()) {
      if (Markup.breaksLines(child)) {
        return true;
      }
    }
    return false;
  }

  private static String size(List<Element> elements) {
    int attributes = 0;
    for (Element element : elements) {
      attributes += element.attributesSize();
    }
    // readers of any language read this; the name of the rule says what is counted
    return elements.size() + " / " + attributes;
  }
}
