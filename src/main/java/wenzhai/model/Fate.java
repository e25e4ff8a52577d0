package wenzhai.model;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file of the content folder.
 *
 * @param file its path there
 * @param entry the article made from it
 * @param reason why there is none: {@code empty}, {@code binary}, {@code draft}, {@code
 *     not-an-article}, {@code duplicate}, {@code too-large}, {@code unreadable}, …
 * @param problems what an editor should know about it
 */
public record Fate(
    String file, Optional<Entry> entry, Optional<String> reason, List<Problem> problems) {
  public Fate {
    problems = List.copyOf(problems);
  }
}
