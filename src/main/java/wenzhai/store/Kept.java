package wenzhai.store;

import java.util.List;
import wenzhai.model.Article;
import wenzhai.model.Problem;

/**
 * What is remembered of an article.
 *
 * @param article the article
 * @param problems what was met while it was made, to be said again by a build that only remembers
 */
public record Kept(Article article, List<Problem> problems) {
  public Kept {
    problems = List.copyOf(problems);
  }
}
