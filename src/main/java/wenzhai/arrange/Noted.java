package wenzhai.arrange;

import java.util.List;
import java.util.Optional;
import wenzhai.model.Card;
import wenzhai.model.Entry;
import wenzhai.model.PartialDate;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Reprint;

/**
 * A card with what arranging reads off it, each thing once however often the card is arranged. Two
 * of them are equal only when they are the same one. For one thread at a time.
 */
final class Noted {
  /** The address that an article asks for, and what is wrong with what it asks. */
  private record Wish(String slug, List<Problem> problems) {}

  /** An article as the site prints it. */
  private record Decided(Reprint usual, Card card) {}

  private final Card card;
  private final String date;

  /** Its place in the order, as long as it has one. */
  private int place;

  // each null until it is asked for
  private TextPrint print;
  private Optional<String> address;
  private Optional<SectionNames.Ending> ending;
  private Noted withoutSection;
  private String foldedTitle;
  private Wish wish;
  private Decided decided;
  private Entry entry;

  Noted(Card card) {
    this.card = card;
    this.date = card.published().map(PartialDate::sortKey).orElse("");
  }

  Card card() {
    return card;
  }

  String file() {
    return card.file();
  }

  String title() {
    return card.title();
  }

  String source() {
    return card.source().slug();
  }

  /** A text that sorts as dates do; empty when there is none. */
  String date() {
    return date;
  }

  void stand(int at) {
    place = at;
  }

  int place() {
    return place;
  }

  /** Whether it stands in that order, at its place. */
  boolean isIn(List<Noted> order) {
    return place < order.size() && order.get(place) == this;
  }

  /** Whether its text can be told from others. */
  boolean hasPrint() {
    return card.fingerprint().isKnown();
  }

  TextPrint print() {
    if (print == null) {
      print = TextPrint.of(card.fingerprint());
    }
    return print;
  }

  /** The text by which two cards of one original address are equal. */
  Optional<String> address() {
    if (address == null) {
      address = Sameness.address(card);
    }
    return address;
  }

  /** What its title may end with that is no part of it. */
  Optional<SectionNames.Ending> ending() {
    if (ending == null) {
      ending = SectionNames.ending(card);
    }
    return ending;
  }

  /** The same card, its title without that ending. */
  Noted withoutSection() {
    if (withoutSection == null) {
      String title = ending().orElseThrow().title();
      withoutSection = new Noted(card.with(card.metadata().titled(title), card.summary()));
    }
    return withoutSection;
  }

  String foldedTitle() {
    if (foldedTitle == null) {
      foldedTitle = Sameness.folded(card.title());
    }
    return foldedTitle;
  }

  /** The slug that the card alone would have. */
  String wish(Problems problems) {
    if (wish == null) {
      Problems met = new Problems();
      String slug = Slug.of(card, met);
      wish = new Wish(slug, met.sorted());
    }
    if (!wish.problems().isEmpty()) {
      problems.addAll(wish.problems());
    }
    return wish.slug();
  }

  /** The article at its address, with the decision how much of it is printed. */
  Entry entry(String slug, Reprint usual) {
    if (decided == null || decided.usual() != usual) {
      decided = new Decided(usual, Reprints.decided(card, usual).withoutFingerprint());
    }
    if (entry == null || entry.card() != decided.card() || !entry.slug().equals(slug)) {
      entry = new Entry(slug, decided.card());
    }
    return entry;
  }
}
