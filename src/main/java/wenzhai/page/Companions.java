package wenzhai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import wenzhai.model.Digest;
import wenzhai.model.Source;
import wenzhai.model.Timeline;

/** The sources that often gave the same report. That they wrote on the same day does not count. */
final class Companions {
  /** Once is chance. */
  private static final int FEWEST = 2;

  private static final int MOST = 12;

  private static final Comparator<Pair> MOST_OFTEN =
      Comparator.comparingInt(Pair::count)
          .reversed()
          .thenComparing(pair -> pair.one().slug())
          .thenComparing(pair -> pair.other().slug());

  private final List<Pair> pairs = new ArrayList<>();

  /** Two sources and how many reports both gave. */
  record Pair(Source one, Source other, int count) {
    /** The other of the two; the pair must have that source. */
    Source beside(Source source) {
      return one.slug().equals(source.slug()) ? other : one;
    }
  }

  Companions(Digest digest) {
    Map<String, Source> bySlug = new TreeMap<>();
    digest.sources().forEach(group -> bySlug.put(group.source().slug(), group.source()));
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Timeline.Report report : digest.timeline().reports()) {
      TreeSet<String> sources = new TreeSet<>();
      report.entries().stream()
          .map(entry -> entry.card().source())
          .filter(Source::isKnown)
          .forEach(source -> sources.add(source.slug()));
      for (String one : sources) {
        for (String other : sources.tailSet(one, false)) {
          counts.computeIfAbsent(one, o -> new TreeMap<>()).merge(other, 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (one, others) ->
            others.forEach(
                (other, count) -> {
                  if (count >= FEWEST) {
                    pairs.add(new Pair(bySlug.get(one), bySlug.get(other), count));
                  }
                }));
    pairs.sort(MOST_OFTEN);
  }

  /** Those that did so most often. */
  List<Pair> all() {
    return pairs.subList(0, Math.min(MOST, pairs.size()));
  }

  /** Those of one source, most often first. */
  List<Pair> of(Source source) {
    return pairs.stream()
        .filter(
            pair ->
                pair.one().slug().equals(source.slug())
                    || pair.other().slug().equals(source.slug()))
        .limit(MOST)
        .toList();
  }
}
