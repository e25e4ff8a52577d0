package wenzhai.hostile;

import java.util.ArrayList;
import java.util.List;

/** How much is tried: some of it with every {@code mvn verify}, all of it for the scorecard. */
enum Effort {
  QUICK,
  FULL;

  /** All of them, or that many spread over them. */
  <T> List<T> of(List<T> all, int quick) {
    if (this == FULL || all.size() <= quick) {
      return all;
    }
    List<T> some = new ArrayList<>();
    for (int i = 0; i < quick; i++) {
      some.add(all.get((int) ((2L * i + 1) * all.size() / (2 * quick))));
    }
    return some;
  }
}
