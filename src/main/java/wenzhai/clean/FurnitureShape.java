package wenzhai.clean;

import java.util.Optional;
import java.util.SortedSet;
import org.jsoup.nodes.Element;
import wenzhai.model.Blocks.Shape;
import wenzhai.model.Metadata;

/** What in a single block speaks for its being furniture; most blocks have nothing of the kind. */
final class FurnitureShape {
  private static final String SENTENCE_ENDS = "。！？!?…";
  private static final int LONGEST = 3000;
  private static final int LONGEST_OWN = 600;
  private static final int LONGEST_LABEL = 20;
  private static final int LONGEST_LOOSE = 60;
  private static final int MOST_OWN_WORDS = 30;

  private FurnitureShape() {}

  static Optional<Shape> of(Element block, BlockText text, Metadata metadata) {
    boolean kept =
        text.leadsWithin() || text.said().length() > LONGEST || block.normalName().equals("pre");
    return kept
        ? Optional.empty()
        : looks(block, text).filter(shape -> !CreditLines.isCredit(text.said().text(), metadata));
  }

  /**
   * Whether a block is sentences that ask for nothing, without anything in them, and so has no
   * shape: most blocks are, and this is told at a glance.
   */
  static boolean isPlainSentence(Passage said) {
    return said.length() > 0
        && SENTENCE_ENDS.indexOf(said.charAt(said.length() - 1)) >= 0
        && !Named.hasChildren(said.element())
        && !said.isSolicitation();
  }

  private static Optional<Shape> looks(Element block, BlockText text) {
    int letters = text.said().letters();
    if (text.said().isSolicitation()
        || !text.said().isFolded(text.own())
            && Solicitations.fill(text.own(), 0, text.own().length)) {
      return Optional.of(Shape.SOLICITATION);
    }
    int linked = letters - text.own().length;
    if (text.targets().size() >= 2 && linked * 5 >= letters * 3) {
      return text.own().length <= MOST_OWN_WORDS ? Optional.of(Shape.LINKS) : Optional.empty();
    }
    if (letters == 0) {
      return text.pictures().isEmpty() ? Optional.empty() : Optional.of(Shape.LOOSE);
    }
    return line(block, text, letters);
  }

  private static Optional<Shape> line(Element block, BlockText text, int letters) {
    Passage line = text.said();
    char last = line.charAt(line.length() - 1);
    boolean sentence = SENTENCE_ENDS.indexOf(last) >= 0 || last == '.' && letters > LONGEST_LABEL;
    boolean name = "【《「『〈（([".indexOf(line.charAt(0)) >= 0;
    if (sentence || name || isMostlyDigits(line.folded())) {
      return Optional.empty();
    }
    boolean heading = Markup.of(block) == Markup.HEADING;
    if (letters <= LONGEST_LABEL && text.targets().isEmpty()) {
      if (heading || last == '：' || last == ':') {
        return Optional.of(Shape.LABEL);
      }
    }
    return letters <= LONGEST_LOOSE && !heading ? Optional.of(Shape.LOOSE) : Optional.empty();
  }

  private static boolean isMostlyDigits(String folded) {
    int digits = 0;
    for (int i = 0; i < folded.length(); i++) {
      digits += Folded.isDigit(folded.charAt(i)) ? 1 : 0;
    }
    return digits * 3 >= folded.length();
  }

  /**
   * What two blocks of that shape must have in common to be the same. Digits do not count. Of a
   * solicitation neither do the texts of its links ({@code Post tags: a, b}), and when it uses two
   * strong phrases or more, nothing but these does ({@code © A. Writer. All rights reserved ...}).
   */
  static String identity(Shape shape, BlockText text) {
    String folded = text.said().folded();
    if (shape != Shape.SOLICITATION) {
      return String.join(
          "\n",
          shape.name(),
          withoutDigits(folded),
          String.join(" ", text.hosts()),
          String.join(" ", text.pictures()));
    }
    SortedSet<String> phrases = Solicitations.strong(folded);
    if (phrases.size() > 1) {
      return shape + "\n" + String.join(" ", phrases);
    }
    String own = new String(text.own());
    return shape + "\n" + withoutDigits(Solicitations.fill(own) ? own : folded);
  }

  private static String withoutDigits(String words) {
    StringBuilder same = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean more = Folded.isDigit(c) && i > 0 && Folded.isDigit(words.charAt(i - 1));
      if (!more) {
        same.append(Folded.isDigit(c) ? '0' : c);
      }
    }
    return same.toString();
  }
}
