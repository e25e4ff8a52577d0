package wenzhai.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The eye that looks at files from outside. Where the system tells when a file's name, rights or
 * content last changed, which no program can set back, that is looked at, too.
 */
final class Looks {
  private static final String UNIX = "unix:mode,size,lastModifiedTime,ctime,ino";
  private static final int KIND = 0170000;
  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;

  private final boolean unix =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /**
   * What was seen.
   *
   * @param hash of all of it that must stay the same
   * @param youngest the later of the times of change, in nanoseconds since 1970
   */
  record Look(boolean isFolder, boolean isFile, long hash, long youngest) {}

  Look at(Path path) throws IOException {
    return unix ? unix(path) : basic(path);
  }

  private static Look unix(Path path) throws IOException {
    Map<String, Object> seen = Files.readAttributes(path, UNIX, LinkOption.NOFOLLOW_LINKS);
    int mode = (Integer) seen.get("mode");
    long modified = ((FileTime) seen.get("lastModifiedTime")).to(TimeUnit.NANOSECONDS);
    long changed = ((FileTime) seen.get("ctime")).to(TimeUnit.NANOSECONDS);
    long hash = mixed(mode, (Long) seen.get("size"));
    hash = mixed(mixed(hash, modified), changed);
    hash = mixed(hash, (Long) seen.get("ino"));
    int kind = mode & KIND;
    return new Look(kind == FOLDER, kind == FILE, hash, Math.max(modified, changed));
  }

  private static Look basic(Path path) throws IOException {
    BasicFileAttributes seen =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    long modified = seen.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    long made = seen.creationTime().to(TimeUnit.NANOSECONDS);
    long hash = mixed(mixed(seen.size(), modified), made);
    return new Look(seen.isDirectory(), seen.isRegularFile(), hash, Math.max(modified, made));
  }

  /** A hash of a text. */
  static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 0x100000001B3L + text.charAt(i);
    }
    return mixed(hash, text.length());
  }

  /** Two numbers as one in which every bit of both counts (the finaliser of SplitMix64). */
  static long mixed(long one, long other) {
    long z = (one ^ Long.rotateLeft(other, 29)) * 0x9E3779B97F4A7C15L + other;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
