package wenzhai.clean;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
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
    Census tidy = new Census();
    Walk.through(bench.body(), tidy);
    String after = size(tidy.elements, tidy.attributes);
    if (!before.equals(after)) {
      bench.changed(new Change(id(), before, after));
    }
    boolean lost = untidy.whole().pictures() != tidy.pictures;
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
    return size(elements.size(), attributes);
  }

  /** Readers of any language read this; the name of the rule says what is counted. */
  private static String size(int elements, int attributes) {
    return elements + " / " + attributes;
  }

  /** The counting of what a tree holds, the body itself left out. */
  private static final class Census implements NodeVisitor {
    private int elements;
    private int attributes;
    private int pictures;

    @Override
    public void head(Node node, int depth) {
      if (depth > 0 && node instanceof Element element) {
        elements++;
        attributes += element.attributesSize();
        pictures += element.normalName().equals("img") ? 1 : 0;
      }
    }
  }
}
