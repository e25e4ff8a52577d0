package wenzhai.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import wenzhai.arrange.Arranger;
import wenzhai.clean.ArticleCleaner;
import wenzhai.model.Problem;
import wenzhai.parse.ArticleParser;
import wenzhai.read.ContentFolder;
import wenzhai.vault.ScaledPictures;

/**
 * What one gathering leaves to the next, so that only what changed is done again. Of articles it
 * knows their cards, not their texts. For one gathering at a time.
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
  record Refined(Taken whole, Set<Long> furniture, Taken rest, List<Problem> problems) {
    private boolean isOf(Taken article, Set<Long> learned) {
      return whole == article && furniture == learned;
    }
  }

  /** What articles of one folder are made with, made when there is one that is not known. */
  record Tools(
      ContentFolder folder, OnDemand<ArticleParser> parsing, OnDemand<ArticleCleaner> cleaning) {
    ArticleParser parser() {
      return parsing.get();
    }

    ArticleCleaner cleaner() {
      return cleaning.get();
    }
  }

  private final boolean isForOne;
  private final Arranger arranger = new Arranger();
  private final Map<String, Known> outcomes = new HashMap<>();
  private final Map<String, Learned> furniture = new HashMap<>();
  private final Map<String, Refined> refined = new HashMap<>();
  private Optional<ScaledPictures> scaled = Optional.empty();
  private Optional<Tools> tools = Optional.empty();
  private Optional<OwnPictures> own = Optional.empty();
  private Optional<String> hidden = Optional.empty();
  private String shape = "";

  /** The folder as it was opened when all that is known was looked at. */
  private Optional<ContentFolder> seen = Optional.empty();

  private Memory(boolean isForOne) {
    this.isForOne = isForOne;
  }

  /** That of one gathering that no other follows: nothing need be noted. */
  static Memory ofOne() {
    return new Memory(true);
  }

  /** That of gatherings one after the other. */
  static Memory ofMany() {
    return new Memory(false);
  }

  /** What the articles of a folder are made with, at hand as long as it is the same. */
  Tools tools(ContentFolder folder, Supplier<Tools> making) {
    tools = tools.filter(known -> known.folder() == folder).or(() -> Optional.of(making.get()));
    return tools.get();
  }

  /** A folder's own pictures as they are shown, looked at once as long as it is the same. */
  OwnPictures own(ContentFolder folder, Supplier<OwnPictures> looking) {
    own = own.filter(known -> known.isOf(folder)).or(() -> Optional.of(looking.get()));
    return own.get();
  }

  /** Has the gatherings that follow find that file empty of anything to show; none when empty. */
  void hide(Optional<String> file) {
    hidden = file;
  }

  /** Forgets what came of these files. */
  void forget(Collection<String> files) {
    files.forEach(outcomes::remove);
  }

  /**
   * What comes of each article file of a folder, in their order: known already, unless the file
   * looks otherwise than it did.
   */
  List<Intake.Outcome> outcomes(
      ContentFolder folder,
      Function<String, Intake.Outcome> taking,
      Workers workers,
      Progress progress) {
    List<String> files = folder.candidates();
    if (isForOne) {
      return taken(folder, files, taking, workers, progress);
    }
    boolean same = seen.filter(folder::equals).isPresent();
    seen = Optional.of(folder);
    if (!same) {
      prepare(folder.site().fingerprint(), files);
    }
    List<String> unknown = new ArrayList<>();
    for (String file : files) {
      Known known = outcomes.get(file);
      if (known == null || !same && !known.look().equals(folder.look(file))) {
        unknown.add(file);
      }
    }
    Map<String, Intake.Outcome> made = new HashMap<>();
    for (Intake.Outcome outcome : taken(folder, unknown, taking, workers, progress)) {
      made.put(outcome.file(), outcome);
      if (outcome.dependsOnTime()) {
        outcomes.remove(outcome.file());
      } else {
        outcomes.put(outcome.file(), new Known(folder.look(outcome.file()), outcome));
      }
    }
    List<Intake.Outcome> all = new ArrayList<>(files.size());
    for (String file : files) {
      Intake.Outcome outcome = made.get(file);
      all.add(outcome == null ? outcomes.get(file).outcome() : outcome);
      if (hidden.filter(file::equals).isPresent()) {
        all.set(all.size() - 1, Intake.Outcome.none(file, Optional.empty(), List.of()));
      }
    }
    return all;
  }

  /** The files taken in, in their order. */
  private static List<Intake.Outcome> taken(
      ContentFolder folder,
      List<String> files,
      Function<String, Intake.Outcome> taking,
      Workers workers,
      Progress progress) {
    progress.begin("Reading", files.size());
    int[] turns = folder.latestFirst(files);
    Intake.Outcome[] outcomes = new Intake.Outcome[turns.length];
    workers.each(
        turns.length,
        progress,
        turn -> outcomes[turns[turn]] = taking.apply(files.get(turns[turn])));
    return List.of(outcomes);
  }

  /** Forgets all when articles have another shape, else what there is no file of. */
  private void prepare(String fingerprint, Collection<String> files) {
    if (!fingerprint.equals(shape)) {
      outcomes.clear();
      shape = fingerprint;
    }
    Set<String> there = new HashSet<>(files);
    outcomes.keySet().retainAll(there);
    refined.keySet().retainAll(there);
  }

  /** What recurs in a source's articles. */
  Set<Long> furniture(String source, List<Taken> articles, Supplier<Set<Long>> learning) {
    if (isForOne) {
      return learning.get();
    }
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

  /**
   * The articles without their sources' furniture, in their order.
   *
   * @param learned what recurs in an article's source
   */
  List<Refined> refined(
      List<Taken> articles,
      Function<Taken, Set<Long>> learned,
      Function<Taken, Refined> refining,
      Workers workers,
      Progress progress) {
    if (isForOne) {
      progress.begin("Comparing", articles.size());
      return workers.each(articles, progress, refining);
    }
    List<Taken> others = new ArrayList<>();
    for (Taken article : articles) {
      Refined known = refined.get(article.card().file());
      if (known == null || !known.isOf(article, learned.apply(article))) {
        others.add(article);
      }
    }
    progress.begin("Comparing", others.size());
    for (Refined made : workers.each(others, progress, refining)) {
      refined.put(made.whole().card().file(), made);
    }
    List<Refined> all = new ArrayList<>(articles.size());
    articles.forEach(article -> all.add(refined.get(article.card().file())));
    return all;
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
