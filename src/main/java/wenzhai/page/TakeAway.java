package wenzhai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wenzhai.model.Digest;
import wenzhai.model.Download;

/**
 * A file that readers may take along.
 *
 * @param path relative to the site's root
 * @param form what it is: {@code epub}, {@code html}, {@code md}, {@code csl}, {@code bib}, {@code
 *     ris}, {@code opml}, {@code atom}, {@code jsonfeed}
 * @param type its media type
 * @param size how large it is, with its unit: {@code 84 kB}
 */
public record TakeAway(String path, String form, String type, String size) {
  private static final int THOUSAND = 1000;

  /** Those that hold what that page shows. */
  static List<TakeAway> of(Digest digest, String page) {
    List<TakeAway> files = new ArrayList<>();
    for (Download file : digest.downloads()) {
      if (file.page().equals(page)) {
        files.add(
            new TakeAway(file.path(), file.form().word(), file.form().type(), size(file.size())));
      }
    }
    return files;
  }

  private static String size(long bytes) {
    long kilobytes = Math.max(1, (bytes + THOUSAND / 2) / THOUSAND);
    return kilobytes < THOUSAND
        ? kilobytes + " kB"
        : String.format(Locale.ROOT, "%.1f MB", (double) kilobytes / THOUSAND);
  }
}
