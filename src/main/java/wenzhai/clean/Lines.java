package wenzhai.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The blocks of a tidy article one after another, each with its text. */
record Lines(List<Line> list) {
  private static final Evaluator PICTURE = new Evaluator.Tag("img");
  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

  /**
   * A block of the article's first level.
   *
   * @param element the block
   * @param text its text, folded to one line
   * @param after how many characters of text follow it in the article
   */
  record Line(Element element, String text, int after) {
    boolean is(String... names) {
      for (String name : names) {
        if (element.normalName().equals(name)) {
          return true;
        }
      }
      return false;
    }

    List<Element> links() {
      return element.select(LINKS);
    }

    boolean isHeading() {
      return Markup.of(element) == Markup.HEADING;
    }

    boolean hasPicture() {
      return element.selectFirst(PICTURE) != null;
    }

    /** Whether nearly all of its text is part of links. */
    boolean isLinks() {
      int linked = 0;
      for (Element link : links()) {
        linked += link.text().length();
      }
      return linked > 0 && linked + 4 + text.length() / 10 >= text.length();
    }
  }

  static Lines of(Element body) {
    List<Element> blocks = Named.childrenOf(body);
    List<Line> list = new ArrayList<>();
    int after = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      String text = Texts.of(blocks.get(i));
      list.add(new Line(blocks.get(i), text, after));
      after += text.length();
    }
    Collections.reverse(list);
    return new Lines(List.copyOf(list));
  }

  /** Drops the lines that are meant. */
  static void drop(CleaningRule rule, Workbench bench, Predicate<Line> meant) {
    List<Element> found = new ArrayList<>();
    for (Line line : bench.lines().list()) {
      if (meant.test(line)) {
        found.add(line.element());
      }
    }
    bench.dropAll(rule, found);
  }
}
