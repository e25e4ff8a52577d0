package wenzhai.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An outlet of the table of publishers.
 *
 * @param slug a stable ASCII name
 * @param names by language tag; at least one
 * @param hosts hosts, each maybe with the beginning of a path, that only this outlet uses: {@code
 *     www.rfi.fr/cn}; a host stands for its subdomains too
 * @param aliases other names by which texts call it
 * @param home its front page
 * @param feed its own feed
 * @param timezone the IANA zone in which it dates its articles
 * @param kind {@code agency}, {@code newspaper}, {@code broadcaster}, {@code magazine}, {@code
 *     think-tank}, {@code government}, {@code blog}, {@code platform}, …
 * @param note what the curator says about it, in the language of the digest
 * @param typographyOff what is left as it came in its texts, in place of what the site says
 * @param reprint how much of its texts may be printed, in place of what the site says
 */
public record Publisher(
    String slug,
    Map<String, String> names,
    List<String> hosts,
    List<String> aliases,
    Optional<String> home,
    Optional<String> feed,
    Optional<String> timezone,
    Optional<String> kind,
    Optional<String> note,
    Optional<Set<TypographyRule>> typographyOff,
    Optional<Reprint> reprint) {
  public Publisher {
    names = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(names));
    hosts = List.copyOf(hosts);
    aliases = List.copyOf(aliases);
    typographyOff = typographyOff.map(TypographyRule::ordered);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("publisher " + slug + " has no name");
    }
  }

  /** Its name in that language, else in the nearest: the other Chinese script, English, any. */
  public String name(Language language) {
    for (String tag :
        List.of(language.tag(), language.isChinese() ? "zh-Hans" : "en", "zh-Hant", "en")) {
      if (names.containsKey(tag)) {
        return names.get(tag);
      }
    }
    return names.values().iterator().next();
  }
}
