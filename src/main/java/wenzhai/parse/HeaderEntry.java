package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wenzhai.model.Origin;
import wenzhai.model.Place;

/**
 * A key of a header with its values.
 *
 * @param key as it is written; below another key, both with a dot between
 * @param values as they are written, in order
 * @param line in the file, counted from 1
 * @param column counted from 1
 */
record HeaderEntry(String key, List<String> values, int line, int column) {
  private static final Set<String> NAMING =
      Set.of("name", "title", "image", "src", "url", "link", "href", "value", "relative", "text");

  private static final String ADDRESS = "(?i)https?://\\S+";

  /** {@code [[name]]} or {@code [[page|name]]}, as note-taking programs link. */
  private static final Pattern WIKI_LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|]{1,200}\\|)?([^\\[\\]|]{1,200})\\]\\]");

  /** What it claims, if its key is known and it has a value. */
  Optional<Claim> claim(Origin origin, String path) {
    List<String> said = new ArrayList<>();
    for (String value : values) {
      String tidy = WIKI_LINK.matcher(Wording.value(value)).replaceAll("$1");
      if (!tidy.isEmpty()) {
        said.add(tidy);
      }
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<Key> key = meaning();
    if (key.filter(k -> k == Key.SOURCE).isPresent() && said.get(0).matches(ADDRESS)) {
      key = Optional.of(Key.URL);
    }
    return key.map(k -> new Claim(k, said, origin, new Place(path, line, column)));
  }

  boolean isKnown() {
    return meaning().isPresent();
  }

  private Optional<Key> meaning() {
    int dot = key.lastIndexOf('.');
    if (dot < 0) {
      return Key.named(key);
    }
    String last = key.substring(dot + 1);
    Optional<Key> above = Key.named(key.substring(0, dot));
    if (above.filter(k -> k == Key.TYPOGRAPHY).isPresent() && last.equals("off")) {
      return above;
    }
    if (above.isEmpty() || !NAMING.contains(last)) {
      return Optional.empty();
    }
    boolean address = Set.of("url", "link", "href").contains(last);
    return address && above.get() == Key.SOURCE ? Optional.of(Key.URL) : above;
  }
}
