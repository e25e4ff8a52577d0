package wenzhai.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The problems met along the way, gathered so that all can be shown at once. Safe for many threads;
 * the order in which they came does not show.
 */
public final class Problems {
  private final List<Problem> list = new ArrayList<>();

  public synchronized void add(Problem problem) {
    list.add(problem);
  }

  public synchronized void addAll(Collection<Problem> problems) {
    list.addAll(problems);
  }

  public void warn(Place place, String code, String message, String remedy) {
    add(Problem.warning(place, code, message, remedy));
  }

  public void error(Place place, String code, String message, String remedy) {
    add(Problem.error(place, code, message, remedy));
  }

  /** All so far, by file, line and column. */
  public synchronized List<Problem> sorted() {
    return list.stream().sorted().toList();
  }

  public synchronized boolean isEmpty() {
    return list.isEmpty();
  }
}
