package wenzhai.read;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * How a file looks from outside: one that was written since looks otherwise, but for a change
 * within a tick of the file system's clock.
 *
 * @param size in bytes
 * @param modified when it was written last
 * @param key which file it is, where the file system tells
 */
record Stamp(long size, FileTime modified, Optional<Object> key) {
  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime(),
        Optional.ofNullable(attributes.fileKey()));
  }
}
