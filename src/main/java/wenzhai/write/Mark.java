package wenzhai.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import wenzhai.model.Checksum;

/**
 * What a file's content is known by.
 *
 * @param hash its checksum
 * @param size in bytes
 */
record Mark(long hash, long size) {
  static Mark of(byte[] bytes) {
    return new Mark(Checksum.of(bytes).value(), bytes.length);
  }

  /** That of a file on disk. */
  static Mark of(Path file) throws IOException {
    long size = Files.size(file);
    try (InputStream in = Files.newInputStream(file)) {
      return new Mark(Checksum.of((int) size, in).value(), size);
    }
  }
}
