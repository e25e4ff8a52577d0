package wenzhai.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wenzhai.model.LowerCase;

/** What files a site has, and which places within its pages can be linked to. */
final class SiteIndex {
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Set<String> folders = new HashSet<>();
  private final Map<String, SortedSet<String>> spellings = new TreeMap<>();
  private final SortedSet<String> twice = new TreeSet<>();

  /**
   * Adds a file.
   *
   * @param ids the places within it, where it is a page
   */
  void add(String path, Set<String> ids) {
    if (anchors.put(path, Set.copyOf(ids)) != null) {
      twice.add(path);
    }
    spellings.computeIfAbsent(folded(path), p -> new TreeSet<>()).add(path);
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash));
    }
  }

  boolean hasFile(String path) {
    return anchors.containsKey(path);
  }

  boolean hasFolder(String path) {
    return path.isEmpty() || path.endsWith("/") || folders.contains(path);
  }

  /** A fragment names an id as it is written or decoded (HTML § 7.4.6.4). */
  boolean hasAnchor(String path, String fragment) {
    int directive = fragment.indexOf(":~:");
    String name = directive < 0 ? fragment : fragment.substring(0, directive);
    if (name.isEmpty() || name.equalsIgnoreCase("top") || !isPage(path)) {
      return true;
    }
    Set<String> ids = anchors.getOrDefault(path, Set.of());
    return ids.contains(name) || ids.contains(Target.decoded(name));
  }

  /** The file whose name differs only in case or in how its characters are composed. */
  Optional<String> almost(String path) {
    return Optional.ofNullable(spellings.get(folded(path))).map(SortedSet::first);
  }

  /** The files that are one file on Windows and macOS, group by group. */
  Iterable<SortedSet<String>> clashes() {
    return spellings.values().stream().filter(paths -> paths.size() > 1).toList();
  }

  /** The files that were written more than once. */
  SortedSet<String> twice() {
    return twice;
  }

  static boolean isPage(String path) {
    return path.endsWith(".html") || path.endsWith(".htm");
  }

  private static String folded(String path) {
    return LowerCase.of(Normalizer.normalize(path, Normalizer.Form.NFC));
  }
}
