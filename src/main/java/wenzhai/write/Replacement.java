package wenzhai.write;

import java.io.IOException;
import java.nio.file.Path;

/** A way to put a new site in the place of an earlier one. */
sealed interface Replacement permits Swap, InPlace {
  /** Where the new site's files are gathered. */
  Path staging();

  /**
   * Puts the new site in place.
   *
   * @throws IOException when that failed; then the earlier site is as it was, or, should even that
   *     have been impossible, the next build puts it right
   */
  void apply(Plan plan, EarlierSite earlier, FolderTree staged) throws IOException;
}
