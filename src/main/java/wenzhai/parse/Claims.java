package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenzhai.model.LowerCase;
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
    List<Claim> all = new ArrayList<>();
    for (Claim claim : list) {
      if (claim.key() == key) {
        all.add(claim);
      }
    }
    return all;
  }

  Optional<Claim> first(Key key) {
    for (Claim claim : list) {
      if (claim.key() == key) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
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
        .map(v -> LowerCase.of(v.strip()))
        .filter(v -> List.of("true", "yes", "on", "1", "是").contains(v))
        .isPresent();
  }
}
