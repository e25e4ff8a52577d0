package wenzhai.arrange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wenzhai.model.Card;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/**
 * The addresses of all articles, each given once.
 *
 * <p>An article's slug is made from its own card alone, so that another article changes it only
 * when both want the same; then the one that was collected first keeps it.
 */
final class Slugs {
  /** Who was there first: by the time of collecting, those without one last. */
  static final Comparator<Card> FIRST_COME =
      Comparator.comparing((Card card) -> card.metadata().collected().orElse(Instant.MAX))
          .thenComparing(Card::file);

  private Slugs() {}

  /** The slug of each card, by the card's file. */
  static Map<String, String> byFile(List<Card> cards, Problems problems) {
    Map<String, List<Card>> wishes = new TreeMap<>();
    for (Card card : cards) {
      wishes.computeIfAbsent(Slug.of(card, problems), s -> new ArrayList<>()).add(card);
    }
    Set<String> taken = new HashSet<>(wishes.keySet());
    Map<String, String> slugs = new HashMap<>();
    for (Map.Entry<String, List<Card>> wish : wishes.entrySet()) {
      List<Card> members = wish.getValue().stream().sorted(FIRST_COME).toList();
      Card first = members.get(0);
      slugs.put(first.file(), wish.getKey());
      for (Card later : members.subList(1, members.size())) {
        String slug = apart(wish.getKey(), first, later, taken);
        taken.add(slug);
        slugs.put(later.file(), slug);
        warn(wish.getKey(), slug, first, later, problems);
      }
    }
    return slugs;
  }

  /**
   * The slug with eight digits that are the article's own: of its identity, or of its file when an
   * article of the same address is there too.
   */
  private static String apart(String slug, Card first, Card later, Set<String> taken) {
    String own = slug + "-" + Slug.digits(later.id());
    if (!later.id().equals(first.id()) && !taken.contains(own)) {
      return own;
    }
    String seed = later.file();
    while (taken.contains(slug + "-" + Slug.hash(seed))) {
      seed += "+";
    }
    return slug + "-" + Slug.hash(seed);
  }

  private static void warn(String wish, String slug, Card first, Card later, Problems problems) {
    if (Sameness.address(later).isPresent()
        && Sameness.address(later).equals(Sameness.address(first))) {
      return; // said already, with the better remedy
    }
    problems.warn(
        Place.of(later.file()),
        "slug-collision",
        "its page articles/"
            + wish
            + ".html is already that of "
            + first.file()
            + ", so it is at articles/"
            + slug
            + ".html",
        "give one of the two a slug of its own in a file beside it");
  }
}
