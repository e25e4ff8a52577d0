package wenzhai.build;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import wenzhai.model.Problem;
import wenzhai.arrange.Arranger;
import wenzhai.vault.ScaledPictures;

/**
 * What one gathering leaves to the next, so that only what changed is done again. Of articles it
 * knows their cards, not their texts. Safe for the threads of one gathering at a time.
 */
final class Memory {
  /** An article file as it looked, and what came of it. */
  private record Known(Object look, Intake.Outcome outcome) {}

  /** A source's articles, and what recurs in them. */
  private record Learned(List<Taken> articles, Set<Long> furniture) {}

  /**
   * An article without its source's furniture.
   *
   * @param whole the article before
   * @param furniture what was looked for in it
   * @param rest the article after
   * @param problems what was met
   */
  record Refined(Taken whole, Set<Long> furniture, Taken rest, List<Problem> problems) {}

  private final Arranger arranger = new Arranger();
  private final Map<String, Known> outcomes = new ConcurrentHashMap<>();
  private final Map<String, Learned> furniture = new ConcurrentHashMap<>();
  private final Map<String, Refined> refined = new ConcurrentHashMap<>();
  private Optional<ScaledPictures> scaled = Optional.empty();
  private String shape = "";

  /**
   * Forgets what does not count any more.
   *
   * @param fingerprint of all that shapes every article
   * @param files those that there are
   */
  void prepare(String fingerprint, Collection<String> files) {
    if (!fingerprint.equals(shape)) {
      outcomes.clear();
      shape = fingerprint;
    }
    Set<String> there = new HashSet<>(files);
    outcomes.keySet().retainAll(there);
    refined.keySet().retainAll(there);
  }

  /** Forgets what came of these files. */
  void forget(Collection<String> files) {
    files.forEach(outcomes::remove);
  }

  /** What comes of a file: known already, unless it looks otherwise than it did. */
  Intake.Outcome outcome(String file, Object look, Function<String, Intake.Outcome> taking) {
    Known known = outcomes.get(file);
    if (known != null && known.look().equals(look)) {
      return known.outcome();
    }
    Intake.Outcome outcome = taking.apply(file);
    if (!outcome.dependsOnTime()) {
      outcomes.put(file, new Known(look, outcome));
    }
    return outcome;
  }

  /** What recurs in a source's articles. */
  Set<Long> furniture(String source, List<Taken> articles, Supplier<Set<Long>> learning) {
    Learned known = furniture.get(source);
    if (known != null && known.articles().equals(articles)) {
      return known.furniture();
    }
    Set<Long> learned = learning.get();
    // what was learned before is the same object still, by which articles know that nothing changed
    Set<Long> kept =
        known != null && known.furniture().equals(learned) ? known.furniture() : learned;
    furniture.put(source, new Learned(articles, kept));
    return kept;
  }

  /** An article without its source's furniture. */
  Refined refined(Taken whole, Set<Long> furniture, Supplier<Refined> refining) {
    Refined known = refined.get(whole.card().file());
    if (known != null && known.whole() == whole && known.furniture() == furniture) {
      return known;
    }
    Refined made = refining.get();
    refined.put(whole.card().file(), made);
    return made;
  }

  /** The one who arranged the cards last. */
  Arranger arranger() {
    return arranger;
  }

  /** The narrower versions of pictures, made once for all gatherings. */
  synchronized ScaledPictures scaled(Supplier<ScaledPictures> opening) {
    scaled = Optional.of(scaled.orElseGet(opening));
    return scaled.get();
  }

  /** Removes what lies on disk for no longer than this. */
  synchronized void forgetPictures() {
    scaled.filter(ScaledPictures::isTemporary).ifPresent(ScaledPictures::close);
    scaled = Optional.empty();
  }
}
