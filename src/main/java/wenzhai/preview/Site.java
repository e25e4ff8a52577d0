package wenzhai.preview;

import java.nio.file.Path;
import java.util.Optional;

/** The files of a site, as they are shown. */
@FunctionalInterface
public interface Site {
  /**
   * The content of a file.
   *
   * @param path relative to the site's root, with {@code /} between its parts
   * @return empty when there is no such file
   */
  Optional<byte[]> file(String path);

  /** The site in a folder, as it is at each moment; what links lead to is not part of it. */
  static Site in(Path folder) {
    return new FolderSite(folder);
  }
}
