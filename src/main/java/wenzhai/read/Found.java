package wenzhai.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A regular file of the content folder.
 *
 * @param path relative to the content folder, with {@code /} between its parts
 * @param folder the one that it lies in
 * @param own where it lies on disk, when that is more than the folder and the end of the path
 * @param oddName whether {@code path} shows its name with replaced characters
 * @param stamp how it looked when the folder was listed
 */
record Found(String path, Path folder, Optional<Path> own, boolean oddName, Stamp stamp) {
  /** Where it lies on disk: made when it is asked for, since of very many files it is much. */
  Path file() {
    return own.orElseGet(() -> folder.resolve(path.substring(path.lastIndexOf('/') + 1)));
  }

  String extension() {
    return FileName.extension(path);
  }
}
