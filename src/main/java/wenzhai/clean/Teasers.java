package wenzhai.clean;

import java.util.List;
import wenzhai.model.Change;

/** Texts that only lead to the whole article, which was not to be had. */
final class Teasers {
  private static final int LONGEST = 600;

  private Teasers() {}

  /**
   * Whether a line about reading on elsewhere was removed from what is too short for an article.
   */
  static boolean isTeaser(List<Change> changes, Measure measure) {
    if (measure.visible() >= LONGEST) {
      return false;
    }
    for (Change change : changes) {
      if (change.rule().equals(DropPaywallNotices.ID)) {
        return true;
      }
    }
    return false;
  }
}
