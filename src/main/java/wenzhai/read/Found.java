package wenzhai.read;

import java.nio.file.Path;

/**
 * A regular file of the content folder.
 *
 * @param path relative to the content folder, with {@code /} between its parts
 * @param file where it lies on disk
 * @param oddName whether {@code path} shows its name with replaced characters
 * @param stamp how it looked when the folder was listed
 */
record Found(String path, Path file, boolean oddName, Stamp stamp) {
  String extension() {
    return FileName.extension(path);
  }
}
