package wenzhai.publish;

import java.util.List;
import java.util.Optional;

/**
 * What a publication changes on its branch.
 *
 * @param target where
 * @param changes by path; empty when the branch has just this site
 * @param commit the new commit of the branch; empty when none was made
 */
public record Publication(Target target, List<Change> changes, Optional<String> commit) {
  /** What becomes of a file. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A file that becomes another.
   *
   * @param kind how
   * @param path on the branch
   */
  public record Change(Kind kind, String path) {}

  public Publication {
    changes = List.copyOf(changes);
  }

  public long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
