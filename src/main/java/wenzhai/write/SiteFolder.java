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
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final int SHOWN = 5;

  private final FolderLock lock;
  private final Disk disk;
  private final EarlierSite earlier;
  private final Replacement replacement;
  private final FolderTree staged;
  private final ClaimedPaths claimed = new ClaimedPaths();
  private final Map<String, Mark> marks = new ConcurrentHashMap<>();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private volatile boolean open = true;

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
  private static boolean isFixed(Path root) throws IOException {
    Path parent = root.getParent();
    return Files.isDirectory(root)
        && (!Files.isWritable(parent)
            || !Files.getFileStore(root).equals(Files.getFileStore(parent)));
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
    if (!open) {
      throw new IllegalStateException("the site is finished: " + file.path() + " comes too late");
    }
    claimed.claim(file.path());
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

  /**
   * Takes a file over from the earlier site as it is, when that has it; any thread may call it.
   *
   * @return false when it has not
   * @throws IllegalStateException when its path was given out before
   */
  public boolean keep(String path) {
    Mark mark = earlier.manifest().files().get(path);
    if (mark == null || !earlier.sizes().containsKey(path)) {
      return false;
    }
    claimed.claim(path);
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
      if (!isStagedAlike(path)) {
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

  private Plan plan() throws IOException {
    Set<String> folders = Manifest.foldersOf(marks.keySet());
    Set<String> foreign = earlier.foreign(folders);
    Set<String> dropped = new TreeSet<>();
    Set<String> alike = new TreeSet<>();
    List<String> inTheWay = new ArrayList<>();
    for (String path : foreign) {
      boolean file = marks.containsKey(path);
      if (file && FOR_THE_HOST.contains(path) && !Disk.isFolder(earlier.root().resolve(path))) {
        dropped.add(path);
      } else if (file && isStagedAlike(path)) {
        alike.add(path);
      } else if (file || folders.contains(path) || isAlias(path)) {
        inTheWay.add(path);
      }
    }
    if (!inTheWay.isEmpty()) {
      throw refused(inTheWay);
    }
    Map<String, Mark> files = new TreeMap<>(marks);
    files.keySet().removeAll(dropped);
    Set<String> toWrite = new TreeSet<>(files.keySet());
    toWrite.removeAll(unchanged);
    toWrite.removeAll(alike);
    Set<String> removed = new TreeSet<>(earlier.sizes().keySet());
    removed.removeAll(marks.keySet());
    return new Plan(
        Manifest.of(files), toWrite, new TreeSet<>(unchanged), removed, dropped, foreign);
  }

  private boolean isStagedAlike(String path) throws IOException {
    return Disk.isSameFile(staged.root().resolve(path), earlier.root().resolve(path));
  }

  /** Whether the disk holds a path of the site's, spelled otherwise, to be this very file. */
  private boolean isAlias(String path) throws IOException {
    Optional<String> ours = claimed.otherSpelling(path);
    if (ours.isEmpty() || !Disk.exists(earlier.root().resolve(ours.get()))) {
      return false;
    }
    Path entry = earlier.root().resolve(path);
    return Files.isSameFile(entry, earlier.root().resolve(ours.get()));
  }

  private RefusedFolderException refused(List<String> inTheWay) {
    String some = String.join(", ", inTheWay.subList(0, Math.min(SHOWN, inTheWay.size())));
    String more = inTheWay.size() > SHOWN ? " and " + (inTheWay.size() - SHOWN) + " more" : "";
    return new RefusedFolderException(
        earlier.root(),
        "the site would overwrite files there that this tool did not write: " + some + more,
        "name another output folder, or move them elsewhere");
  }
}
