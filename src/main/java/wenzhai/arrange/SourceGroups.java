package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.Digest.SourceGroup;
import wenzhai.model.Entry;
import wenzhai.model.Language;
import wenzhai.model.Publisher;
import wenzhai.model.Source;

/** The articles by who published them: most articles first, those of unknown source last. */
final class SourceGroups {
  private static final Comparator<SourceGroup> ORDER =
      Comparator.comparing((SourceGroup group) -> !group.source().isKnown())
          .thenComparing(group -> group.entries().size(), Comparator.reverseOrder())
          .thenComparing(group -> group.source().name())
          .thenComparing(group -> group.source().slug());

  private static final Comparator<Map.Entry<Source, Integer>> MOST_USED =
      Comparator.comparing((Map.Entry<Source, Integer> use) -> use.getValue())
          .reversed()
          .thenComparing(use -> use.getKey().name())
          .thenComparing(use -> use.getKey().host());

  private SourceGroups() {}

  static List<SourceGroup> of(List<Entry> entries, Language language, List<Publisher> publishers) {
    Map<String, List<Entry>> bySlug = new HashMap<>();
    for (Entry entry : entries) {
      bySlug.computeIfAbsent(entry.card().source().slug(), s -> new ArrayList<>()).add(entry);
    }
    List<SourceGroup> groups = new ArrayList<>();
    for (List<Entry> members : bySlug.values()) {
      groups.add(group(members, language, publishers));
    }
    groups.sort(ORDER);
    return groups;
  }

  private static SourceGroup group(
      List<Entry> members, Language language, List<Publisher> publishers) {
    Map<Source, Integer> uses = new HashMap<>();
    for (Entry entry : members) {
      uses.merge(entry.card().source(), 1, Integer::sum);
    }
    Source used = Collections.min(uses.entrySet(), MOST_USED).getKey();
    Optional<Publisher> publisher =
        publishers.stream().filter(p -> p.slug().equals(used.slug())).findFirst();
    Source named =
        publisher.map(p -> new Source(used.slug(), p.name(language), used.host())).orElse(used);
    return new SourceGroup(named, publisher, members);
  }
}
