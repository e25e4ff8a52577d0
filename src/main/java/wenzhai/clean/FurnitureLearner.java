package wenzhai.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenzhai.model.Blocks;
import wenzhai.model.Blocks.Block;
import wenzhai.model.Blocks.Shape;

/**
 * What finds a source's furniture: the blocks that recur in its articles, stand at their edges and
 * look like furniture. All three are asked for, since columns, bylines, refrains and standing
 * explanations recur too.
 *
 * <p>It knows of the articles nothing but hashes, and finds the same in whatever order they come.
 */
public final class FurnitureLearner {
  /** With fewer articles of a source, recurring is no evidence. */
  private static final int LEAST_ARTICLES = 5;

  private static final int LEAST_RECURRENCE = 3;

  /** So often is enough, however many articles there are: furniture changes with the years. */
  private static final int AMPLE_RECURRENCE = 10;

  private static final double SHARE = 0.4;

  /** Links alone may also be those of a series of articles to each other. */
  private static final double SHARE_OF_LINKS = 0.5;

  private static final double NEARLY_ALL = 0.9;

  private FurnitureLearner() {}

  /**
   * Learns one source's furniture.
   *
   * @param articles each article of the source once
   * @return the hashes of the blocks that are furniture where they stand as such
   */
  public static Set<Long> learn(List<Blocks> articles) {
    Set<Long> furniture = new HashSet<>();
    if (articles.size() < LEAST_ARTICLES) {
      return furniture;
    }
    // each round sees what stands at the edge when the furniture of the rounds before is gone
    while (furniture.addAll(round(articles, furniture))) {}
    return furniture;
  }

  private static Set<Long> round(List<Blocks> articles, Set<Long> known) {
    Map<Long, Tally> tallies = new HashMap<>();
    for (Blocks article : articles) {
      FurnitureStanding standing = new FurnitureStanding(article);
      standing.takeAway(known);
      Set<Long> seen = new HashSet<>();
      for (Block block : article.telling()) {
        if (!standing.isGone(block) && seen.add(block.hash())) {
          tallies
              .computeIfAbsent(block.hash(), h -> new Tally(block.shape()))
              .count(block, standing.standsAsFurniture(block));
        }
      }
    }
    Set<Long> found = new HashSet<>();
    tallies.forEach(
        (hash, tally) -> {
          if (tally.speaksForFurniture(articles.size())) {
            found.add(hash);
          }
        });
    return found;
  }

  /** How often a block recurs, and how often it stands as furniture does. */
  private static final class Tally {
    private final Shape shape;
    private final Map<Long, Integer> targets = new HashMap<>();
    private int articles;
    private int standing;

    private Tally(Shape shape) {
      this.shape = shape;
    }

    private void count(Block block, boolean standsAsFurniture) {
      articles++;
      standing += standsAsFurniture ? 1 : 0;
      if (shape == Shape.LINKS) {
        targets.merge(block.targets(), 1, Integer::sum);
      }
    }

    private boolean speaksForFurniture(int all) {
      int most = targets.values().stream().max(Integer::compare).orElse(articles);
      boolean sameTargets = most >= articles * NEARLY_ALL;
      return articles >= needed(all) && standing >= articles * NEARLY_ALL && sameTargets;
    }

    private int needed(int all) {
      int share = (int) Math.ceil(all * (shape == Shape.LINKS ? SHARE_OF_LINKS : SHARE));
      int enough = shape == Shape.LINKS ? share : Math.min(share, AMPLE_RECURRENCE);
      return Math.max(LEAST_RECURRENCE, enough);
    }
  }
}
