package wenzhai.labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Right answers by field, with what was wrong. */
final class Scores {
  private final Map<String, int[]> fields = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  void mark(String field, boolean right, String file, Object got, Object want) {
    int[] score = fields.computeIfAbsent(field, f -> new int[2]);
    score[1]++;
    if (right) {
      score[0]++;
    } else {
      misses.add(
          String.format(Locale.ROOT, "  %-13s %s: got [%s] want [%s]", field, file, got, want));
    }
  }

  /** In percent; 100 where nothing is labelled. */
  double percent(String field) {
    int[] score = fields.getOrDefault(field, new int[] {1, 1});
    return 100.0 * score[0] / score[1];
  }

  List<String> misses() {
    return misses;
  }

  String table(String name) {
    StringBuilder table = new StringBuilder(name).append('\n');
    fields.forEach(
        (field, score) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "  %-14s %4d/%-4d %5.1f %%%n",
                    field,
                    score[0],
                    score[1],
                    100.0 * score[0] / score[1])));
    return table.toString();
  }
}
