package wenzhai.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wenzhai.model.Origin;

/**
 * All that the heads of a file and its sidecar say.
 *
 * @param list the most trusted first
 */
record Claims(List<Claim> list) {
  Claims {
    list = List.copyOf(list);
  }

  List<Claim> all(Key key) {
    return list.stream().filter(c -> c.key() == key).toList();
  }

  Optional<Claim> first(Key key) {
    return list.stream().filter(c -> c.key() == key).findFirst();
  }

  /** The first value that is said under that key. */
  Optional<String> value(Key key) {
    return first(key).map(Claim::value);
  }

  Optional<Claim> first(Key key, Origin origin) {
    return list.stream().filter(c -> c.key() == key && c.origin() == origin).findFirst();
  }

  /** Whether the first thing said under that key is a yes. */
  boolean yes(Key key) {
    return value(key)
        .map(v -> v.strip().toLowerCase(Locale.ROOT))
        .filter(v -> List.of("true", "yes", "on", "1", "是").contains(v))
        .isPresent();
  }
}
