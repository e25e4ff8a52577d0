package wenzhai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A shelf that stays from build to build, in a folder: its file, {@code articles-N.dat}, to which
 * things are only added; the list of what counts in it, {@code articles.list}; and {@code
 * articles.lock}, which one build holds at a time.
 *
 * <p>The list is written now and then, and at the end. What a stopped build put behind what is
 * listed is cut off. When too little of the file counts, what does is copied to one of the next
 * number, and the list that names that number is the one step by which it takes over.
 */
final class KeptShelf {
  private static final String NAME = "articles";

  /** After so many things, and as many as are listed, the list is written. */
  private static final int MANY = 2000;

  /** Less than this is not worth copying the rest. */
  private static final long LITTLE = 1 << 20;

  private final Path folder;
  private final Key version;
  private final FileChannel lock;
  private long number;
  private GrowingFile file;
  private Shelf shelf;
  private Map<Key, Shelf.Place> listed;

  private KeptShelf(Path folder, Key version, FileChannel lock) throws IOException {
    this.folder = folder;
    this.version = version;
    this.lock = lock;
    Optional<ShelfList> list = ShelfList.read(list(), version);
    number = list.map(ShelfList::number).orElse(0L);
    Path path = file(number);
    long there = Files.exists(path) ? Files.size(path) : 0;
    Map<Key, Shelf.Place> places = new HashMap<>();
    long end = 0;
    for (Map.Entry<Key, Shelf.Place> one :
        list.map(ShelfList::places).orElse(Map.of()).entrySet()) {
      if (one.getValue().end() <= there) {
        places.put(one.getKey(), one.getValue());
        end = Math.max(end, one.getValue().end());
      }
    }
    listed = Map.copyOf(places);
    file = GrowingFile.open(path, end);
    shelf = new Shelf(file, places);
    removeOthers();
  }

  /**
   * Opens the shelf in that folder, or makes it; what another version left on it is removed.
   *
   * @throws ShelfInUseException when another build holds it
   * @throws IOException when it cannot be read or written
   */
  static KeptShelf open(Path folder, String version) throws IOException {
    Path path = folder.resolve(NAME + ".lock");
    FileChannel lock = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (isTaken(lock)) {
        throw new ShelfInUseException(path);
      }
      return new KeptShelf(folder, Key.of(version), lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static boolean isTaken(FileChannel lock) throws IOException {
    try {
      FileLock taken = lock.tryLock();
      return taken == null;
    } catch (OverlappingFileLockException inThisProcess) {
      return true;
    }
  }

  private Path list() {
    return folder.resolve(NAME + ".list");
  }

  private Path file(long number) {
    return folder.resolve(NAME + "-" + number + ".dat");
  }

  Shelf shelf() {
    return shelf;
  }

  Path path() {
    return file(number);
  }

  /** Writes the list when much is not listed, so that a build that is stopped leaves something. */
  synchronized void save() throws IOException {
    if (shelf.places().size() >= Math.max(MANY, 2 * listed.size())) {
      list(shelf.places());
    }
  }

  private void list(Map<Key, Shelf.Place> places) throws IOException {
    Map<Key, Shelf.Place> now = Map.copyOf(places);
    new ShelfList(version, number, now).write(list());
    listed = now;
  }

  /**
   * Lets go of the shelf.
   *
   * @param wanted what alone is to stay on it; all stays when it is empty
   */
  synchronized void close(Optional<Set<Key>> wanted) throws IOException {
    try {
      wanted.ifPresent(keys -> shelf.places().keySet().retainAll(keys));
      long counts = shelf.places().values().stream().mapToLong(Shelf.Place::size).sum();
      if (file.end() - counts > Math.max(LITTLE, counts)) {
        copyWhatCounts();
      } else if (!shelf.places().equals(listed) || !Files.exists(list())) {
        list(shelf.places());
      }
    } finally {
      letGo();
    }
  }

  private void copyWhatCounts() throws IOException {
    GrowingFile next = GrowingFile.open(file(number + 1), 0);
    Shelf copy = new Shelf(next, Map.of());
    try {
      copy.copy(shelf, shelf.places().keySet());
    } catch (UncheckedIOException e) {
      next.close();
      Files.deleteIfExists(file(number + 1));
      throw e.getCause();
    }
    file.close();
    file = next;
    shelf = copy;
    number++;
    list(copy.places());
    removeOthers();
  }

  /** Lets go of the shelf and removes it. */
  void discard() throws IOException {
    try {
      file.close();
      Files.deleteIfExists(list());
      Files.deleteIfExists(path());
    } finally {
      lock.close();
    }
  }

  private void letGo() throws IOException {
    try {
      file.close();
    } finally {
      lock.close();
    }
  }

  private void removeOthers() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAME + "-*.dat")) {
      for (Path other : files) {
        if (!other.equals(path())) {
          Files.deleteIfExists(other);
        }
      }
    }
  }
}
