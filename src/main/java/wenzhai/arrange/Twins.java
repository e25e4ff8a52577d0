package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import wenzhai.model.Card;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/** Articles that were collected twice, from one address or with one text: one of them is shown. */
final class Twins {
  /** Which of an article's cards is shown, the first of all. */
  private static final Comparator<Card> FULLEST =
      Comparator.comparing(Card::extracted, Comparator.reverseOrder())
          .thenComparing(card -> card.source().isKnown(), Comparator.reverseOrder())
          .thenComparing(Card::characters, Comparator.reverseOrder())
          .thenComparing(Twins::isCurated, Comparator.reverseOrder())
          .thenComparing(Slugs.FIRST_COME);

  private final Map<String, List<Card>> shownByAddress = new HashMap<>();
  private final Map<String, List<Card>> alike = new HashMap<>();
  private final Set<String> shown = new HashSet<>();
  private final Map<String, Card> curated = new HashMap<>();
  private final Map<String, Optional<String>> addresses = new HashMap<>();

  private Twins(List<Lookalikes.Pair> pairs) {
    for (Lookalikes.Pair pair : pairs) {
      if (Sameness.sameArticle(pair.one(), pair.other(), pair.likeness())) {
        alike.computeIfAbsent(pair.one().file(), f -> new ArrayList<>()).add(pair.other());
        alike.computeIfAbsent(pair.other().file(), f -> new ArrayList<>()).add(pair.one());
      }
    }
  }

  /**
   * What is left when each article is there once.
   *
   * @param shown in their order: of each article the card with the fullest text, with what the
   *     curator said of the others
   * @param standIns which file is shown in place of each card that is not, ordered by file
   */
  record Kept(List<Card> shown, SortedMap<Card, String> standIns) {}

  /** Keeps each article once. Of those that are not shown it is said which one is. */
  static Kept eachOnce(List<Card> cards, List<Lookalikes.Pair> pairs, Problems problems) {
    Twins twins = new Twins(pairs);
    SortedMap<Card, String> standIns = new TreeMap<>(Comparator.comparing(Card::file));
    for (Card card : cards.stream().sorted(FULLEST).toList()) {
      Optional<Card> twin = twins.shownTwin(card);
      if (twin.isPresent()) {
        warn(card, twin.get(), problems);
        twins.carryOver(card, twin.get());
        standIns.put(card, twin.get().file());
      } else {
        twins.show(card, problems);
      }
    }
    List<Card> shown =
        cards.stream()
            .filter(card -> twins.shown.contains(card.file()))
            .map(card -> twins.curated.getOrDefault(card.file(), card))
            .toList();
    return new Kept(shown, standIns);
  }

  private void carryOver(Card hidden, Card twin) {
    if (Curation.isIn(hidden.metadata())) {
      curated.merge(
          twin.file(),
          Curation.carriedOver(hidden, twin),
          (earlier, alone) -> Curation.carriedOver(hidden, earlier));
    }
  }

  private Optional<Card> shownTwin(Card card) {
    List<Card> same = new ArrayList<>();
    for (Card other : atAddressOf(card)) {
      if (Sameness.sameAtAddress(card, other)) {
        same.add(other);
      }
    }
    for (Card other : alike.getOrDefault(card.file(), List.of())) {
      if (shown.contains(other.file())) {
        same.add(other);
      }
    }
    return same.stream().min(FULLEST);
  }

  private void show(Card card, Problems problems) {
    List<Card> others = atAddressOf(card);
    if (!others.isEmpty()) {
      problems.warn(
          Place.of(card.file()),
          "same-address",
          "its original address is also that of " + others.get(0).file() + ", another article",
          "correct the address of one of the two files");
    }
    shown.add(card.file());
    address(card)
        .ifPresent(key -> shownByAddress.computeIfAbsent(key, k -> new ArrayList<>()).add(card));
  }

  private List<Card> atAddressOf(Card card) {
    return address(card).map(key -> shownByAddress.getOrDefault(key, List.of())).orElse(List.of());
  }

  /** An address is taken apart once, since that takes longer than all else here. */
  private Optional<String> address(Card card) {
    return addresses.computeIfAbsent(card.file(), file -> Sameness.address(card));
  }

  private static void warn(Card card, Card twin, Problems problems) {
    problems.warn(
        Place.of(card.file()),
        "duplicate",
        "it is the same article as " + twin.file() + ", which is shown",
        "remove one of the two files; if they are two articles, correct address or title");
  }

  private static boolean isCurated(Card card) {
    return card.metadata().evidence().stream().anyMatch(e -> e.origin() == Origin.SIDECAR);
  }
}
