package wenzhai.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import wenzhai.model.Sink;

/** The changes that are made to the disk, each of which names its path when it fails. */
final class Disk {
  /** Asked before every change; a test refuses some. */
  @FunctionalInterface
  interface Gate {
    void pass(Path path) throws IOException;
  }

  /** So that the buffer that Java keeps for each thread stays small. */
  private static final int SLICE = 1 << 18;

  private final Gate gate;
  private final Exchange exchange;

  Disk(Gate gate, Exchange exchange) {
    this.gate = gate;
    this.exchange = exchange;
  }

  static Disk real() {
    return new Disk(path -> {}, Exchange.ofTheSystem());
  }

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether both are files, and equal byte for byte. */
  static boolean isSameFile(Path one, Path other) throws IOException {
    return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
        && Files.mismatch(one, other) < 0;
  }

  /** Makes a folder; its parent must be there. */
  void createFolder(Path folder) throws IOException {
    gate.pass(folder);
    Files.createDirectory(folder);
  }

  /** Makes a file that is not there yet. */
  void create(Path file, byte[] bytes) throws IOException {
    fill(
        file,
        channel -> {
          for (int start = 0; start < bytes.length; ) {
            int length = Math.min(SLICE, bytes.length - start);
            start += channel.write(ByteBuffer.wrap(bytes, start, length));
          }
        });
  }

  /** Makes a file that is not there yet, of what is written bit by bit. */
  void create(Path file, Sink.Content content) throws IOException {
    fill(
        file,
        channel -> {
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), SLICE);
          content.writeTo(out);
          out.flush();
        });
  }

  @FunctionalInterface
  private interface Filling {
    void into(SeekableByteChannel channel) throws IOException;
  }

  private void fill(Path file, Filling filling) throws IOException {
    gate.pass(file);
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      filling.into(channel);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      // A full disk is told without the file that it became full with.
      throw named(file, e);
    }
  }

  /** Gives a file a second name; where the file system cannot, copies it with its times. */
  void link(Path file, Path second) throws IOException {
    gate.pass(second);
    try {
      Files.createLink(second, file);
    } catch (FileAlreadyExistsException | NoSuchFileException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      try {
        Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      } catch (FileSystemException f) {
        throw f;
      } catch (IOException f) {
        throw named(second, f);
      }
    }
  }

  /** Gives a file a second name; where that is not possible or not allowed, it has none. */
  void linkWhereAllowed(Path file, Path second) throws IOException {
    gate.pass(second);
    try {
      Files.createLink(second, file);
    } catch (UnsupportedOperationException | FileSystemException none) {
      return;
    }
  }

  /**
   * Lets two folders have each other's name in one step.
   *
   * @return false where that is not possible; nothing was done then
   */
  boolean exchange(Path one, Path other) throws IOException {
    gate.pass(one);
    return exchange.swap(one, other);
  }

  /** Renames a file or a folder in one step; a file at the new name is replaced. */
  void move(Path from, Path to) throws IOException {
    gate.pass(from);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes a file, a link (and not what it leads to) or an empty folder. */
  void delete(Path path) throws IOException {
    if (exists(path)) {
      remove(path);
    }
  }

  /** The same of what is known to be there, without a look. */
  void remove(Path path) throws IOException {
    gate.pass(path);
    Files.deleteIfExists(path);
  }

  /** Removes a folder when nothing is in it; one with anything in it stays. */
  void deleteIfEmpty(Path folder) throws IOException {
    if (!isFolder(folder)) {
      return;
    }
    gate.pass(folder);
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException someonesFile) {
      // It is not ours alone.
      return;
    }
  }

  /** Removes a folder of our own with all in it; links are removed, not followed. */
  void deleteTree(Path folder) throws IOException {
    if (!exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static FileSystemException named(Path path, IOException cause) {
    FileSystemException named = new FileSystemException(path.toString(), null, cause.getMessage());
    named.initCause(cause);
    return named;
  }
}
