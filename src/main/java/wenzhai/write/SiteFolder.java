package wenzhai.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wenzhai.model.OutputFile;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Sink;

/**
 * The folder that holds the site. New files are gathered aside; {@link #commit} puts them in the
 * place of the earlier site, whole or not at all. What this tool did not write stays as it is.
 */
public final class SiteFolder implements Sink, AutoCloseable {
  /** Files that tell a host something: whoever put them there knows why. */
  static final Set<String> FOR_THE_HOST = Set.of("CNAME", "robots.txt", ".nojekyll", ".gitkeep");

  private static final int WAIT_TENTHS = 100;

  private final FolderLock lock;
  private final Disk disk;
  private final EarlierSite earlier;
  private final Replacement replacement;
  private final FolderTree staged;
  private final ClaimedPaths claimed = new ClaimedPaths();
  private final Map<String, Mark> marks = new ConcurrentHashMap<>();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private volatile boolean open = true;

  /** What is to become of the folder, until another file is taken. */
  private volatile Optional<Plan> planned = Optional.empty();

  private SiteFolder(FolderLock lock, Disk disk, EarlierSite earlier, Replacement replacement) {
    this.lock = lock;
    this.disk = disk;
    this.earlier = earlier;
    this.replacement = replacement;
    this.staged = new FolderTree(disk, replacement.staging());
  }

  /**
   * Makes ready to write a site into a folder, which need not be there yet; puts in order what a
   * stopped build left.
   *
   * @throws RefusedFolderException when this tool must not write there, or another build does now
   */
  public static SiteFolder open(Path output, Path content) throws IOException {
    Path root = OutputRules.check(output, content, Path.of(System.getProperty("user.home")));
    return open(root, isFixed(root), Disk.real(), WAIT_TENTHS);
  }

  /**
   * As above, for a folder that was checked.
   *
   * @param inPlace whether the folder cannot be renamed
   * @param tries how often to ask for the lock, ten times a second
   */
  static SiteFolder open(Path root, boolean inPlace, Disk disk, int tries) throws IOException {
    if (!inPlace) {
      Files.createDirectories(root.getParent());
    }
    FolderLock lock = lock(root, inPlace, tries);
    try {
      Replacement replacement = repaired(root, inPlace, disk);
      return new SiteFolder(lock, disk, EarlierSite.read(root), replacement);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Puts a folder in order that a stopped build left between two sites, for those who read it.
   *
   * @throws RefusedFolderException when another build writes there now
   */
  static void repair(Path output) throws IOException {
    Path root = OutputRules.real(output);
    if (Swap.isStopped(root) || InPlace.isStopped(root)) {
      boolean inPlace = isFixed(root);
      try (FolderLock lock = lock(root, inPlace, WAIT_TENTHS)) {
        repaired(lock.output(), inPlace, Disk.real());
      }
    }
  }

  private static FolderLock lock(Path root, boolean inPlace, int tries) throws IOException {
    Path file =
        inPlace
            ? root.resolve(InPlace.LOCK)
            : root.resolveSibling("." + root.getFileName() + SitePath.OURS + "lock");
    return FolderLock.take(file, root, tries);
  }

  private static Replacement repaired(Path root, boolean inPlace, Disk disk) throws IOException {
    Swap swap = new Swap(disk, root);
    InPlace within = new InPlace(disk, root);
    if (!inPlace) {
      swap.repair();
    }
    within.repair();
    return inPlace ? within : swap;
  }

  /**
   * Whether the folder cannot be renamed: it is a disk of its own, or we may not write beside it.
   */
  private static boolean isFixed(Path root) {
    Path parent = root.getParent();
    return Files.isDirectory(root) && (!Files.isWritable(parent) || !isOnOneDisk(root, parent));
  }

  /**
   * Taken for true where the system does not tell: should it not be, renaming fails and says so.
   */
  private static boolean isOnOneDisk(Path one, Path other) {
    try {
      return Files.getFileStore(one).equals(Files.getFileStore(other));
    } catch (IOException unknown) {
      return true;
    }
  }

  /**
   * Takes a file of the new site; any thread may call it.
   *
   * @throws IllegalStateException when its path was given out before, or differs from another only
   *     in case
   * @throws IllegalArgumentException when not every system can hold such a path
   * @throws UncheckedIOException when it cannot be written
   */
  @Override
  public void accept(OutputFile file) {
    begin(file.path());
    try {
      Optional<Mark> held = earlier.holding(file.path(), file.bytes());
      if (held.isPresent()) {
        unchanged.add(file.path());
      } else {
        staged.create(file.path(), file.bytes());
      }
      marks.put(file.path(), held.orElseGet(() -> Mark.of(file.bytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same of one that is written bit by bit. */
  @Override
  public void accept(String path, Content content) {
    begin(path);
    try {
      Optional<Mark> held = earlier.holding(path, content);
      if (held.isPresent()) {
        unchanged.add(path);
      } else {
        staged.create(path, content);
      }
      marks.put(path, held.isPresent() ? held.get() : Mark.of(staged.root().resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin(String path) {
    begin(path, false);
  }

  /**
   * @param listed whether the earlier site's list has the path, which was looked at as it was read
   */
  private void begin(String path, boolean listed) {
    if (!open) {
      throw new IllegalStateException("the site is finished: " + path + " comes too late");
    }
    if (listed) {
      claimed.claimSound(path);
    } else {
      claimed.claim(path);
    }
    planned = Optional.empty();
  }

  /** Where it is, however it was named. */
  public Path path() {
    return earlier.root();
  }

  /** Takes it for certain that the folder is as the last build left it. */
  public void isAsItWasLeft() {
    earlier.isAsItWasLeft();
  }

  /**
   * Takes a file over from the earlier site as it is, when that has it; any thread may call it.
   *
   * @return false when it has not
   * @throws IllegalStateException when its path was given out before
   */
  public boolean keep(String path) {
    Mark mark = earlier.manifest().files().get(path);
    try {
      if (mark == null || !earlier.sizes().containsKey(path)) {
        return false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    begin(path, true);
    unchanged.add(path);
    marks.put(path, mark);
    return true;
  }

  /**
   * What an editor should know of the folder before {@link #commit}: files for the host that
   * someone else put there, and that stay instead of ours.
   *
   * @throws RefusedFolderException when someone else's files are in the way, naming some
   */
  public List<Problem> problems() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (String path : plan().dropped()) {
      if (!planning().isStagedAlike(path)) {
        problems.add(
            Problem.warning(
                Place.of(path),
                "host-file-kept",
                "the output folder has its own " + path + ", which differs from the site's",
                "remove it there to have the site's"));
      }
    }
    return problems;
  }

  /**
   * Puts the new site in the place of the earlier one. When nothing differs, nothing on the disk is
   * touched.
   *
   * @throws RefusedFolderException when someone else's files are in the way, naming some
   * @throws IOException when it failed; the earlier site is as it was
   */
  public Written commit() throws IOException {
    if (!open) {
      throw new IllegalStateException("the site is finished");
    }
    Plan plan = plan();
    if (plan.changesFiles() || !Disk.isFolder(earlier.root())) {
      replacement.apply(plan, earlier, staged);
    } else if (!plan.manifest().equals(earlier.manifest())) {
      PlainFile.replace(disk, earlier.root().resolve(Manifest.NAME), plan.manifest().bytes());
    }
    open = false;
    int files = plan.manifest().files().size();
    int written = plan.staged().size();
    return new Written(written, files - written, plan.removed().size());
  }

  /** Ends the work; without {@link #commit}, the earlier site is as it was. */
  @Override
  public void close() throws IOException {
    open = false;
    try (lock) {
      disk.deleteTree(replacement.staging());
    }
  }

  private Planning planning() {
    return new Planning(earlier, staged, claimed, marks, unchanged);
  }

  private Plan plan() throws IOException {
    Plan plan = planned.isPresent() ? planned.get() : planning().plan();
    planned = Optional.of(plan);
    return plan;
  }
}
