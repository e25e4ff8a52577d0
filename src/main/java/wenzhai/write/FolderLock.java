package wenzhai.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The right to write into an output folder, which one build has at a time. The system takes it from
 * a build that ends, however it ends.
 */
final class FolderLock implements AutoCloseable {
  /** Beyond the file's end, since Windows lets nobody else read what is locked. */
  private static final int POSITION = 1 << 20;

  private final Path output;
  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path output, Path file, FileChannel channel) {
    this.output = output;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, waiting for another build to end.
   *
   * @param tries how often to ask, ten times a second
   */
  static FolderLock take(Path file, Path output, int tries) throws IOException {
    for (int i = 0; i < tries; i++) {
      Optional<FolderLock> lock = ask(output, file);
      if (lock.isPresent()) {
        return lock.get();
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw new RefusedFolderException(
        output, "another build is writing there", "let it end and build again");
  }

  private static Optional<FolderLock> ask(Path output, Path file) throws IOException {
    boolean ours = true;
    FileChannel channel;
    try {
      channel = open(file, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException others) {
      ours = false;
      channel = open(file, StandardOpenOption.CREATE);
    }
    try {
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock(POSITION, 1, false));
      if (lock.isPresent() && isStillThere(file, channel)) {
        return Optional.of(new FolderLock(output, file, channel));
      }
    } catch (OverlappingFileLockException inThisProcess) {
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      // a full disk, it may be, on which even this file is too much
      if (ours) {
        Files.deleteIfExists(file);
      }
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  private static FileChannel open(Path file, StandardOpenOption making) throws IOException {
    return FileChannel.open(
        file, making, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Whether the locked file is the one at that path: its last holder removes it. It is told by a
   * length that nobody else gives it. The file must not be opened a second time: closing it then
   * would give the lock back, since POSIX has one for each process and file.
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    int length = ThreadLocalRandom.current().nextInt(1, POSITION);
    channel.truncate(0).write(ByteBuffer.allocate(1), length - 1);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException removed) {
      return false;
    }
  }

  /** The folder that may be written to. */
  Path output() {
    return output;
  }

  /**
   * Gives the lock back. That its file cannot be removed is no failure: the next build takes it.
   */
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftover) {
      // a lock is what is held of the file, not the file
      return;
    } finally {
      channel.close();
    }
  }
}
