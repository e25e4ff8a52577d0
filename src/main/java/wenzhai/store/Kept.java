package wenzhai.store;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import wenzhai.model.Article;
import wenzhai.model.Blocks;
import wenzhai.model.Card;
import wenzhai.model.Problem;

/**
 * What is remembered of an article but its text: all that it takes to put a collection in order.
 *
 * @param card what is known about it
 * @param blocks by what its recurring parts are found
 * @param assets the pictures of the content folder that it shows, by their path on the site
 * @param pictures the keys of those that it shows from elsewhere
 * @param problems what was met while it was made, to be said again by a build that only remembers
 */
public record Kept(
    Card card, Blocks blocks, Set<String> assets, Set<String> pictures, List<Problem> problems) {
  public Kept {
    assets = sorted(assets);
    pictures = sorted(pictures);
    problems = List.copyOf(problems);
  }

  /** Most articles have one or none, and there may be a hundred thousand of them. */
  private static Set<String> sorted(Set<String> keys) {
    return keys.size() < 2 ? Set.copyOf(keys) : Collections.unmodifiableSet(new TreeSet<>(keys));
  }

  /** That of an article. */
  public static Kept of(
      Article article, Set<String> assets, Set<String> pictures, List<Problem> problems) {
    return new Kept(article.card(), article.blocks(), assets, pictures, problems);
  }
}
