package wenzhai.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import wenzhai.model.Problems;
import wenzhai.vault.Entry.Kept;
import wenzhai.write.PlainFile;

/**
 * The vault while pictures are put into it or taken out of it, by one run at a time. A picture's
 * file is there as a whole before its entry says so, and an entry is gone before its file is.
 */
public final class Keeper implements AutoCloseable {
  private static final String LOCK = ".lock";
  private static final String UNFINISHED = ".part";

  private final Path content;
  private final Path folder;
  private final SortedMap<String, Entry> entries;
  private final FileChannel lock;
  private boolean changed;

  private Keeper(Path content, SortedMap<String, Entry> entries, FileChannel lock) {
    this.content = content;
    this.folder = content.resolve(Vault.FOLDER);
    this.entries = entries;
    this.lock = lock;
  }

  /**
   * Takes the vault of a content folder in hand.
   *
   * @throws BrokenVaultException when its list cannot be understood, or another run is at work
   */
  public static Keeper open(Path content) throws IOException {
    Path folder = content.resolve(Vault.FOLDER);
    Files.createDirectories(folder);
    FileChannel lock = lock(folder);
    try {
      Problems problems = new Problems();
      SortedMap<String, Entry> entries = LockFile.read(content, problems);
      if (!problems.isEmpty()) {
        throw new BrokenVaultException(content + "/" + problems.sorted().get(0));
      }
      Keeper keeper = new Keeper(content, entries, lock);
      keeper.changed = Files.exists(content.resolve(LockFile.JOURNAL));
      keeper.removeUnfinished();
      keeper.save();
      return keeper;
    } catch (IOException e) {
      release(folder, lock);
      throw e;
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean mine = false;
    try {
      mine = channel.tryLock() != null;
    } catch (OverlappingFileLockException inThisProcess) {
      mine = false;
    }
    if (!mine) {
      channel.close();
      throw new BrokenVaultException(
          folder + ": another run is fetching pictures; let it end and try again");
    }
    return channel;
  }

  private static void release(Path folder, FileChannel lock) throws IOException {
    Files.deleteIfExists(folder.resolve(LOCK));
    lock.close();
  }

  private void removeUnfinished() throws IOException {
    for (Path file : list()) {
      if (file.getFileName().toString().endsWith(UNFINISHED)) {
        Files.delete(file);
      }
    }
  }

  /** What is known of a picture, by its address. */
  public synchronized Optional<Entry> entry(String address) {
    return Optional.ofNullable(entries.get(address));
  }

  /** All that is known, by address. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** Whether a picture is there, byte for byte. */
  public boolean has(Kept picture) {
    return Vault.has(content, picture);
  }

  /**
   * Puts a picture's file into the vault, and then its entry.
   *
   * @throws IOException when the disk cannot hold it, naming the path; the vault is as it was
   */
  void keep(Kept entry, byte[] bytes) throws IOException {
    if (!has(entry)) {
      Path file = folder.resolve(entry.fileName());
      Path unfinished =
          folder.resolve("." + entry.hash() + "-" + Thread.currentThread().getId() + UNFINISHED);
      try {
        write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        Files.deleteIfExists(unfinished);
        throw named(file, e);
      }
    }
    put(entry);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(false);
    }
  }

  /** Writes an entry to the end of the journal. */
  synchronized void put(Entry entry) throws IOException {
    Path journal = content.resolve(LockFile.JOURNAL);
    String line = EntryJson.write(entry) + "\n";
    try (FileChannel channel =
        FileChannel.open(journal, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long end = channel.size();
      try {
        ByteBuffer buffer = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        channel.position(end);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      } catch (IOException e) {
        // half a line would spoil the next one
        channel.truncate(end);
        throw e;
      }
    } catch (IOException e) {
      throw named(journal, e);
    }
    entries.put(entry.address(), entry);
    changed = true;
  }

  /**
   * Takes out what is known of those addresses, and every kept file that no entry names any more.
   *
   * @return the names of the files that were removed
   */
  public synchronized List<String> remove(Set<String> addresses) throws IOException {
    changed |= entries.keySet().removeAll(addresses);
    save();
    List<String> removed = orphans(entries.values());
    for (String name : removed) {
      Files.delete(folder.resolve(name));
    }
    return removed;
  }

  private List<String> orphans(Iterable<Entry> left) throws IOException {
    Set<String> used = new HashSet<>();
    for (Entry entry : left) {
      if (entry instanceof Kept kept) {
        used.add(kept.fileName());
      }
    }
    List<String> orphans = new ArrayList<>();
    for (Path file : list()) {
      String name = file.getFileName().toString();
      if (name.matches("[0-9a-f]{64}\\.[a-z]{3,4}") && !used.contains(name)) {
        orphans.add(name);
      }
    }
    orphans.sort(null);
    return orphans;
  }

  private List<Path> list() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(files::add);
    }
    return files;
  }

  private void save() throws IOException {
    if (changed) {
      PlainFile.replace(content.resolve(LockFile.NAME), LockFile.bytes(entries.values()));
      Files.deleteIfExists(content.resolve(LockFile.JOURNAL));
      changed = false;
    }
  }

  /** Writes the list, and lets others at the vault. */
  @Override
  public synchronized void close() throws IOException {
    try {
      save();
    } finally {
      release(folder, lock);
      if (list().isEmpty()) {
        Files.delete(folder);
      }
    }
  }

  private static IOException named(Path file, IOException cause) {
    if (cause instanceof FileSystemException) {
      return cause;
    }
    FileSystemException named =
        new FileSystemException(file.toString(), null, String.valueOf(cause.getMessage()));
    named.initCause(cause);
    return named;
  }
}
