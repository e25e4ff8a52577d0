package wenzhai.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The blocks of a tidy article one after another, each with its text. */
record Lines(List<Line> list) {
  private static final Evaluator PICTURE = new Evaluator.Tag("img");
  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

  /** What the rules that go by the words of a line look for: a line is looked at once for all. */
  private static final List<Cue> CUES =
      Stream.concat(
              Stream.of(
                  DropFeedFooters.FOOTER, DropDisclaimers.DISCLAIMER, DropLicenceLines.LICENCE),
              DropPromotion.cues().stream())
          .toList();

  private static final Words WORDS = Cue.wordsOf(CUES);

  /** A block of the article's first level. */
  static final class Line {
    private static final int UNREAD = -1;

    private final Element element;
    private final String text;
    private final int after;

    /** A bit for each of the cues of which it holds a word. */
    private int words = UNREAD;

    private Line(Element element, String text, int after) {
      this.element = element;
      this.text = text;
      this.after = after;
    }

    /** The block. */
    Element element() {
      return element;
    }

    /** Its text, folded to one line. */
    String text() {
      return text;
    }

    /** How many characters of text follow it in the article. */
    int after() {
      return after;
    }

    /** Whether that cue is found in the text. */
    boolean says(Cue cue) {
      if (words == UNREAD) {
        words = WORDS.in(text);
      }
      int list = CUES.indexOf(cue);
      return list < 0 ? cue.in(text) : (words & 1 << list) != 0 && cue.matches(text);
    }

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
