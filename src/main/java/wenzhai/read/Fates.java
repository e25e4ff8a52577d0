package wenzhai.read;

import java.util.List;
import java.util.Optional;
import wenzhai.model.Fate;
import wenzhai.model.Problem;

/** The ends of files that do not become articles. */
final class Fates {
  private Fates() {}

  static Fate refused(String path, String reason, Problem problem) {
    return new Fate(path, Optional.empty(), Optional.of(reason), List.of(problem));
  }

  /** For a file that is there for another purpose: worth a line in the report, not a warning. */
  static Fate passedOver(String path, String reason) {
    return new Fate(path, Optional.empty(), Optional.of(reason), List.of());
  }
}
