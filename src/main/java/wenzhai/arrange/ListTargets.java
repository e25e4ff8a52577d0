package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.ReadingList;

/** What finds the articles that reading lists name. */
final class ListTargets {
  private static final Comparator<ReadingList> ORDER =
      Comparator.comparingInt(ReadingList::order)
          .thenComparing(ReadingList::title)
          .thenComparing(ReadingList::slug);

  private final ArticleNames names;

  ListTargets(ArticleNames names) {
    this.names = names;
  }

  /** The lists in their order, each with what it names; what is missing is said. */
  List<Digest.ListGroup> of(List<ReadingList> lists, Problems problems) {
    List<Digest.ListGroup> groups = new ArrayList<>();
    for (ReadingList list : lists.stream().sorted(ORDER).toList()) {
      groups.add(group(list, problems));
    }
    return groups;
  }

  private Digest.ListGroup group(ReadingList list, Problems problems) {
    Map<String, Entry> found = new TreeMap<>();
    Set<String> named = new HashSet<>();
    for (ReadingList.Part part : list.parts()) {
      if (part instanceof ReadingList.Words words) {
        for (String address : words.addresses()) {
          Optional<Entry> entry = entry(list, address, problems);
          entry.ifPresent(e -> found.put(address, e));
          if (entry.isPresent() && !named.add(entry.get().slug())) {
            problems.warn(
                Place.of(list.file()),
                "list-twice",
                "'" + address + "' names an article that the list has already",
                "remove one of the two");
          }
        }
      }
    }
    return new Digest.ListGroup(list, found);
  }

  private Optional<Entry> entry(ReadingList list, String address, Problems problems) {
    String folder = list.file().substring(0, list.file().lastIndexOf('/') + 1);
    List<Entry> called = names.named(address, folder);
    if (called.size() > 1) {
      problems.warn(
          Place.of(list.file()),
          "list-ambiguous",
          "'" + address + "' is the name of " + called.size() + " articles",
          "write its folder, too, such as " + called.get(0).card().file());
    } else if (called.isEmpty() && !address.contains(":")) {
      problems.warn(
          Place.of(list.file()),
          "list-missing",
          "'" + address + "' names no article of the digest",
          "correct it, or remove it from the list");
    }
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }
}
