package wenzhai.arrange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of articles whose texts share much, found without comparing each with each: only those
 * are compared that agree in a band of their fingerprints.
 *
 * <p>Which articles stand together in a band is kept from one time to the next, so that only the
 * places of those that came or went are others.
 */
final class Lookalikes {
  /** So much alike are two texts of one origin at least. */
  static final double LEAST = 0.7;

  /** What dozens of pages repeat is no article; there each is compared with its next only. */
  private static final int NEXT = 16;

  /** Those of one source and title stand together, so that they are compared first. */
  private static final Comparator<Noted> NEIGHBOURS =
      Comparator.comparing(Noted::source).thenComparing(Noted::title).thenComparing(Noted::file);

  private static final int INDEX_BITS = 24;
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  /** Two articles and how much of their texts they share, from {@link #LEAST} to 1. */
  record Pair(Noted one, Noted other, double likeness) {}

  /** The articles by their number here; null for a number that nobody has. */
  private final List<Noted> members = new ArrayList<>();

  private final Map<Noted, Integer> numbers = new HashMap<>();
  private final Deque<Integer> vacant = new ArrayDeque<>();

  /** In each band, a hash and below it the number of who has it there, in order. */
  private final long[][] places = new long[TextPrint.BANDS][0];

  private List<Pair> pairs = List.of();

  /** The pairs among those that are here. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Takes those who came in the place of those who are gone. */
  void exchange(List<Noted> gone, List<Noted> came) {
    BitSet free = new BitSet();
    for (Noted card : gone) {
      Integer number = numbers.remove(card);
      if (number != null) {
        members.set(number, null);
        vacant.add(number);
        free.set(number);
      }
    }
    int[] entered =
        came.stream()
            .filter(card -> card.card().extracted() && card.hasPrint())
            .mapToInt(this::enter)
            .toArray();
    if (free.isEmpty() && entered.length == 0) {
      return;
    }
    long[][] fresh = new long[TextPrint.BANDS][entered.length];
    for (int i = 0; i < entered.length; i++) {
      long[] bands = members.get(entered[i]).print().bands();
      for (int band = 0; band < bands.length; band++) {
        fresh[band][i] = bands[band] << INDEX_BITS | entered[i];
      }
    }
    List<Pair> found = new ArrayList<>();
    for (int band = 0; band < TextPrint.BANDS; band++) {
      places[band] = places(band, free, fresh[band]);
      fresh[band] = null;
      meet(band, found);
    }
    pairs = found;
  }

  /** Gives it a number. */
  private int enter(Noted card) {
    Integer number = vacant.poll();
    if (number == null) {
      number = members.size();
      members.add(card);
    } else {
      members.set(number, card);
    }
    numbers.put(card, number);
    return number;
  }

  /** A band's places without numbers that were given up, and with those who entered. */
  private long[] places(int band, BitSet free, long[] entered) {
    long[] next = new long[numbers.size()];
    int count = 0;
    for (long place : places[band]) {
      if (!free.get((int) (place & INDEX))) {
        next[count++] = place;
      }
    }
    System.arraycopy(entered, 0, next, count, entered.length);
    Arrays.sort(next); // in no time where nearly all is in order
    return next;
  }

  /** Compares those that stand together in a band and did not in an earlier one. */
  private void meet(int band, List<Pair> pairs) {
    long[] all = places[band];
    for (int from = 0, to; from < all.length; from = to) {
      to = from + 1;
      while (to < all.length && all[to] >>> INDEX_BITS == all[from] >>> INDEX_BITS) {
        to++;
      }
      if (to - from > 1) {
        List<Noted> together = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
          together.add(members.get((int) (all[i] & INDEX)));
        }
        together.sort(NEIGHBOURS);
        meet(band, together, pairs);
      }
    }
  }

  private static void meet(int band, List<Noted> together, List<Pair> pairs) {
    for (int i = 1; i < together.size(); i++) {
      Noted other = together.get(i);
      for (int j = i - 1; j >= Math.max(0, i - NEXT); j--) {
        Noted one = together.get(j);
        if (!one.print().metBefore(other.print(), band)) {
          double likeness = one.print().likeness(other.print());
          if (likeness >= LEAST) {
            pairs.add(new Pair(one, other, likeness));
          }
        }
      }
    }
  }
}
