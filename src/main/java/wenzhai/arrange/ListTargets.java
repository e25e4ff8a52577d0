package wenzhai.arrange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.ReadingList;
import wenzhai.model.WebAddress;

/** What finds the articles that reading lists name: by file, by slug or by original address. */
final class ListTargets {
  private static final Comparator<ReadingList> ORDER =
      Comparator.comparingInt(ReadingList::order)
          .thenComparing(ReadingList::title)
          .thenComparing(ReadingList::slug);

  private final Map<String, Entry> byFile = new HashMap<>();
  private final Map<String, Entry> bySlug = new HashMap<>();
  private final Map<String, Entry> byAddress = new HashMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();

  /**
   * @param standIns which file is shown in place of cards that are not: who names one of these
   *     means the article that is shown
   */
  ListTargets(List<Entry> entries, Map<Card, String> standIns) {
    entries.forEach(entry -> know(entry.card(), entry));
    entries.forEach(entry -> bySlug.put(entry.slug(), entry));
    standIns.forEach((hidden, file) -> know(hidden, byFile.get(file)));
  }

  private void know(Card card, Entry entry) {
    String file = card.file();
    byFile.put(file, entry);
    byFile.putIfAbsent(withoutExtension(file), entry);
    String name = file.substring(file.lastIndexOf('/') + 1);
    called(name, entry);
    if (!withoutExtension(name).equals(name)) {
      called(withoutExtension(name), entry);
    }
    Sameness.address(card).ifPresent(key -> byAddress.putIfAbsent(key, entry));
    card.metadata().slug().ifPresent(wish -> bySlug.putIfAbsent(wish, entry));
  }

  private void called(String name, Entry entry) {
    List<Entry> called = byName.computeIfAbsent(name, n -> new ArrayList<>());
    if (!called.contains(entry)) {
      called.add(entry);
    }
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
    if (address.contains(":")) {
      return WebAddress.parse(address).map(WebAddress::key).map(byAddress::get);
    }
    String folder = list.file().substring(0, list.file().lastIndexOf('/') + 1);
    String path = decoded(address.replaceFirst("[?#].*$", "").replace('\\', '/'));
    String file = normal(path.startsWith("/") ? path.substring(1) : folder + path);
    String name = path.substring(path.lastIndexOf('/') + 1);
    Entry entry = byFile.get(file);
    entry = entry == null ? byFile.get(normal(path)) : entry;
    entry = entry == null ? bySlug.get(name.replaceFirst("\\.html$", "")) : entry;
    List<Entry> called = byName.getOrDefault(name, List.of());
    if (entry == null && called.size() > 1) {
      problems.warn(
          Place.of(list.file()),
          "list-ambiguous",
          "'" + address + "' is the name of " + called.size() + " articles",
          "write its folder, too, such as " + called.get(0).card().file());
    } else if (entry == null && called.isEmpty()) {
      problems.warn(
          Place.of(list.file()),
          "list-missing",
          "'" + address + "' names no article of the digest",
          "correct it, or remove it from the list");
    } else if (entry == null) {
      entry = called.get(0);
    }
    return Optional.ofNullable(entry);
  }

  private static String withoutExtension(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
  }

  private static String normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return path;
    }
  }
}
