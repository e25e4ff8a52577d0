package wenzhai.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Language;
import wenzhai.model.LowerCase;

/** The tags of languages that exist, BCP 47: of {@code en-UK}, {@code en}; of {@code cn}, none. */
final class LanguageTags {
  private static final Set<String> LANGUAGES =
      new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
  private static final Set<String> REGIONS = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

  static {
    // the languages of China and its neighbours that have no code of two letters
    LANGUAGES.addAll(
        Set.of("cmn", "yue", "nan", "wuu", "hak", "hsn", "gan", "cdo", "lzh", "mnc", "fil", "kmr"));
  }

  private LanguageTags() {}

  /** As much of a tag as is known. */
  static Optional<String> known(String tag) {
    if (!Language.isTag(tag)) {
      return Optional.empty();
    }
    String[] parts = tag.strip().replace('_', '-').split("-");
    if (!LANGUAGES.contains(LowerCase.of(parts[0]))) {
      return Optional.empty();
    }
    StringBuilder known = new StringBuilder(parts[0]);
    int next = 1;
    if (next < parts.length && parts[next].length() == 4 && isScript(parts[next])) {
      known.append('-').append(parts[next++]);
    }
    if (next < parts.length && REGIONS.contains(parts[next].toUpperCase(Locale.ROOT))) {
      known.append('-').append(parts[next]);
    }
    return Optional.of(known.toString());
  }

  private static boolean isScript(String code) {
    if (Set.of("hans", "hant", "jpan", "kore").contains(LowerCase.of(code))) {
      return true;
    }
    try {
      Character.UnicodeScript.forName(code);
      return true;
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }
}
