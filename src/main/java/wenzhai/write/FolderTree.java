package wenzhai.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import wenzhai.model.Sink;

/** A folder into which many threads put files, making each folder within it once. */
final class FolderTree {
  private final Disk disk;
  private final Path root;
  private final Set<String> made = new HashSet<>();

  FolderTree(Disk disk, Path root) {
    this.disk = disk;
    this.root = root;
  }

  Path root() {
    return root;
  }

  void create(String path, byte[] bytes) throws IOException {
    disk.create(placeFor(path), bytes);
  }

  void create(String path, Sink.Content content) throws IOException {
    disk.create(placeFor(path), content);
  }

  void link(Path file, String path) throws IOException {
    disk.link(file, placeFor(path));
  }

  /** Gives a file that is not ours a second name here, unless the system has none for it. */
  void linkWhereAllowed(Path file, String path) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Disk.exists(root.resolve(path))) {
      disk.linkWhereAllowed(file, placeFor(path));
    }
  }

  void move(Path from, String path) throws IOException {
    disk.move(from, placeFor(path));
  }

  /** Makes the tree's own folder, should nothing have been put into it. */
  synchronized void makeRoot() throws IOException {
    if (made.add("") && !Disk.isFolder(root)) {
      disk.createFolder(root);
    }
  }

  private Path placeFor(String path) throws IOException {
    makeFolders(path);
    return root.resolve(path);
  }

  private synchronized void makeFolders(String path) throws IOException {
    makeRoot();
    int slash = path.lastIndexOf('/');
    if (slash >= 0 && !made.contains(path.substring(0, slash))) {
      for (String folder : SitePath.folders(path)) {
        if (made.add(folder) && !Disk.isFolder(root.resolve(folder))) {
          disk.createFolder(root.resolve(folder));
        }
      }
    }
  }
}
