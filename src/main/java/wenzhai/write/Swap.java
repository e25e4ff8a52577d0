package wenzhai.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * The replacement of a folder as a whole by one made ready beside it: an exchange in one step where
 * the system has such a step, two renames elsewhere.
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
    Carriage carriage = new Carriage(disk);
    try {
      carriage.carry(site, output, foreignIn(site));
    } catch (IOException e) {
      // What does not let itself be moved stays, and the site that it lies in is the one to keep.
      if (!EarlierSite.read(site).isWhole() || !disk.exchange(output, site)) {
        throw e;
      }
      carriage.putBack(site, output);
      carriage.carry(site, output, foreignIn(site));
    }
    dispose(EarlierSite.read(site), Manifest.read(output).folders(), foreignIn(site));
    if (Disk.exists(site)) {
      throw new RefusedFolderException(
          site,
          "this folder, left by a stopped build, holds files that are not ours",
          "move them elsewhere and remove it");
    }
  }

  private Set<String> foreignIn(Path site) throws IOException {
    return EarlierSite.read(site).foreign(Manifest.read(output).folders());
  }

  @Override
  public void apply(Plan plan, EarlierSite earlier, FolderTree staged) throws IOException {
    staged.makeRoot();
    for (String path : plan.dropped()) {
      disk.delete(staging.resolve(path));
    }
    Abreast.each(plan.unchanged(), path -> staged.link(output.resolve(path), path));
    staged.create(Manifest.NAME, plan.manifest().bytes());
    if (!Disk.exists(output)) {
      disk.move(staging, output);
      return;
    }
    for (String path : plan.foreign()) {
      staged.linkWhereAllowed(output.resolve(path), path);
    }
    Access.copy(output, staging);
    disk.move(staging, ready);
    Path behind;
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
    Carriage carriage = new Carriage(disk);
    try {
      if (behind.equals(old)) {
        disk.move(ready, output);
      }
      carriage.carry(behind, output, plan.foreign());
    } catch (IOException e) {
      if (isUndone(behind, carriage, e)) {
        fallBack(plan, earlier, e);
        return;
      }
      goOn(behind, carriage, plan.foreign(), e);
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

  private void fallBack(Plan plan, EarlierSite earlier, IOException cause) throws IOException {
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
    Abreast.each(
        manifest.files().keySet(),
        path -> {
          Path file = root.resolve(path);
          if (there.contains(path)) {
            disk.remove(file);
          } else if (!Disk.isFolder(file)) {
            disk.delete(file);
          }
        });
    for (String path : foreign) {
      if (Disk.isSameFile(root.resolve(path), output.resolve(path))) {
        disk.delete(root.resolve(path));
      } else if (Disk.isFolder(output.resolve(path))) {
        disk.deleteIfEmpty(root.resolve(path));
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
   * Goes back to the earlier site: first that itself, then what is not ours.
   *
   * @return false when the earlier site did not let itself be put back, so that the new one stays
   * @throws IOException when the earlier site is back, and not everything else is as it was
   */
  private boolean isUndone(Path behind, Carriage carriage, IOException failure) throws IOException {
    Path aside = ready;
    try {
      if (behind.equals(old) || !disk.exchange(output, ready)) {
        aside = behind.equals(old) ? ready : old;
        backByRenaming(behind, aside);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
      return false;
    }
    try {
      carriage.putBack(aside, output);
      disk.move(aside, staging);
    } catch (IOException e) {
      throw halfway(failure, e);
    }
    return true;
  }

  private void backByRenaming(Path behind, Path aside) throws IOException {
    if (Disk.exists(output)) {
      disk.move(output, aside);
    }
    try {
      disk.move(behind, output);
    } catch (IOException e) {
      // rather the new site than none
      disk.move(aside, output);
      throw e;
    }
  }

  /** Tries again to bring to the new site what is not ours, since there is no way back. */
  private void goOn(Path behind, Carriage carriage, Set<String> foreign, IOException failure)
      throws IOException {
    try {
      carriage.carry(behind, output, foreign);
    } catch (IOException e) {
      throw halfway(failure, e);
    }
  }

  private IOException halfway(IOException failure, IOException second) {
    String state = "what was begun there could neither be finished nor undone; build again, ";
    String cure = "which puts in order what lies beside that folder";
    IOException halfway = new FileSystemException(output.toString(), null, state + cure);
    halfway.initCause(failure);
    halfway.addSuppressed(second);
    return halfway;
  }
}
