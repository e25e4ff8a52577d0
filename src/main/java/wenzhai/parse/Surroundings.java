package wenzhai.parse;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import wenzhai.model.Han;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;
import wenzhai.model.Place;

/**
 * The reader of the lines that stand around a page's headline, wherever the page has its article:
 * stamps, reporters, the line of source and date. It speaks where the head of the page is silent.
 */
final class Surroundings {
  private static final int BEFORE = 4;
  private static final int AFTER = 8;
  private static final int PROSE = 120;
  private static final int SHORTEST_HEADLINE = 4;
  private static final int LONGEST_STAMP = 40;
  private static final int LONGEST_NAME = 12;

  private final Document page;
  private final List<Claim> claims;
  private final Place place;

  /**
   * @param claims what the head says; takes what is found
   */
  Surroundings(Document page, List<Claim> claims, Place place) {
    this.page = page;
    this.claims = claims;
    this.place = place;
  }

  void read() {
    boolean dated = says(Key.PUBLISHED);
    boolean signed = says(Key.AUTHORS);
    boolean sourced = says(Key.SOURCE);
    if (dated && signed && sourced) {
      return;
    }
    List<TextBlock> blocks = TextBlock.of(page.body());
    int headline = headline(blocks);
    if (headline < 0) {
      return;
    }
    Furniture furniture = Furniture.of(page.body());
    int last = Math.min(blocks.size() - 1, headline + AFTER);
    for (int i = Math.max(0, headline - BEFORE); i <= last; i++) {
      TextBlock block = blocks.get(i);
      if (i > headline && block.text().length() + 2 * Han.count(block.text()) > PROSE) {
        return;
      }
      if (i != headline && !furniture.holds(block.element())) {
        read(block, !dated, !signed, !sourced);
      }
    }
  }

  private void read(TextBlock block, boolean date, boolean people, boolean source) {
    Optional<InfoLine> info = InfoLine.of(block.text());
    if (info.isPresent()) {
      if (date) {
        claim(Key.PUBLISHED, info.get().date().map(d -> d.date().iso()).orElse(""));
      }
      info.get().people().stream().filter(p -> people).forEach(p -> claim(Key.AUTHORS, p));
      info.get().sources().stream().filter(s -> source).forEach(s -> claim(Key.SOURCE, s));
      return;
    }
    for (String line : block.lines()) {
      Optional<FoundDate> stamp = stamp(line);
      if (date && stamp.isPresent()) {
        claim(Key.PUBLISHED, stamp.get().date().iso());
      } else if (people) {
        CreditReader.reporters(line)
            .ifPresent(names -> claims.add(new Claim(Key.AUTHORS, names, Origin.HEADER, place)));
      }
    }
  }

  /** A date alone, or a minute with little beside it: a place, a name. */
  private static Optional<FoundDate> stamp(String line) {
    Optional<FoundDate> whole = DateReader.whole(line);
    return whole.isPresent() || line.length() > LONGEST_STAMP
        ? whole
        : DateReader.find(line)
            .filter(d -> d.date().knows(PartialDate.Precision.MINUTE))
            .filter(d -> d.start() <= LONGEST_NAME && "。！？".indexOf(last(line)) < 0);
  }

  private static char last(String line) {
    return line.charAt(line.length() - 1);
  }

  /** Where the headline stands: the first block that is one of the titles. */
  private int headline(List<TextBlock> blocks) {
    List<String> titles =
        claims.stream()
            .filter(c -> c.key() == Key.TITLE)
            .map(c -> Publishers.fold(c.value()))
            .toList();
    for (int i = 0; i < blocks.size(); i++) {
      String text = Publishers.fold(blocks.get(i).text());
      if (text.length() >= SHORTEST_HEADLINE && titles.stream().anyMatch(t -> t.equals(text))) {
        return i;
      }
    }
    return -1;
  }

  private boolean says(Key key) {
    return claims.stream().anyMatch(c -> c.key() == key);
  }

  private void claim(Key key, String value) {
    if (!value.isBlank()) {
      claims.add(Claim.of(key, value, Origin.HEADER, place));
    }
  }
}
