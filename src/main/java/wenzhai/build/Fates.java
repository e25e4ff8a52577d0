package wenzhai.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Fate;
import wenzhai.model.Problem;

/** Every file of the content folder, and what became of it. */
final class Fates {
  private Fates() {}

  /**
   * The fates, by path.
   *
   * @param passedOver those of files that are no articles
   * @param outcomes what came of the others
   * @param problems all that were met
   */
  static List<Fate> of(
      List<Fate> passedOver, List<Intake.Outcome> outcomes, Digest digest, List<Problem> problems) {
    Map<String, Entry> entries = new TreeMap<>();
    digest.entries().forEach(entry -> entries.put(entry.card().file(), entry));
    Map<String, List<Problem>> byFile = new TreeMap<>();
    for (Problem problem : problems) {
      byFile.computeIfAbsent(problem.place().file(), f -> new ArrayList<>()).add(problem);
    }
    Map<String, Fate> fates = new TreeMap<>();
    for (Fate fate : passedOver) {
      fates.put(fate.file(), fate);
    }
    for (Intake.Outcome outcome : outcomes) {
      Optional<Entry> entry = Optional.ofNullable(entries.get(outcome.file()));
      boolean duplicate = outcome.taken().isPresent() && entry.isEmpty();
      fates.put(
          outcome.file(),
          new Fate(
              outcome.file(),
              entry,
              duplicate ? Optional.of("duplicate") : outcome.reason(),
              byFile.getOrDefault(outcome.file(), List.of())));
    }
    return List.copyOf(fates.values());
  }
}
