package wenzhai.arrange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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
  static Map<String, String> byFile(List<Noted> cards, Problems problems) {
    Map<String, String> slugs = new HashMap<>();
    Map<String, Noted> owners = new HashMap<>();
    SortedMap<String, List<Card>> contested = new TreeMap<>();
    for (Noted card : cards) {
      String wish = card.wish(problems);
      slugs.put(card.file(), wish);
      Noted other = owners.putIfAbsent(wish, card);
      if (other != null) {
        contested
            .computeIfAbsent(wish, w -> new ArrayList<>(List.of(other.card())))
            .add(card.card());
      }
    }
    Set<String> taken = owners.keySet();
    Set<String> given = new HashSet<>();
    for (Map.Entry<String, List<Card>> wish : contested.entrySet()) {
      List<Card> members = wish.getValue().stream().sorted(FIRST_COME).toList();
      Card first = members.get(0);
      for (Card later : members.subList(1, members.size())) {
        String slug =
            apart(wish.getKey(), first, later, s -> taken.contains(s) || given.contains(s));
        given.add(slug);
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
  private static String apart(String slug, Card first, Card later, Predicate<String> taken) {
    String own = slug + "-" + Slug.digits(later.id());
    if (!later.id().equals(first.id()) && !taken.test(own)) {
      return own;
    }
    String seed = later.file();
    while (taken.test(slug + "-" + Slug.hash(seed))) {
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
