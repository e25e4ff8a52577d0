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
   * @param taken the articles
   * @param others what came of the article files that gave none
   * @param problems all that were met
   */
  static List<Fate> of(
      List<Fate> passedOver,
      List<Taken> taken,
      List<Intake.Outcome> others,
      Digest digest,
      List<Problem> problems) {
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
    for (Intake.Outcome outcome : others) {
      fates.put(
          outcome.file(),
          new Fate(
              outcome.file(),
              Optional.empty(),
              outcome.reason(),
              byFile.getOrDefault(outcome.file(), List.of())));
    }
    for (Taken article : taken) {
      String file = article.card().file();
      Optional<Entry> entry = Optional.ofNullable(entries.get(file));
      Optional<String> reason = entry.isEmpty() ? Optional.of("duplicate") : Optional.empty();
      fates.put(file, new Fate(file, entry, reason, byFile.getOrDefault(file, List.of())));
    }
    return List.copyOf(fates.values());
  }
}
