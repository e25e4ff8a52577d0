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
    if (bench.isAsWritten()) {
      return;
    }
    Outline untidy = bench.outline();
    String before = size(untidy.elements());
    LostPictures.leaveWords(bench);
    bench.replaceBody(bench.sanitiser().rewrite(bench.body()));
    String after = size(bench.outline().elements());
    if (!before.equals(after)) {
      bench.changed(new Change(id(), before, after));
    }
    if (LanguageMarks.dropFalse(bench.outline().elements())) {
      bench.moved();
    }
    boolean lost = untidy.whole().pictures() != bench.outline().whole().pictures();
    bench.noteWritten(lost);
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
