package wenzhai.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.StringDataType;

/**
 * A file of texts by key.
 *
 * <p>Texts are kept as strings and not as UTF-8, which cannot hold half a surrogate pair. Their
 * type is named, since the library would else rebuild whatever objects a file says it holds.
 */
final class Shelf {
  private static final int CACHE_MEGABYTES = 16;
  private static final int COMPACTING_MILLIS = 200;

  private final Path path;
  private final MVStore file;
  private final MVMap<String, String> texts;

  /** The keys once more, since going through those of the texts reads all texts. */
  private final MVMap<String, String> keys;

  private Shelf(Path path, MVStore file) {
    this.path = path;
    this.file = file;
    this.texts = file.openMap("articles", strings());
    this.keys = file.openMap("keys", strings());
  }

  /**
   * Opens a file, or makes it; what another version left in it is removed.
   *
   * @throws DamagedShelfException when it is damaged or in use, or cannot be made
   */
  static Shelf open(Path path, String version) {
    return guarded(
        path,
        () -> {
          MVStore file =
              new MVStore.Builder()
                  .fileName(path.toString())
                  .cacheSize(CACHE_MEGABYTES)
                  .compress()
                  // no thread of the library's own beside those that build: what was written is
                  // saved when there is enough of it, and at the end
                  .autoCommitDisabled()
                  .open();
          if (file.isReadOnly()) {
            file.closeImmediately();
            throw new DamagedShelfException(path, "may not be written", false, null);
          }
          Shelf shelf = new Shelf(path, file);
          MVMap<String, String> about = file.openMap("about", strings());
          if (!version.equals(about.get("version"))) {
            shelf.texts.clear();
            shelf.keys.clear();
            about.put("version", version);
          }
          return shelf;
        });
  }

  /**
   * A file that is gone when it is closed, and on most systems even when the machine is stopped.
   */
  static Shelf temporary() throws IOException {
    Path folder = Files.createTempDirectory("wenzhai-");
    Path path = folder.resolve("articles");
    Shelf shelf = open(path, "");
    try {
      // The system keeps a nameless file until the last who holds it lets go.
      Files.delete(path);
      Files.delete(folder);
    } catch (IOException windowsKeepsOpenFiles) {
      path.toFile().deleteOnExit();
    }
    return shelf;
  }

  Path path() {
    return path;
  }

  Optional<String> get(String key) {
    return guarded(path, () -> Optional.ofNullable(texts.get(key)));
  }

  void put(String key, String text) {
    guarded(
        path,
        () -> {
          keys.put(key, "");
          return Optional.ofNullable(texts.put(key, text));
        });
  }

  void keepOnly(Set<String> wanted) {
    guarded(
        path,
        () -> {
          List<String> others = new ArrayList<>();
          for (String key : keys.keySet()) {
            if (!wanted.contains(key)) {
              others.add(key);
            }
          }
          others.forEach(texts::remove);
          others.forEach(keys::remove);
          return others;
        });
  }

  void close() {
    guarded(
        path,
        () -> {
          file.close(COMPACTING_MILLIS);
          return path;
        });
  }

  /** Lets go of the file and removes it. */
  void discard() throws IOException {
    file.closeImmediately();
    Files.deleteIfExists(path);
  }

  private static MVMap.Builder<String, String> strings() {
    return new MVMap.Builder<String, String>()
        .keyType(StringDataType.INSTANCE)
        .valueType(StringDataType.INSTANCE);
  }

  /**
   * Does what touches the file. An interrupted thread that reads a file closes it for all threads,
   * so the interruption has to wait. The library meets damaged data with exceptions of many types.
   */
  private static <T> T guarded(Path path, Supplier<T> work) {
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } catch (DamagedShelfException e) {
      throw e;
    } catch (MVStoreException e) {
      boolean inUse = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
      String what = inUse ? "another build holds it" : "cannot be read or written";
      throw new DamagedShelfException(path, what, inUse, e);
    } catch (RuntimeException e) {
      throw new DamagedShelfException(path, "is damaged", false, e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
