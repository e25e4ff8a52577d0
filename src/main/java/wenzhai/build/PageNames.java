package wenzhai.build;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/** The names of the curator's own pages: fit for an address, and nobody else's. */
final class PageNames {
  /** The pages at the site's root that are made from the articles. */
  private static final Set<String> TAKEN = Set.of("index", "404", "search", "stars", "timeline");

  private final Problems problems;
  private final Set<String> taken;
  private final Set<String> given = new HashSet<>();

  private PageNames(Set<String> taken, Problems problems) {
    this.taken = taken;
    this.problems = problems;
  }

  /** Those of pages at the site's root. */
  static PageNames ofPages(Problems problems) {
    return new PageNames(TAKEN, problems);
  }

  /** Those of reading lists. */
  static PageNames ofLists(Problems problems) {
    return new PageNames(Set.of("index"), problems);
  }

  /**
   * The page's name in addresses: letters and digits of any script, joined by {@code -}.
   *
   * @param wanted the name of the file without its extension
   * @param file its path, for messages
   * @return empty when there can be no such page, which is then said
   */
  Optional<String> of(String wanted, String file) {
    String name =
        wanted.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    if (name.isEmpty() || taken.contains(name) || !given.add(name)) {
      problems.error(
          Place.of(file),
          "page-name",
          "no page can be called '" + wanted + "' here, or another one is already",
          "give the file another name");
      return Optional.empty();
    }
    return Optional.of(name);
  }
}
