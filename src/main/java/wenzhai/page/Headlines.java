package wenzhai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wenzhai.model.Digest;
import wenzhai.model.Entry;

/** The few articles that stand for many: those that most sources gave, then one of each source. */
final class Headlines {
  private final Digest digest;

  Headlines(Digest digest) {
    this.digest = digest;
  }

  /** So many of the entries, in their order. */
  List<Entry> of(List<Entry> entries, int most) {
    Set<String> chosen = new HashSet<>();
    Set<String> sources = new HashSet<>();
    Map<String, Integer> weights =
        entries.stream().collect(Collectors.toMap(Entry::slug, this::sources));
    List<Entry> ranked =
        entries.stream()
            .sorted(Comparator.comparing((Entry e) -> weights.get(e.slug())).reversed())
            .toList();
    List<Entry> later = new ArrayList<>();
    for (Entry entry : ranked) {
      boolean told = digest.alsoIn(entry).stream().anyMatch(e -> chosen.contains(e.slug()));
      if (chosen.size() < most && !told && sources.add(entry.card().source().slug())) {
        chosen.add(entry.slug());
      } else {
        later.add(entry);
      }
    }
    for (Entry entry : later) {
      if (chosen.size() < most) {
        chosen.add(entry.slug());
      }
    }
    return entries.stream().filter(entry -> chosen.contains(entry.slug())).toList();
  }

  /** How many sources gave that report. */
  private int sources(Entry entry) {
    Set<String> sources = new HashSet<>(Set.of(entry.card().source().slug()));
    digest.alsoIn(entry).forEach(other -> sources.add(other.card().source().slug()));
    return sources.size();
  }
}
