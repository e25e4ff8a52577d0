package wenzhai.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import wenzhai.model.Checksum;

/**
 * How a file looks from outside: one that was written since looks otherwise, but for a change
 * within a tick of the file system's clock.
 *
 * @param size in bytes
 * @param modified when it was written last, in nanoseconds since 1970
 * @param changed when anything about it changed last, which no program can set back; where the
 *     system does not tell, when it was made
 * @param key a sum of which file it is, where the file system tells
 */
record Stamp(long size, long modified, long changed, long key) {
  /** Longer than a tick of the clock of any file system in use; that of FAT is the slowest. */
  private static final long TICK_SECONDS = 2;

  static Stamp of(Path file, BasicFileAttributes attributes) throws IOException {
    boolean unix = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    FileTime changed =
        unix
            ? (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
            : attributes.creationTime();
    Object key = attributes.fileKey();
    return new Stamp(
        attributes.size(),
        nanos(attributes.lastModifiedTime()),
        nanos(changed),
        key == null ? 0 : Checksum.of(key.toString().getBytes(StandardCharsets.UTF_8)).value());
  }

  /**
   * Whether the file was last touched so long before a time that whatever is done to it later
   * shows.
   */
  boolean isSettled(Instant now) {
    long young = nanos(FileTime.from(now.minusSeconds(TICK_SECONDS)));
    return modified < young && changed < young;
  }

  private byte[] bytes() {
    return ByteBuffer.allocate(4 * Long.BYTES)
        .putLong(size)
        .putLong(modified)
        .putLong(changed)
        .putLong(key)
        .array();
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** What tells a file and the one beside it from how they looked at another time. */
  static Checksum sum(Candidate candidate) {
    byte[] path = candidate.sidecar().map(Found::path).orElse("").getBytes(StandardCharsets.UTF_8);
    byte[] sidecar = candidate.sidecar().map(found -> found.stamp().bytes()).orElse(new byte[0]);
    return Checksum.of(candidate.file().stamp().bytes(), path, sidecar);
  }
}
