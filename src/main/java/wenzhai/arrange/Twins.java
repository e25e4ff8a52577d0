package wenzhai.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenzhai.model.Card;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.WebAddress;

/** Articles that were collected twice from one address. */
final class Twins {
  private Twins() {}

  /** The text by which two cards of one original address are equal. */
  static Optional<String> key(Card card) {
    return card.metadata().url().flatMap(WebAddress::parse).map(WebAddress::key);
  }

  /** Says of every article but the first of its address which file was there before it. */
  static void warn(List<Card> cards, Problems problems) {
    Map<String, List<Card>> byAddress = new TreeMap<>();
    for (Card card : cards) {
      key(card).ifPresent(key -> byAddress.computeIfAbsent(key, k -> new ArrayList<>()).add(card));
    }
    for (List<Card> twins : byAddress.values()) {
      List<Card> members = twins.stream().sorted(Slugs.FIRST_COME).toList();
      for (Card later : members.subList(1, members.size())) {
        problems.warn(
            Place.of(later.file()),
            "same-address",
            "its original address is also that of " + members.get(0).file(),
            "remove one of the two files, or correct its address");
      }
    }
  }
}
