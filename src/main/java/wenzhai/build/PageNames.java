package wenzhai.build;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import wenzhai.model.DeviceName;
import wenzhai.model.LowerCase;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/** The names of the curator's own pages: fit for an address, and nobody else's. */
final class PageNames {
  /** The pages at the site's root that are made from the articles. */
  private static final Set<String> TAKEN = Set.of("index", "404", "search", "stars", "timeline");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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
   * The page's name in addresses: letters a to z and digits, joined by {@code -}. Letters that are
   * none of these are told apart by eight hexadecimal digits at the end.
   *
   * @param wanted the slug that the file asks for, or its name without its extension
   * @param file its path, for messages
   * @return empty when there can be no such page, which is then said
   */
  Optional<String> of(String wanted, String file) {
    String name = ascii(wanted);
    if (name.isEmpty() || taken.contains(name) || DeviceName.is(name) || !given.add(name)) {
      problems.error(
          Place.of(file),
          "page-name",
          "no page can be called '" + wanted + "' here, or another one is already",
          "give the file another name");
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private static String ascii(String wanted) {
    String plain = MARKS.matcher(Normalizer.normalize(wanted, Normalizer.Form.NFD)).replaceAll("");
    String name = LowerCase.of(plain).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean whole = plain.codePoints().noneMatch(c -> c > 0x7f && Character.isLetterOrDigit(c));
    if (whole) {
      return name;
    }
    String composed = Normalizer.normalize(wanted, Normalizer.Form.NFC);
    String digits =
        UUID.nameUUIDFromBytes(composed.getBytes(StandardCharsets.UTF_8))
            .toString()
            .substring(0, 8);
    return name.isEmpty() ? digits : name + "-" + digits;
  }
}
