package wenzhai.read;

import java.nio.file.Path;

/**
 * A regular file of the content folder.
 *
 * @param path relative to the content folder, with {@code /} between its parts
 * @param file where it lies on disk
 * @param oddName whether {@code path} shows its name with replaced characters
 */
record Found(String path, Path file, boolean oddName) {
  String extension() {
    return FileName.extension(path);
  }
}
