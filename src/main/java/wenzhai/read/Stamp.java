package wenzhai.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import wenzhai.model.Checksum;

/**
 * How a file looks from outside: one that was written since looks otherwise, but for a change
 * within a tick of the file system's clock.
 *
 * @param size in bytes
 * @param modified when it was written last
 * @param changed when anything about it changed last, which no program can set back; where the
 *     system does not tell, when it was made
 * @param key which file it is, where the file system tells
 */
record Stamp(long size, FileTime modified, FileTime changed, Optional<Object> key) {
  /** Longer than a tick of the clock of any file system in use; that of FAT is the slowest. */
  private static final long TICK_SECONDS = 2;

  static Stamp of(Path file, BasicFileAttributes attributes) throws IOException {
    boolean unix = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    FileTime changed =
        unix
            ? (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
            : attributes.creationTime();
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime(),
        changed,
        Optional.ofNullable(attributes.fileKey()));
  }

  /**
   * Whether the file was last touched so long before a time that whatever is done to it later
   * shows.
   */
  boolean isSettled(Instant now) {
    Instant young = now.minusSeconds(TICK_SECONDS);
    return modified.toInstant().isBefore(young) && changed.toInstant().isBefore(young);
  }

  /** The same as a text that another run of the program understands. */
  byte[] bytes() {
    String key = this.key.map(Object::toString).orElse("");
    return (size + " " + nanos(modified) + " " + nanos(changed) + " " + key)
        .getBytes(StandardCharsets.UTF_8);
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
