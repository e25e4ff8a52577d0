package wenzhai.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An eye on some folders and all within them, that calls when something changed there and then
 * nothing more for a moment.
 */
public final class FolderWatch implements AutoCloseable {
  private static final int QUIET_MILLIS = 100;

  /** Where something changes all the time, it is not waited for that to end. */
  private static final int MOST_EVENTS = 1000;

  private final List<Path> roots;
  private final Runnable changed;
  private final WatchService events;
  private final Thread thread;

  private FolderWatch(List<Path> roots, Runnable changed, WatchService events) {
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
   * @param changed called by one thread, never twice at once; changes during a call lead to
   *     another. It must not throw
   * @throws IOException when the system does not let so many folders be watched
   */
  public static FolderWatch start(List<Path> roots, Runnable changed) throws IOException {
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
        boolean matters = matters(events.take());
        WatchKey key = next();
        for (int i = 0; i < MOST_EVENTS && key != null; i++) {
          matters |= matters(key);
          key = next();
        }
        if (matters) {
          // First, so that what changes in a new folder meanwhile is not missed.
          registerNew();
          changed.run();
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException closed) {
      Thread.currentThread().interrupt();
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

  private WatchKey next() throws InterruptedException {
    return events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
  }

  private boolean matters(WatchKey key) {
    boolean matters = false;
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      // Events may have been lost: then anything may have changed.
      matters |=
          event.kind() == StandardWatchEventKinds.OVERFLOW
              || concerns(folder.resolve((Path) event.context()));
    }
    key.reset();
    return matters;
  }

  private boolean concerns(Path path) {
    String name = path.getFileName().toString();
    boolean scratch = name.startsWith(".") || name.endsWith("~");
    return !scratch && roots.stream().anyMatch(path::startsWith);
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
