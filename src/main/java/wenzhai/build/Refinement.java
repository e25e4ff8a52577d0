package wenzhai.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import wenzhai.clean.ArticleCleaner;
import wenzhai.clean.FurnitureLearner;
import wenzhai.model.Article;
import wenzhai.model.Blocks;
import wenzhai.model.Card;
import wenzhai.model.Problems;
import wenzhai.store.ArticleStore;
import wenzhai.store.Kept;

/**
 * The second look at the articles, when all are in: what recurs in a source's articles as furniture
 * does is taken out of each.
 */
final class Refinement {
  private static final String WITHOUT = "\nwithout ";

  private final ArticleStore store;
  private final Supplier<ArticleCleaner> cleaner;
  private final Memory memory;

  Refinement(ArticleStore store, Supplier<ArticleCleaner> cleaner, Memory memory) {
    this.store = store;
    this.cleaner = cleaner;
    this.memory = memory;
  }

  /** The same articles in the same order, without their sources' furniture. */
  List<Taken> refine(List<Taken> articles, Workers workers, Progress progress, Problems problems) {
    Map<String, Set<Long>> furniture = learn(articles);
    Function<Taken, Set<Long>> learned = article -> furniture.get(article.card().source().slug());
    List<Taken> rest = new ArrayList<>(articles.size());
    for (Memory.Refined refined :
        memory.refined(
            articles,
            learned,
            article -> refined(article, learned.apply(article)),
            workers,
            progress)) {
      if (!refined.problems().isEmpty()) {
        problems.addAll(refined.problems());
      }
      rest.add(refined.rest());
    }
    return rest;
  }

  private Map<String, Set<Long>> learn(List<Taken> articles) {
    Map<String, List<Taken>> bySource = new HashMap<>();
    for (Taken article : articles) {
      bySource.computeIfAbsent(article.card().source().slug(), s -> new ArrayList<>()).add(article);
    }
    Map<String, Set<Long>> furniture = new HashMap<>();
    bySource.forEach(
        (source, theirs) ->
            furniture.put(
                source,
                memory.furniture(source, theirs, () -> FurnitureLearner.learn(eachOnce(theirs)))));
    return furniture;
  }

  /** An article that was collected twice does not recur in the source. */
  private static List<Blocks> eachOnce(List<Taken> articles) {
    Set<String> identities = new HashSet<>();
    Set<Long> texts = new HashSet<>();
    List<Blocks> once = new ArrayList<>();
    for (Taken article : articles) {
      Card card = article.card();
      boolean newText = !card.fingerprint().isKnown() || texts.add(card.fingerprint().text());
      if (identities.add(card.id()) && newText) {
        once.add(article.blocks());
      }
    }
    return once;
  }

  private Memory.Refined refined(Taken article, Set<Long> learned) {
    if (learned.isEmpty()) {
      return new Memory.Refined(article, learned, article, List.of());
    }
    Set<Long> met = new TreeSet<>();
    for (Blocks.Block block : article.blocks().telling()) {
      if (learned.contains(block.hash())) {
        met.add(block.hash());
      }
    }
    if (met.isEmpty()) {
      return new Memory.Refined(article, learned, article, List.of());
    }
    String key = article.key() + WITHOUT + met;
    Optional<Kept> earlier = store.find(key);
    Kept kept = earlier.orElseGet(() -> make(key, article, met));
    return new Memory.Refined(article, learned, Taken.of(key, kept), kept.problems());
  }

  private Kept make(String key, Taken whole, Set<Long> furniture) {
    Problems problems = new Problems();
    Article article = cleaner.get().without(furniture, whole(whole), problems);
    Kept kept = Taken.kept(article, problems.sorted());
    store.put(key, kept, article);
    return kept;
  }

  private Article whole(Taken article) {
    return store.whole(article.key()).orElseGet(() -> store.article(article.card()));
  }

  /**
   * Makes an article again whose text was lost.
   *
   * @param key under which it was kept
   */
  static Article again(String file, String key, Intake intake, ArticleCleaner cleaner) {
    int without = key.indexOf(WITHOUT);
    if (without < 0) {
      return intake.again(file, key);
    }
    Set<Long> furniture = new TreeSet<>();
    for (String hash : key.substring(without + WITHOUT.length()).split("[^-0-9]+")) {
      if (!hash.isEmpty()) {
        furniture.add(Long.valueOf(hash));
      }
    }
    Article whole = intake.again(file, key.substring(0, without));
    return cleaner.without(furniture, whole, new Problems());
  }
}
