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
 * The replacement of a folder as a whole by one made ready beside it, with two renames.
 *
 * <p>What is not ours moves from the old folder to the new one, by renaming too, so that nothing of
 * it is ever copied or deleted. Whatever a stopped build leaves can be told from which folders are
 * there: {@link #repair} goes back before the second rename and forward after it.
 */
final class Swap implements Replacement {
  private final Disk disk;
  private final Path output;
  private final Path staging;
  private final Path old;

  Swap(Disk disk, Path output) {
    this.disk = disk;
    this.output = output;
    this.staging = output.resolveSibling("." + output.getFileName() + SitePath.OURS + "new");
    this.old = output.resolveSibling("." + output.getFileName() + SitePath.OURS + "old");
  }

  @Override
  public Path staging() {
    return staging;
  }

  /** Brings the folders into order after a build that was stopped. */
  void repair() throws IOException {
    if (Disk.exists(old)) {
      if (!Disk.exists(output)) {
        disk.move(old, output);
      } else if (Manifest.isIn(output)) {
        EarlierSite earlier = EarlierSite.read(old);
        Set<String> folders = Manifest.read(output).folders();
        carry(earlier.foreign(folders), new ArrayDeque<>());
        dispose(earlier, folders);
        if (Disk.exists(old)) {
          throw new RefusedFolderException(
              old,
              "this folder, left by a stopped build, holds files that are not ours",
              "move them elsewhere and remove it");
        }
      } else {
        throw new RefusedFolderException(
            output,
            "it is not ours, while a stopped build left the earlier site in " + old,
            "move one of the two elsewhere");
      }
    }
    disk.deleteTree(staging);
  }

  @Override
  public void apply(Plan plan, EarlierSite earlier, FolderTree staged) throws IOException {
    staged.makeRoot();
    for (String path : plan.dropped()) {
      disk.delete(staging.resolve(path));
    }
    for (String path : plan.unchanged()) {
      staged.link(output.resolve(path), path);
    }
    staged.create(Manifest.NAME, plan.manifest().bytes());
    if (!Disk.exists(output)) {
      disk.move(staging, output);
      return;
    }
    likeTheEarlier();
    try {
      disk.move(output, old);
    } catch (FileSystemException e) {
      // A mount point, or a folder that Windows holds because a program stands in it.
      fallBack(plan, earlier, e);
      return;
    }
    Deque<String> carried = new ArrayDeque<>();
    try {
      disk.move(staging, output);
      carry(plan.foreign(), carried);
    } catch (IOException e) {
      undo(carried, e);
      throw e;
    }
    try {
      dispose(new EarlierSite(old, earlier.manifest(), earlier.sizes()), plan.manifest().folders());
    } catch (IOException leftover) {
      // The new site is in place and whole; the next build disposes of what is left of the old one.
      return;
    }
  }

  private void fallBack(Plan plan, EarlierSite earlier, FileSystemException cause)
      throws IOException {
    InPlace inPlace = new InPlace(disk, output);
    try {
      FolderTree within = new FolderTree(disk, inPlace.staging());
      for (String path : plan.staged()) {
        within.link(staging.resolve(path), path);
      }
      inPlace.apply(plan, earlier, within);
    } catch (IOException e) {
      e.addSuppressed(cause);
      try {
        inPlace.repair();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  /** Moves what is not ours to the new site; each is put down as soon as it has moved. */
  private void carry(Set<String> foreign, Deque<String> carried) throws IOException {
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
      disk.move(old.resolve(path), to);
      carried.push(path);
    }
  }

  /** Removes what an earlier build wrote; anything else that is still there stays. */
  private void dispose(EarlierSite earlier, Set<String> newFolders) throws IOException {
    Manifest manifest = earlier.manifest();
    for (String path : manifest.files().keySet()) {
      if (!Disk.isFolder(old.resolve(path))) {
        disk.delete(old.resolve(path));
      }
    }
    for (String path : earlier.foreign(newFolders)) {
      if (Disk.isSameFile(old.resolve(path), output.resolve(path))) {
        disk.delete(old.resolve(path));
      }
    }
    Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
    folders.addAll(manifest.folders());
    folders.addAll(newFolders);
    for (String folder : folders) {
      disk.deleteIfEmpty(old.resolve(folder));
    }
    disk.delete(old.resolve(InPlace.LOCK));
    // The list goes last: as long as anything of ours is there, it says so.
    disk.delete(old.resolve(Manifest.NAME));
    disk.deleteIfEmpty(old);
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

  private void undo(Deque<String> carried, IOException failure) {
    try {
      for (String path : carried) {
        disk.move(output.resolve(path), old.resolve(path));
      }
      if (Disk.exists(output)) {
        disk.move(output, staging);
      }
      disk.move(old, output);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
