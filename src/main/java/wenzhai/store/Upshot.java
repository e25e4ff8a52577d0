package wenzhai.store;

import java.util.List;
import wenzhai.model.Problem;

/**
 * What a build came to, as far as it is told.
 *
 * @param articles how many have a page
 * @param skipped how many files have none, drafts not counted
 * @param drafts how many were held back as drafts
 * @param files how many files the site has
 * @param problems how many were met
 * @param first the first of the problems, as many as are shown
 */
public record Upshot(
    int articles, int skipped, int drafts, int files, int problems, List<Problem> first) {
  public Upshot {
    first = List.copyOf(first);
  }
}
