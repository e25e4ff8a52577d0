package wenzhai.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What was found on a way: of each kind one text, as short as it gets, left in a folder. */
final class Finds {
  private final Way way;
  private final Path folder;
  private final long limitNanos;
  private final Map<String, String> byKind = new TreeMap<>();

  /**
   * @param limitNanos processor time for one text; the machine may be busy with other things
   */
  Finds(Way way, Path folder, long limitNanos) {
    this.way = way;
    this.folder = folder;
    this.limitNanos = limitNanos;
  }

  /** Tries a text; true when it shows something that was not found before. */
  boolean isNew(String text) {
    String kind = kind(text);
    if (kind.isEmpty() || byKind.containsKey(kind)) {
      return false;
    }
    String shortest = Shrinker.shrink(text, shorter -> kind(shorter).equals(kind));
    byKind.put(kind, message(shortest));
    keep(kind, shortest);
    return true;
  }

  /** What went wrong, by kind. */
  Map<String, String> byKind() {
    return byKind;
  }

  /** What is wrong with a text; empty when nothing is. */
  private String kind(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      way.law().accept(text);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return Broken.kind(e);
    }
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return took > limitNanos ? "slow" : "";
  }

  private String message(String text) {
    try {
      way.law().accept(text);
      return "slow";
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return e + "\n" + text;
    }
  }

  private void keep(String kind, String text) {
    Path file = folder.resolve(way.name() + "-" + kind.replaceAll("[^A-Za-z.-]+", "-") + ".txt");
    try {
      Files.createDirectories(folder);
      Files.writeString(file, text, way.charset());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
