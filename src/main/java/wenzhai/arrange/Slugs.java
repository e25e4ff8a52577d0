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

  /** The slugs of the cards, each at its card's place. */
  static List<String> of(List<Noted> cards, Problems problems) {
    List<String> slugs = new ArrayList<>(cards.size());
    Map<String, Integer> owners = new HashMap<>(2 * cards.size());
    SortedMap<String, List<Integer>> contested = new TreeMap<>();
    for (int i = 0; i < cards.size(); i++) {
      String wish = cards.get(i).wish(problems);
      slugs.add(wish);
      Integer other = owners.putIfAbsent(wish, i);
      if (other != null) {
        contested.computeIfAbsent(wish, w -> new ArrayList<>(List.of(other))).add(i);
      }
    }
    Set<String> taken = owners.keySet();
    Set<String> given = new HashSet<>();
    for (Map.Entry<String, List<Integer>> wish : contested.entrySet()) {
      List<Integer> members = wish.getValue();
      members.sort(Comparator.comparing(place -> cards.get(place).card(), FIRST_COME));
      Card first = cards.get(members.get(0)).card();
      for (int place : members.subList(1, members.size())) {
        Card later = cards.get(place).card();
        String slug =
            apart(wish.getKey(), first, later, s -> taken.contains(s) || given.contains(s));
        given.add(slug);
        slugs.set(place, slug);
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
