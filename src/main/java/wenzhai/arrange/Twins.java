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
  private static final Comparator<Noted> FULLEST =
      Comparator.comparing(
          Noted::card,
          Comparator.comparing(Card::extracted, Comparator.reverseOrder())
              .thenComparing(card -> card.source().isKnown(), Comparator.reverseOrder())
              .thenComparing(Card::characters, Comparator.reverseOrder())
              .thenComparing(Twins::isCurated, Comparator.reverseOrder())
              .thenComparing(Slugs.FIRST_COME));

  private final Map<String, List<Noted>> shownByAddress = new HashMap<>();
  private final Map<Noted, List<Noted>> alike = new HashMap<>();
  private final Set<Noted> shown = new HashSet<>();
  private final Map<Noted, Card> curated = new HashMap<>();

  private Twins(List<Lookalikes.Pair> pairs) {
    for (Lookalikes.Pair pair : pairs) {
      if (Sameness.sameArticle(pair.one(), pair.other(), pair.likeness())) {
        alike.computeIfAbsent(pair.one(), f -> new ArrayList<>()).add(pair.other());
        alike.computeIfAbsent(pair.other(), f -> new ArrayList<>()).add(pair.one());
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
  record Kept(List<Noted> shown, SortedMap<Card, String> standIns) {}

  /** Keeps each article once. Of those that are not shown it is said which one is. */
  static Kept eachOnce(List<Noted> cards, List<Lookalikes.Pair> pairs, Problems problems) {
    Twins twins = new Twins(pairs);
    SortedMap<Card, String> standIns = new TreeMap<>(Comparator.comparing(Card::file));
    Set<Noted> hidden = new HashSet<>();
    for (Noted card : twins.doubtful(cards).stream().sorted(FULLEST).toList()) {
      Optional<Noted> twin = twins.shownTwin(card);
      if (twin.isPresent()) {
        warn(card.card(), twin.get().card(), problems);
        twins.carryOver(card.card(), twin.get());
        standIns.put(card.card(), twin.get().file());
        hidden.add(card);
      } else {
        twins.show(card, problems);
      }
    }
    List<Noted> shown = new ArrayList<>(cards.size());
    for (Noted card : cards) {
      if (!hidden.contains(card)) {
        Card curated = twins.curated.get(card);
        shown.add(curated == null ? card : new Noted(curated));
      }
    }
    return new Kept(shown, standIns);
  }

  /** Those with another of the same address, or with a text like another's. */
  private Set<Noted> doubtful(List<Noted> cards) {
    Set<Noted> doubtful = new HashSet<>(alike.keySet());
    Map<String, Noted> byAddress = new HashMap<>(2 * cards.size());
    for (Noted card : cards) {
      Noted other = card.address().map(key -> byAddress.putIfAbsent(key, card)).orElse(null);
      if (other != null) {
        doubtful.add(other);
        doubtful.add(card);
      }
    }
    return doubtful;
  }

  private void carryOver(Card hidden, Noted twin) {
    if (Curation.isIn(hidden.metadata())) {
      curated.merge(
          twin,
          Curation.carriedOver(hidden, twin.card()),
          (earlier, alone) -> Curation.carriedOver(hidden, earlier));
    }
  }

  private Optional<Noted> shownTwin(Noted card) {
    List<Noted> same = new ArrayList<>();
    for (Noted other : atAddressOf(card)) {
      if (Sameness.sameAtAddress(card, other)) {
        same.add(other);
      }
    }
    for (Noted other : alike.getOrDefault(card, List.of())) {
      if (shown.contains(other)) {
        same.add(other);
      }
    }
    return same.stream().min(FULLEST);
  }

  private void show(Noted card, Problems problems) {
    List<Noted> others = atAddressOf(card);
    if (!others.isEmpty()) {
      problems.warn(
          Place.of(card.file()),
          "same-address",
          "its original address is also that of " + others.get(0).file() + ", another article",
          "correct the address of one of the two files");
    }
    shown.add(card);
    card.address()
        .ifPresent(key -> shownByAddress.computeIfAbsent(key, k -> new ArrayList<>()).add(card));
  }

  private List<Noted> atAddressOf(Noted card) {
    return card.address().map(key -> shownByAddress.getOrDefault(key, List.of())).orElse(List.of());
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
