package wenzhai.clean;

import java.util.List;
import wenzhai.model.Change;

/** Texts that only lead to the whole article, which was not to be had. */
final class Teasers {
  private static final int LONGEST = 600;

  /** A link to another article may say no more than “read more”. */
  private static final int LONGEST_READ_MORE = 200;

  private Teasers() {}

  /**
   * Whether a line about reading on elsewhere was removed from what is too short for an article.
   */
  static boolean isTeaser(List<Change> changes, Measure measure) {
    if (measure.visible() >= LONGEST) {
      return false;
    }
    for (Change change : changes) {
      boolean vague = Texts.fold(change.before()).equals("readmore");
      if (isOfPaywalls(change.rule()) && (!vague || measure.visible() < LONGEST_READ_MORE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfPaywalls(String rule) {
    return rule.equals(DropPaywallNotices.ID) || rule.equals(DropPaywallLines.ID);
  }
}
