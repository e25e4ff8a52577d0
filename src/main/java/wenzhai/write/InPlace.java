package wenzhai.write;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * The replacement of a site file by file, for a folder that cannot be renamed, such as a mount
 * point.
 *
 * <p>Every file that goes is kept in a folder for the earlier ones, and what comes is listed there,
 * until all is done; that folder's being there means that everything is to be put back. Renaming it
 * is the one step by which the new site comes to stay.
 */
final class InPlace implements Replacement {
  static final String LOCK = SitePath.OURS + "lock";

  private static final String LIST = SitePath.OURS + "added";

  private final Disk disk;
  private final Path output;
  private final Path staging;
  private final Path old;
  private final Path done;

  InPlace(Disk disk, Path output) {
    this.disk = disk;
    this.output = output;
    this.staging = output.resolve(SitePath.OURS + "new");
    this.old = output.resolve(SitePath.OURS + "old");
    this.done = output.resolve(SitePath.OURS + "done");
  }

  @Override
  public Path staging() {
    return staging;
  }

  /** Whether a build was stopped while it replaced files of that folder. */
  static boolean isStopped(Path output) {
    return Disk.exists(output.resolve(SitePath.OURS + "old"));
  }

  /** Brings the folder into order after a build that was stopped. */
  void repair() throws IOException {
    disk.deleteTree(done);
    if (Disk.exists(old)) {
      putBack();
    }
    disk.deleteTree(staging);
  }

  @Override
  public void apply(Plan plan, EarlierSite earlier, FolderTree staged) throws IOException {
    staged.create(Manifest.NAME, plan.manifest().bytes());
    Set<String> coming = new TreeSet<>(plan.staged());
    coming.add(Manifest.NAME);
    Set<String> going = new TreeSet<>(plan.removed());
    Set<String> added = new TreeSet<>();
    for (String path : coming) {
      Path there = output.resolve(path);
      // A folder there is one that is empty when all that goes is gone.
      (Disk.exists(there) && !Disk.isFolder(there) ? going : added).add(path);
    }
    byte[] list = String.join("\n", added).getBytes(StandardCharsets.UTF_8);
    staged.create(LIST, list);
    try {
      FolderTree kept = new FolderTree(disk, old);
      // In one step: half a list might name files that are not ours.
      kept.move(staging.resolve(LIST), LIST);
      FolderTree site = new FolderTree(disk, output);
      for (String path : going) {
        if (coming.contains(path)) {
          // at no moment is there no such file
          kept.link(output.resolve(path), path);
        } else {
          kept.move(output.resolve(path), path);
        }
      }
      // A folder of the earlier site may be a file of the new one.
      deleteEmpty(plan.removed());
      for (String path : coming) {
        site.move(staging.resolve(path), path);
      }
      disk.move(old, done);
    } catch (IOException e) {
      try {
        putBack();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
    try {
      disk.deleteTree(done);
      disk.deleteTree(staging);
    } catch (IOException leftover) {
      // The new site is in place and whole; the next build removes what is left.
      return;
    }
  }

  private void putBack() throws IOException {
    Path list = old.resolve(LIST);
    Set<String> added = new TreeSet<>();
    if (Disk.exists(list)) {
      added.addAll(Files.readString(list, StandardCharsets.UTF_8).lines().toList());
    }
    for (String path : added) {
      // A folder there was put back already, in an attempt that was stopped.
      if (!Disk.isFolder(output.resolve(path))) {
        disk.delete(output.resolve(path));
      }
    }
    deleteEmpty(added);
    FolderTree site = new FolderTree(disk, output);
    Files.walkFileTree(
        old,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(list)) {
              site.move(file, old.relativize(file).toString().replace(File.separatorChar, '/'));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    disk.deleteTree(old);
  }

  private void deleteEmpty(Set<String> paths) throws IOException {
    Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
    folders.addAll(Manifest.foldersOf(paths));
    for (String folder : folders) {
      disk.deleteIfEmpty(output.resolve(folder));
    }
  }
}
