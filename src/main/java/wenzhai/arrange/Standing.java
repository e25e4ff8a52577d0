package wenzhai.arrange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Card;

/**
 * The cards in their order, and which of them are alike, kept from one arrangement to the next:
 * where only a few cards are others, only those are read and find their places anew.
 */
final class Standing {
  private static final Comparator<Noted> NEWEST_FIRST =
      Comparator.comparing(Noted::date, Comparator.reverseOrder())
          .thenComparing(Noted::source)
          .thenComparing(Noted::title)
          .thenComparing(Noted::file);

  private final Lookalikes lookalikes = new Lookalikes();

  /** In the order in which they came. */
  private List<Noted> taken = List.of();

  private List<Noted> order = List.of();

  /** Takes these cards in the place of those before. */
  void take(List<Card> cards) {
    taken = noted(cards);
    BitSet stay = new BitSet();
    List<Noted> came = new ArrayList<>();
    for (Noted card : SectionNames.without(taken)) {
      if (card.isIn(order)) {
        stay.set(card.place());
      } else {
        came.add(card);
      }
    }
    List<Noted> next = new ArrayList<>(cards.size());
    List<Noted> gone = new ArrayList<>();
    for (Noted card : order) {
      (stay.get(card.place()) ? next : gone).add(card);
    }
    if (!came.isEmpty()) {
      next.addAll(came);
      next.sort(NEWEST_FIRST); // in no time where nearly all is in order
    }
    for (int i = 0; i < next.size(); i++) {
      next.get(i).stand(i);
    }
    lookalikes.exchange(gone, came);
    order = next;
  }

  /** The newest first. */
  List<Noted> order() {
    return order;
  }

  /** Those whose texts share much. */
  List<Lookalikes.Pair> pairs() {
    return lookalikes.pairs();
  }

  private List<Noted> noted(List<Card> cards) {
    List<Noted> all = new ArrayList<>(cards.size());
    Map<String, Noted> byFile = new HashMap<>();
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      Noted known = i < taken.size() ? taken.get(i) : null;
      if (known == null || !known.file().equals(card.file())) {
        if (byFile.isEmpty()) {
          taken.forEach(one -> byFile.put(one.file(), one));
        }
        known = byFile.get(card.file());
      }
      all.add(known != null && known.card().equals(card) ? known : new Noted(card));
    }
    return all;
  }
}
