package wenzhai.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import wenzhai.model.Scratch;

/** A nameless file, made when it is first needed and gone when it is closed. */
public final class ScratchFile implements Scratch, AutoCloseable {
  private final AtomicLong end = new AtomicLong();
  private FileChannel file;

  @Override
  public long append(byte[] bytes, int length) {
    long place = end.getAndAdd(length);
    try {
      FileChannel open = file();
      ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
      while (buffer.hasRemaining()) {
        open.write(buffer, place + buffer.position());
      }
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep what does not fit into memory", e);
    }
  }

  @Override
  public void read(long place, byte[] into, int length) {
    try {
      FileChannel open = file();
      ByteBuffer buffer = ByteBuffer.wrap(into, 0, length);
      while (buffer.hasRemaining()) {
        if (open.read(buffer, place + buffer.position()) < 0) {
          throw new EOFException();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read again what did not fit into memory", e);
    }
  }

  private synchronized FileChannel file() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("wenzhai-", ".tmp");
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return file;
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot let go of a temporary file", e);
      }
    }
  }
}
