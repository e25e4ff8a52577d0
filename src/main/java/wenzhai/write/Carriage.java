package wenzhai.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * What is not ours on its way from the folder of one site to that of another. It is renamed, so
 * that nothing of it is ever copied or deleted, and each is put down as soon as it has moved.
 */
final class Carriage {
  private final Disk disk;
  private final Deque<String> carried = new ArrayDeque<>();

  Carriage(Disk disk) {
    this.disk = disk;
  }

  /** Moves what the other folder does not have yet. */
  void carry(Path from, Path to, Set<String> foreign) throws IOException {
    for (String path : foreign) {
      Path there = to.resolve(path);
      if (Disk.isFolder(from.resolve(path))) {
        // what an exchange that was stopped put there
        disk.deleteIfEmpty(there);
      }
      if (Disk.exists(there)) {
        // The other site has the very same file, or a folder that both have.
        continue;
      }
      for (String folder : SitePath.folders(path)) {
        if (!Disk.exists(to.resolve(folder))) {
          disk.createFolder(to.resolve(folder));
        }
      }
      disk.move(from.resolve(path), there);
      carried.push(path);
    }
  }

  /**
   * Moves back all that was carried.
   *
   * @throws IOException when something stayed behind; everything else is back all the same
   */
  void putBack(Path from, Path to) throws IOException {
    IOException failure = null;
    while (!carried.isEmpty()) {
      String path = carried.pop();
      try {
        moveBack(from.resolve(path), to.resolve(path));
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void moveBack(Path from, Path to) throws IOException {
    try {
      disk.move(from, to);
    } catch (IOException e) {
      if (!Disk.isFolder(from) || !changedPlaces(from, to)) {
        throw e;
      }
    }
  }

  /** A folder that does not let itself be renamed may still change places with an empty one. */
  private boolean changedPlaces(Path from, Path to) {
    try {
      disk.createFolder(to);
      boolean changed = disk.exchange(from, to);
      disk.delete(changed ? from : to);
      return changed;
    } catch (IOException stays) {
      return false;
    }
  }
}
