package wenzhai.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * The replacement of a folder as a whole by one made ready beside it: an exchange in one step where
 * the system has such a step, two renames elsewhere. Where few of very many files change, which a
 * second name for each would take longer than all else, they are replaced {@link InPlace}.
 *
 * <p>What is not ours goes from the old folder to the new one by a second name or by renaming, so
 * that nothing of it is ever copied or deleted. Whatever a stopped build leaves can be told from
 * which folders are there: the site is where it belongs at every moment but the one between two
 * renames, which {@link #repair} undoes. All else is a site that is no longer wanted, the new one
 * before the exchange and the earlier one after it.
 */
final class Swap implements Replacement {
  private final Disk disk;
  private final Path output;
  private final Path staging;
  private final Path ready;
  private final Path old;

  Swap(Disk disk, Path output) {
    this.disk = disk;
    this.output = output;
    this.staging = beside(output, "new");
    this.ready = beside(output, "ready");
    this.old = beside(output, "old");
  }

  private static Path beside(Path output, String name) {
    return output.resolveSibling("." + output.getFileName() + SitePath.OURS + name);
  }

  @Override
  public Path staging() {
    return staging;
  }

  /** Whether a stopped build left something beside that folder. */
  static boolean isStopped(Path output) {
    return Disk.exists(beside(output, "ready")) || Disk.exists(beside(output, "old"));
  }

  /** Brings the folders into order after a build that was stopped. */
  void repair() throws IOException {
    if (Disk.exists(old)) {
      if (!Disk.exists(output)) {
        disk.move(old, output);
      } else if (Manifest.isIn(output)) {
        clear(old);
      } else {
        throw new RefusedFolderException(
            output,
            "it is not ours, while a stopped build left the earlier site in " + old,
            "move one of the two elsewhere");
      }
    }
    if (Disk.exists(ready)) {
      if (Disk.exists(output)) {
        clear(ready);
      } else {
        // Someone removed the site since: what the build had made ready is whole.
        disk.move(ready, output);
      }
    }
    disk.deleteTree(staging);
  }

  /** Removes a site that is no longer wanted, and keeps what in it is not ours. */
  private void clear(Path site) throws IOException {
    EarlierSite unwanted = EarlierSite.read(site);
    Set<String> folders = Manifest.read(output).folders();
    carry(site, unwanted.foreign(folders), new ArrayDeque<>());
    dispose(unwanted, folders, unwanted.foreign(folders));
    if (Disk.exists(site)) {
      throw new RefusedFolderException(
          site,
          "this folder, left by a stopped build, holds files that are not ours",
          "move them elsewhere and remove it");
    }
  }

  @Override
  public void apply(Plan plan, EarlierSite earlier, FolderTree staged) throws IOException {
    staged.makeRoot();
    for (String path : plan.dropped()) {
      disk.delete(staging.resolve(path));
    }
    if (disk.isBetterInPlace(
        plan.staged().size() + plan.removed().size(), plan.unchanged().size())) {
      inPlace(plan, earlier);
      return;
    }
    for (String path : plan.unchanged()) {
      staged.link(output.resolve(path), path);
    }
    staged.create(Manifest.NAME, plan.manifest().bytes());
    if (!Disk.exists(output)) {
      disk.move(staging, output);
      return;
    }
    for (String path : plan.foreign()) {
      staged.linkWhereAllowed(output.resolve(path), path);
    }
    likeTheEarlier();
    disk.move(staging, ready);
    Path behind;
    Deque<String> carried = new ArrayDeque<>();
    try {
      if (disk.exchange(output, ready)) {
        behind = ready;
      } else {
        disk.move(output, old);
        behind = old;
      }
    } catch (FileSystemException e) {
      // A mount point, or a folder that Windows holds because a program stands in it.
      disk.move(ready, staging);
      fallBack(plan, earlier, e);
      return;
    }
    try {
      if (behind.equals(old)) {
        disk.move(ready, output);
      }
      carry(behind, plan.foreign(), carried);
    } catch (IOException e) {
      undo(behind, carried, e);
      throw e;
    }
    try {
      EarlierSite unwanted = earlier.movedTo(behind);
      // what else has come there since is found by the next build, since its folder stays
      dispose(unwanted, plan.manifest().folders(), plan.foreign());
    } catch (IOException leftover) {
      // The new site is in place and whole; the next build disposes of what is left of the old one.
      return;
    }
  }

  private void fallBack(Plan plan, EarlierSite earlier, FileSystemException cause)
      throws IOException {
    try {
      inPlace(plan, earlier);
    } catch (IOException e) {
      e.addSuppressed(cause);
      throw e;
    }
  }

  /** Replaces file by file, of a folder that stays the same. */
  private void inPlace(Plan plan, EarlierSite earlier) throws IOException {
    InPlace inPlace = new InPlace(disk, output);
    try {
      FolderTree within = new FolderTree(disk, inPlace.staging());
      for (String path : plan.staged()) {
        within.link(staging.resolve(path), path);
      }
      inPlace.apply(plan, earlier, within);
    } catch (IOException e) {
      try {
        inPlace.repair();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
    try {
      // before anyone looks what the files are like, since a second name that goes is a change
      disk.deleteTree(staging);
    } catch (IOException leftover) {
      // The new site is in place and whole; the next build removes what is left.
      return;
    }
  }

  /** Moves what is not ours to the new site; each is put down as soon as it has moved. */
  private void carry(Path from, Set<String> foreign, Deque<String> carried) throws IOException {
    for (String path : foreign) {
      Path to = output.resolve(path);
      if (Disk.exists(to)) {
        // The new site has the very same file, or a folder that both have.
        continue;
      }
      for (String folder : SitePath.folders(path)) {
        if (!Disk.exists(output.resolve(folder))) {
          disk.createFolder(output.resolve(folder));
        }
      }
      disk.move(from.resolve(path), to);
      carried.push(path);
    }
  }

  /**
   * Removes what a build wrote; anything else that is still there stays.
   *
   * @param foreign what is known to be someone else's; the new site may have the very same
   */
  private void dispose(EarlierSite unwanted, Set<String> newFolders, Set<String> foreign)
      throws IOException {
    Path root = unwanted.root();
    Manifest manifest = unwanted.manifest();
    Set<String> there = unwanted.sizes().keySet();
    for (String path : manifest.files().keySet()) {
      Path file = root.resolve(path);
      if (there.contains(path)) {
        disk.remove(file);
      } else if (!Disk.isFolder(file)) {
        disk.delete(file);
      }
    }
    for (String path : foreign) {
      if (Disk.isSameFile(root.resolve(path), output.resolve(path))) {
        disk.delete(root.resolve(path));
      }
    }
    Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
    folders.addAll(manifest.folders());
    folders.addAll(newFolders);
    for (String folder : folders) {
      disk.deleteIfEmpty(root.resolve(folder));
    }
    disk.delete(root.resolve(InPlace.LOCK));
    // The list goes last: as long as anything of ours is there, it says so.
    disk.delete(root.resolve(Manifest.NAME));
    disk.deleteIfEmpty(root);
  }

  /**
   * Gives the new folder the permissions and the group of the earlier one, where there are such.
   */
  private void likeTheEarlier() throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(output, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(staging, PosixFileAttributeView.class);
    if (from == null || to == null) {
      return;
    }
    PosixFileAttributes earlier = from.readAttributes();
    try {
      if (!earlier.group().equals(to.readAttributes().group())) {
        to.setGroup(earlier.group());
      }
      to.setPermissions(earlier.permissions());
    } catch (FileSystemException notAllowed) {
      // A group that we are not in: the new folder keeps the one that the system gave it.
      return;
    }
  }

  private void undo(Path behind, Deque<String> carried, IOException failure) {
    try {
      for (String path : carried) {
        disk.move(output.resolve(path), behind.resolve(path));
      }
      if (behind.equals(old)) {
        if (Disk.exists(output)) {
          disk.move(output, ready);
        }
        disk.move(old, output);
      } else if (!disk.exchange(output, ready)) {
        throw new FileSystemException(output.toString(), ready.toString(), "cannot be exchanged");
      }
      disk.move(ready, staging);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
