package wenzhai.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a site is to be published.
 *
 * @param repository a folder of the repository, or a bare repository
 * @param remote the name or address of the repository that the branch is pushed to; empty when the
 *     branch is in the repository itself
 * @param branch its name, such as {@code gh-pages}
 * @param folder the folder of the branch that holds the site, such as {@code docs}; empty for its
 *     root
 * @param replace whether the site takes the place of all that is there, and not only of the site
 *     that was published before
 */
public record Target(
    Path repository, Optional<String> remote, String branch, String folder, boolean replace) {
  public Target {
    folder = folder.replaceFirst("^(\\.?/+|\\.$)", "").replaceFirst("/+$", "");
  }

  /** Where that file of the site lies on the branch. */
  String path(String file) {
    return folder.isEmpty() ? file : folder + "/" + file;
  }

  /** Whether that path of the branch lies where the site goes. */
  boolean holds(String path) {
    return folder.isEmpty() || path.startsWith(folder + "/");
  }

  /** {@code branch gh-pages of origin, folder docs}. */
  public String name() {
    return "branch "
        + branch
        + remote.map(r -> " of " + r).orElse("")
        + (folder.isEmpty() ? "" : ", folder " + folder);
  }
}
