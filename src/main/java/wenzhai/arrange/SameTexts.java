package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wenzhai.model.Entry;

/** One report in several outlets, or in both scripts: articles that should know of each other. */
final class SameTexts {
  /** A text that stands so often in one outlet is what its pages repeat, and no report. */
  private static final int REPEATED = 3;

  private SameTexts() {}

  /** The articles that give the text of another, by its slug and in the order of the entries. */
  static Map<String, List<Entry>> of(List<Entry> entries, List<Lookalikes.Pair> pairs) {
    if (pairs.isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> order = new HashMap<>();
    for (Entry entry : entries) {
      order.put(entry.card().file(), order.size());
    }
    List<Lookalikes.Pair> shown = new ArrayList<>();
    for (Lookalikes.Pair pair : pairs) {
      if (order.containsKey(pair.one().file()) && order.containsKey(pair.other().file())) {
        shown.add(pair);
      }
    }
    Set<String> repeated = repeated(shown);
    Map<String, List<Entry>> sameText = new TreeMap<>();
    for (Lookalikes.Pair pair : shown) {
      boolean report = Sameness.sameReport(pair.one().card(), pair.other().card());
      if (report
          && !repeated.contains(pair.one().file())
          && !repeated.contains(pair.other().file())) {
        Entry one = entries.get(order.get(pair.one().file()));
        Entry other = entries.get(order.get(pair.other().file()));
        sameText.computeIfAbsent(one.slug(), s -> new ArrayList<>()).add(other);
        sameText.computeIfAbsent(other.slug(), s -> new ArrayList<>()).add(one);
      }
    }
    sameText
        .values()
        .forEach(list -> list.sort(Comparator.comparing(e -> order.get(e.card().file()))));
    return sameText;
  }

  /** The files whose text an outlet, their own or another, has several times. */
  private static Set<String> repeated(List<Lookalikes.Pair> pairs) {
    Map<String, Map<String, Integer>> times = new HashMap<>();
    for (Lookalikes.Pair pair : pairs) {
      count(times, pair.one().file(), pair.other().source());
      count(times, pair.other().file(), pair.one().source());
    }
    Set<String> repeated = new HashSet<>();
    times.forEach(
        (file, bySource) -> {
          if (bySource.values().stream().anyMatch(count -> count >= REPEATED)) {
            repeated.add(file);
          }
        });
    return repeated;
  }

  private static void count(Map<String, Map<String, Integer>> times, String file, String source) {
    times.computeIfAbsent(file, f -> new HashMap<>()).merge(source, 1, Integer::sum);
  }
}
