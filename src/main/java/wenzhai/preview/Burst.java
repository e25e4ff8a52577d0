package wenzhai.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Changes that belong together, since they came one upon the other.
 *
 * <p>How long it is waited for more of them depends on how many there are: an editor that saves a
 * file is done within a few milliseconds, a program that writes a thousand makes pauses.
 */
final class Burst {
  private static final int QUIET_MILLIS_OF_ONE = 5;
  private static final int QUIET_MILLIS_OF_FEW = 20;
  private static final int QUIET_MILLIS_OF_MANY = 300;
  private static final int FEW = 8;

  /** How long a file that has nothing in it may be one that is just being written. */
  private static final int EMPTY_MILLIS = 60;

  /** Where something changes all the time, it is not waited for that to end. */
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final List<Path> roots;
  private final Set<Path> files = new TreeSet<>();
  private boolean lost;

  Burst(List<Path> roots) {
    this.roots = roots;
  }

  void add(Path file) {
    files.add(file);
  }

  boolean isEmpty() {
    return files.isEmpty() && !lost;
  }

  /** What changed; empty when it is not known, since there were too many events. */
  Optional<Set<Path>> files() {
    return lost ? Optional.empty() : Optional.of(files);
  }

  /** Takes in what a key tells. */
  void take(WatchKey key) {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        lost = true;
      } else if (concerns(folder.resolve((Path) event.context()))) {
        files.add(folder.resolve((Path) event.context()));
      }
    }
    key.reset();
  }

  private boolean concerns(Path path) {
    String name = path.getFileName().toString();
    boolean scratch = name.startsWith(".") || name.endsWith("~");
    return !scratch && roots.stream().anyMatch(path::startsWith);
  }

  /** Waits until nothing more comes. */
  void wait(WatchService events) throws InterruptedException {
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < MOST_NANOS) {
      WatchKey key = events.poll(quiet(), TimeUnit.MILLISECONDS);
      if (key == null && files.size() == 1 && isEmptyFile(files.iterator().next())) {
        key = events.poll(EMPTY_MILLIS, TimeUnit.MILLISECONDS);
      }
      if (key == null) {
        return;
      }
      take(key);
    }
  }

  private int quiet() {
    if (lost || files.size() > FEW) {
      return QUIET_MILLIS_OF_MANY;
    }
    return files.size() > 1 ? QUIET_MILLIS_OF_FEW : QUIET_MILLIS_OF_ONE;
  }

  private static boolean isEmptyFile(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) == 0;
    } catch (IOException gone) {
      return false;
    }
  }
}
