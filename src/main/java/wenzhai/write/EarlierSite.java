package wenzhai.write;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wenzhai.model.Sink;

/**
 * What lies in the output folder before a build: files of an earlier build, and what is not ours.
 */
final class EarlierSite {
  private final Path root;
  private final Manifest manifest;
  private Map<String, Long> sizes;
  private boolean isAsItWasLeft;

  private EarlierSite(Path root, Manifest manifest, Map<String, Long> sizes) {
    this.root = root;
    this.manifest = manifest;
    this.sizes = sizes;
  }

  static EarlierSite read(Path root) throws IOException {
    return new EarlierSite(root, Manifest.read(root), null);
  }

  /** The same site in a folder to which it was moved. */
  EarlierSite movedTo(Path folder) throws IOException {
    return new EarlierSite(folder, manifest, sizes());
  }

  /** The output folder. */
  Path root() {
    return root;
  }

  /** What an earlier build says it wrote. */
  Manifest manifest() {
    return manifest;
  }

  /** The sizes of those of its files that are still there. */
  synchronized Map<String, Long> sizes() throws IOException {
    if (sizes == null) {
      sizes = seen();
    }
    return sizes;
  }

  /** Whether there is a list, and all of its files. */
  boolean isWhole() throws IOException {
    return !manifest.files().isEmpty() && sizes().size() == manifest.files().size();
  }

  private Map<String, Long> seen() throws IOException {
    Map<String, Long> seen = new HashMap<>();
    if (Disk.isFolder(root)) {
      walk(
          root,
          manifest.folders(),
          (path, attributes) -> {
            if (attributes.isRegularFile() && manifest.files().containsKey(path)) {
              seen.put(path, attributes.size());
            }
          });
    }
    return seen;
  }

  /** Takes it for certain that all of the files are there, as they were written. */
  synchronized void isAsItWasLeft() {
    Map<String, Long> all = new HashMap<>();
    manifest.files().forEach((path, mark) -> all.put(path, mark.size()));
    sizes = all;
    isAsItWasLeft = true;
  }

  /**
   * The mark of that very file, if an earlier build left it and nobody changed it since. It is read
   * and compared, which is several times faster than hashing and trusts nothing.
   */
  Optional<Mark> holding(String path, byte[] bytes) throws IOException {
    Optional<Mark> mark = left(path).filter(held -> held.size() == bytes.length);
    return mark.isPresent() && Arrays.equals(bytes, Files.readAllBytes(root.resolve(path)))
        ? mark
        : Optional.empty();
  }

  /** The same of a file that is written bit by bit, and again when it is to be taken. */
  Optional<Mark> holding(String path, Sink.Content content) throws IOException {
    Optional<Mark> mark = left(path);
    return mark.isPresent() && ComparedFile.holds(root.resolve(path), content)
        ? mark
        : Optional.empty();
  }

  /** The mark of a file that is there and as long as it was. */
  private Optional<Mark> left(String path) throws IOException {
    Mark mark = manifest.files().get(path);
    Long size = sizes().get(path);
    return mark != null && size != null && mark.size() == size
        ? Optional.of(mark)
        : Optional.empty();
  }

  /**
   * The topmost of what is not ours: files, links, and folders as a whole where neither the earlier
   * site nor the new one has files in them.
   */
  Set<String> foreign(Set<String> newFolders) throws IOException {
    Set<String> shared = new HashSet<>(manifest.folders());
    shared.addAll(newFolders);
    Set<String> foreign = new TreeSet<>();
    if (isAsItWasLeft) {
      list("", shared, foreign);
    } else if (Disk.isFolder(root)) {
      walk(
          root,
          shared,
          (path, attributes) -> {
            boolean ours = !attributes.isDirectory() && manifest.files().containsKey(path);
            if (!ours && !SitePath.isOurs(path)) {
              foreign.add(path);
            }
          });
    }
    return foreign;
  }

  /** The same by names alone: what bears the name of a file of ours is that file. */
  private void list(String prefix, Set<String> shared, Set<String> foreign) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(prefix))) {
      for (Path entry : entries) {
        String path = prefix + entry.getFileName();
        if (manifest.files().containsKey(path) || SitePath.isOurs(path)) {
          continue;
        }
        if (shared.contains(path) && Disk.isFolder(entry)) {
          list(path + "/", shared, foreign);
        } else {
          foreign.add(path);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  @FunctionalInterface
  private interface Visit {
    void at(String path, BasicFileAttributes attributes) throws IOException;
  }

  /** Visits what lies in the root and in those folders; a link is visited and never followed. */
  private static void walk(Path root, Set<String> folders, Visit visit) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            if (dir.equals(root) || folders.contains(relative(root, dir))) {
              return FileVisitResult.CONTINUE;
            }
            visit.at(relative(root, dir), attributes);
            return FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            visit.at(relative(root, file), attributes);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            // Someone's folder that we may not look into is theirs as a whole.
            if (file.equals(root) || folders.contains(relative(root, file))) {
              throw failure;
            }
            visit.at(
                relative(root, file),
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The way from the root to what was found below it. */
  private static String relative(Path root, Path path) {
    String whole = path.toString();
    int below = root.toString().length() + 1;
    return File.separatorChar == '/'
        ? whole.substring(below)
        : whole.substring(below).replace(File.separatorChar, '/');
  }
}
