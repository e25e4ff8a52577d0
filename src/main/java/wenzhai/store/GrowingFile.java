package wenzhai.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import wenzhai.model.Scratch;

/** A file to which bytes are only added, by many threads. */
final class GrowingFile implements Scratch {
  private final Path path;
  private final FileChannel file;
  private final AtomicLong end;

  GrowingFile(Path path, FileChannel file, long end) {
    this.path = path;
    this.file = file;
    this.end = new AtomicLong(end);
  }

  /** Opens a file, or makes it, and cuts it off at that length. */
  static GrowingFile open(Path path, long end) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      file.truncate(end);
      return new GrowingFile(path, file, end);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  long end() {
    return end.get();
  }

  @Override
  public long append(byte[] bytes, int length) {
    long place = end.getAndAdd(length);
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
      while (buffer.hasRemaining()) {
        file.write(buffer, place + buffer.position());
      }
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be written", e);
    }
  }

  @Override
  public void read(long place, byte[] into, int length) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(into, 0, length);
      while (buffer.hasRemaining()) {
        if (file.read(buffer, place + buffer.position()) < 0) {
          throw new EOFException();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  void close() throws IOException {
    file.close();
  }
}
