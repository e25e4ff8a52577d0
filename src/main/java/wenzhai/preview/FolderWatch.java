package wenzhai.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * An eye on some folders and all within them, that says what changed there when nothing more has
 * for a moment ({@link Burst}).
 */
public final class FolderWatch implements AutoCloseable {
  /** How often it is looked whether a folder is back that is gone. */
  private static final int MISSING_MILLIS = 500;

  private final List<Path> roots;
  private final Consumer<Optional<Set<Path>>> changed;
  private final WatchService events;
  private final Thread thread;

  private FolderWatch(
      List<Path> roots, Consumer<Optional<Set<Path>>> changed, WatchService events) {
    this.roots = List.copyOf(roots);
    this.changed = changed;
    this.events = events;
    this.thread = new Thread(this::watch, "watch");
    thread.setDaemon(true);
  }

  /**
   * Begins to watch.
   *
   * @param roots folders; one that is not there is waited for in the folder that is to hold it
   * @param changed told which files and folders were written, came or went; empty when that is not
   *     known. Called by one thread, never twice at once; changes during a call lead to another. It
   *     must not throw
   * @throws IOException when the system does not let so many folders be watched
   */
  public static FolderWatch start(List<Path> roots, Consumer<Optional<Set<Path>>> changed)
      throws IOException {
    List<Path> whole = new ArrayList<>();
    for (Path root : roots) {
      whole.add(Files.exists(root) ? root.toRealPath() : root.toAbsolutePath().normalize());
    }
    WatchService events = Path.of("").toAbsolutePath().getFileSystem().newWatchService();
    FolderWatch watch = new FolderWatch(whole, changed, events);
    try {
      watch.register();
    } catch (IOException e) {
      events.close();
      throw e;
    }
    watch.thread.start();
    return watch;
  }

  @Override
  public void close() throws IOException {
    events.close();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      while (true) {
        Burst burst = new Burst(roots);
        WatchKey first = first(burst);
        if (first != null) {
          burst.take(first);
          burst.wait(events);
        }
        if (!burst.isEmpty()) {
          // First, so that what changes in a new folder meanwhile is not missed.
          registerNew();
          changed.accept(burst.files());
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** The first event; while a folder is gone, its coming back counts as one. */
  private WatchKey first(Burst burst) throws InterruptedException {
    while (true) {
      List<Path> gone = roots.stream().filter(root -> !Files.isDirectory(root)).toList();
      if (gone.isEmpty()) {
        return events.take();
      }
      WatchKey key = events.poll(MISSING_MILLIS, TimeUnit.MILLISECONDS);
      if (key != null) {
        return key;
      }
      gone.stream().filter(Files::isDirectory).forEach(burst::add);
      if (!burst.isEmpty()) {
        return null;
      }
    }
  }

  private void registerNew() {
    try {
      register();
    } catch (IOException tooMany) {
      // The system lets no more folders be watched, or one is just gone: the others still are.
      return;
    }
  }

  /** Watches every folder; one that is watched already stays so. */
  private void register() throws IOException {
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        registerTree(root);
      }
      Path parent = root.getParent();
      if (parent != null && Files.isDirectory(parent)) {
        register(parent);
      }
    }
  }

  private void registerTree(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            if (!dir.equals(root) && dir.getFileName().toString().startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            try {
              register(dir);
              return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException gone) {
              return FileVisitResult.SKIP_SUBTREE;
            }
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void register(Path folder) throws IOException {
    folder.register(
        events,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
  }
}
