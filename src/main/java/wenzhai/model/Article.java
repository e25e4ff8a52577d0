package wenzhai.model;

import java.util.List;

/**
 * An article fit to print.
 *
 * @param card what is known about it
 * @param body its text: sanitised HTML whose relative links lead from {@code articles/}
 * @param changes what was removed and mended, in the order of the rules
 * @param blocks by what its recurring parts are found
 */
public record Article(Card card, String body, List<Change> changes, Blocks blocks) {
  public Article {
    changes = List.copyOf(changes);
  }
}
