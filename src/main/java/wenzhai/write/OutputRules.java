package wenzhai.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The rules by which a folder may be the output folder at all. */
final class OutputRules {
  private OutputRules() {}

  /**
   * The folder's real path, links resolved.
   *
   * @throws RefusedFolderException when this tool must not write there
   */
  static Path check(Path output, Path content, Path home) throws IOException {
    if (Files.isSymbolicLink(output) && !Files.exists(output)) {
      throw new RefusedFolderException(
          output, "the output folder is a link that leads nowhere", "remove or mend the link");
    }
    Path real = real(output);
    Path articles = real(content);
    if (real.getNameCount() == 0) {
      throw new RefusedFolderException(
          real, "the output folder is the root of a disk", "name a folder of its own");
    }
    if (real(home).startsWith(real)) {
      throw new RefusedFolderException(
          real, "the output folder is or holds your home folder", "name a folder of its own");
    }
    if (articles.startsWith(real)) {
      throw new RefusedFolderException(
          real,
          "the output folder is or holds the content folder " + articles,
          "name a folder beside the content folder");
    }
    if (real.startsWith(articles)) {
      throw new RefusedFolderException(
          real,
          "the output folder lies inside the content folder " + articles,
          "name a folder beside the content folder");
    }
    for (Path at = real; at != null; at = at.getParent()) {
      if (Files.isDirectory(at)) {
        break;
      }
      if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
        throw new RefusedFolderException(
            at,
            at.equals(real)
                ? "the output folder is a file"
                : "the output folder is to lie in what is a file",
            "name a folder");
      }
    }
    return real;
  }

  /** A path with all links resolved, as far as it is there. */
  static Path real(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path whole = path.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    return parent == null ? whole : real(parent).resolve(whole.getFileName());
  }
}
