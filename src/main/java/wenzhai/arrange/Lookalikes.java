package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import wenzhai.model.Card;

/**
 * The pairs of articles whose texts share much, found without comparing each with each: only those
 * are compared that agree in a band of their fingerprints.
 */
final class Lookalikes {
  /** So much alike are two texts of one origin at least. */
  static final double LEAST = 0.7;

  /** What dozens of pages repeat is no article; there each is compared with its next only. */
  private static final int NEXT = 16;

  /** Those of one source and title stand together, so that they are compared first. */
  private static final Comparator<Card> NEIGHBOURS =
      Comparator.comparing((Card card) -> card.source().slug())
          .thenComparing(Card::title)
          .thenComparing(Card::file);

  private static final int INDEX_BITS = 24;
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  /** Two articles and how much of their texts they share, from {@link #LEAST} to 1. */
  record Pair(Card one, Card other, double likeness) {}

  private Lookalikes() {}

  /** The pairs among these cards, whatever the order of the cards. */
  static List<Pair> among(List<Card> cards) {
    List<Card> known =
        cards.stream()
            .filter(card -> card.extracted() && card.fingerprint().isKnown())
            .sorted(NEIGHBOURS)
            .toList();
    TextPrint[] prints = new TextPrint[known.size()];
    for (int i = 0; i < prints.length; i++) {
      prints[i] = TextPrint.of(known.get(i).fingerprint());
    }
    List<Pair> pairs = new ArrayList<>();
    long[] places = new long[prints.length];
    for (int band = 0; band < TextPrint.BANDS; band++) {
      for (int i = 0; i < prints.length; i++) {
        places[i] = prints[i].band(band) << INDEX_BITS | i;
      }
      Arrays.sort(places);
      meet(band, places, prints, known, pairs);
    }
    return pairs;
  }

  /** Compares those that stand together in a band and did not in an earlier one. */
  private static void meet(
      int band, long[] places, TextPrint[] prints, List<Card> cards, List<Pair> pairs) {
    for (int i = 1; i < places.length; i++) {
      long bucket = places[i] >>> INDEX_BITS;
      for (int j = i - 1; j >= Math.max(0, i - NEXT); j--) {
        if (places[j] >>> INDEX_BITS != bucket) {
          break;
        }
        int one = (int) (places[j] & INDEX);
        int other = (int) (places[i] & INDEX);
        if (prints[one].metBefore(prints[other], band)) {
          continue;
        }
        double likeness = prints[one].likeness(prints[other]);
        if (likeness >= LEAST) {
          pairs.add(new Pair(cards.get(one), cards.get(other), likeness));
        }
      }
    }
  }
}
