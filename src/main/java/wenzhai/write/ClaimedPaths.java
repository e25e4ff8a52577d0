package wenzhai.write;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The paths that a build has given out. Windows and macOS hold {@code A.html} and {@code a.html},
 * or two spellings of one accented letter, to be one file: here they collide everywhere.
 */
final class ClaimedPaths {
  /** By folded path, as it was spelled; that of a folder ends in a slash. */
  private final ConcurrentMap<String, String> spelled = new ConcurrentHashMap<>();

  /** The folders that are claimed with all that they lie in. */
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  /**
   * Claims a path for one file.
   *
   * @throws IllegalStateException when it is taken, naming both
   * @throws IllegalArgumentException when not every system can hold such a path
   */
  void claim(String path) {
    SitePath.fault(path)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException("output path \"" + path + "\" has " + fault);
            });
    claimSound(path);
  }

  /** The same of a path that every system can hold. */
  void claimSound(String path) {
    String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    if (!folders.contains(parent)) {
      for (String folder : SitePath.folders(path)) {
        String taken = spelled.putIfAbsent(fold(folder), folder + "/");
        if (taken != null && !taken.endsWith("/")) {
          throw new IllegalStateException(
              "output path \"" + taken + "\" is a file, and a folder for \"" + path + "\"");
        }
      }
      folders.add(parent);
    }
    String taken = spelled.putIfAbsent(fold(path), path);
    if (taken == null) {
      return;
    }
    if (taken.equals(path)) {
      throw new IllegalStateException("output path \"" + path + "\" was given out twice");
    }
    if (taken.endsWith("/")) {
      throw new IllegalStateException("output path \"" + path + "\" is a file and a folder");
    }
    throw new IllegalStateException(
        "output paths \"" + taken + "\" and \"" + path + "\" differ only in how they are spelled");
  }

  /** The claimed path that is the same but for its spelling. */
  Optional<String> otherSpelling(String path) {
    return Optional.ofNullable(spelled.get(fold(path)))
        .map(
            claimed -> claimed.endsWith("/") ? claimed.substring(0, claimed.length() - 1) : claimed)
        .filter(claimed -> !claimed.equals(path));
  }

  private static String fold(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) >= 0x80) {
        return foldWide(path);
      }
    }
    return path.toLowerCase(Locale.ROOT);
  }

  private static String foldWide(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
