package wenzhai.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often the parts of a drawing are drawn again by {@code use} and its like. A few dozen
 * elements that use each other ten times over would keep a browser busy for ever.
 */
final class SvgUses {
  private static final long MOST = 100_000;
  private static final int DEEPEST = 50;

  /** What stands in each element with an id: the ids that it refers to. */
  private final Map<String, List<String>> references = new HashMap<>();

  private final Deque<Optional<String>> open = new ArrayDeque<>();
  private final List<String> openIds = new ArrayList<>();
  private final List<String> all = new ArrayList<>();
  private boolean tooDeep;

  void start(Optional<String> id, List<String> referred) {
    open.push(id);
    if (id.isPresent()) {
      openIds.add(id.get());
      references.computeIfAbsent(id.get(), n -> new ArrayList<>());
    }
    tooDeep |= openIds.size() > DEEPEST;
    if (tooDeep) {
      return;
    }
    all.addAll(referred);
    for (String around : openIds) {
      references.get(around).addAll(referred);
    }
  }

  void end() {
    if (open.pop().isPresent()) {
      openIds.remove(openIds.size() - 1);
    }
  }

  /** Whether a browser can be asked to draw it. */
  boolean isModest() {
    if (tooDeep) {
      return false;
    }
    Map<String, Long> counts = new HashMap<>();
    references.keySet().forEach(id -> counts.put(id, 1L));
    // Each round sees one level more; what has not settled by then turns in a circle or is too
    // deep.
    for (int level = 0; level < DEEPEST; level++) {
      boolean settled = true;
      for (Map.Entry<String, List<String>> part : references.entrySet()) {
        long count = 1 + sum(part.getValue(), counts);
        settled &= counts.put(part.getKey(), count) == count;
      }
      if (settled) {
        return sum(all, counts) <= MOST;
      }
    }
    return false;
  }

  private static long sum(List<String> ids, Map<String, Long> counts) {
    long sum = 0;
    for (String id : ids) {
      sum = Math.min(MOST + 1, sum + counts.getOrDefault(id, 1L));
    }
    return sum;
  }
}
