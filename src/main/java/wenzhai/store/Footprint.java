package wenzhai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the files of a folder look like from outside: by it, a later build sees that nothing
 * happened to them without opening them.
 *
 * <p>A file counts as the same when its name, its size, the times of its last change and its place
 * on the disk are. A change that came in the very tick of the clock in which the file was looked at
 * would not show, so files that were young then are known by their content as well, as those are
 * that git's index calls racy.
 *
 * @param files how many files and folders there are
 * @param sum of a hash of each
 * @param check the same of another hash
 */
public record Footprint(long files, long sum, long check) {
  /** Longer than a tick of the clock of any file system in use; that of FAT is the slowest. */
  private static final long SLOW_TICK = TimeUnit.SECONDS.toNanos(2);

  /**
   * The same of those that keep times to the nanosecond, as the kernel's clock goes: twice 10 ms.
   */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

  /** Those by the machine's own clock; other machines' clocks, such as a server's, may go wrong. */
  private static final Set<String> LOCAL =
      Set.of("apfs", "btrfs", "ext4", "f2fs", "overlay", "tmpfs", "xfs", "zfs");

  private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

  /** Written out, since a record's own is linked when it is first asked, which takes longer. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Footprint that
        && files == that.files
        && sum == that.sum
        && check == that.check;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(sum);
  }

  /** The time at which files are young for those who look at them then. */
  public static long youngFrom(long millis) {
    return TimeUnit.MILLISECONDS.toNanos(millis);
  }

  /**
   * Until when a file is young that changed at that time. One that keeps whole milliseconds only is
   * of a file system whose clock may be slow.
   */
  static long youth(long changed, boolean local) {
    return changed + (local && changed % MILLISECOND != 0 ? TICK : SLOW_TICK);
  }

  /** Waits until no file is young that has changed up to now, where that takes but a moment. */
  static void outgrow(Path root) throws IOException {
    if (!Files.exists(root) || !isLocal(root)) {
      return;
    }
    try {
      TimeUnit.NANOSECONDS.sleep(TICK);
    } catch (InterruptedException unslept) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isLocal(Path root) throws IOException {
    return LOCAL.contains(Files.getFileStore(root).type());
  }

  /**
   * A folder, looked at by all processors; it need not be there. Hidden folders are passed over,
   * but for this tool's own.
   *
   * @param links whether those who read the folder follow links, which then are not looked behind
   * @param young as of {@link #youngFrom} when a build looked
   * @param later the same now
   * @return the footprint as it is to be compared with that build's, and as the next build is to
   *     compare it, when these files are older
   * @throws IOException when something cannot be looked at, or is a link that is followed
   */
  public static Footprint[] of(Path root, boolean links, long young, long later)
      throws IOException {
    Footprint[] nothing = {new Footprint(0, 0, 0), new Footprint(0, 0, 0)};
    if (!Files.exists(root)) {
      return nothing;
    }
    Sums sums = new Sums(young);
    Sums settled = new Sums(later);
    try {
      FolderLook look =
          new FolderLook(root.toRealPath(), links, isLocal(root), young, sums, settled);
      ForkJoinPool.commonPool().invoke(look);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Footprint[] {sums.footprint(), settled.footprint()};
  }

  /** Sums to which many threads add; their order does not show. */
  static final class Sums {
    private final long young;
    private final LongAdder files = new LongAdder();
    private final LongAdder sum = new LongAdder();
    private final LongAdder check = new LongAdder();

    private Sums(long young) {
      this.young = young;
    }

    /**
     * Adds a file.
     *
     * @param look a hash of what was seen of it
     * @param youngest until when it is young
     * @param content a hash of what is in it, when it was young
     */
    void add(long look, long youngest, long content) {
      long hash = youngest > young ? Looks.mixed(look, content) : look;
      files.increment();
      sum.add(hash);
      check.add(Looks.mixed(hash, 1));
    }

    private Footprint footprint() {
      return new Footprint(files.sum(), sum.sum(), check.sum());
    }
  }
}
