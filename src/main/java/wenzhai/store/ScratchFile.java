package wenzhai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import wenzhai.model.Scratch;

/** A nameless file, made when it is first needed and gone when it is closed. */
public final class ScratchFile implements Scratch, AutoCloseable {
  private GrowingFile file;

  @Override
  public long append(byte[] bytes, int length) {
    return file().append(bytes, length);
  }

  @Override
  public void read(long place, byte[] into, int length) {
    file().read(place, into, length);
  }

  private synchronized GrowingFile file() {
    if (file == null) {
      try {
        Path path = Files.createTempFile("wenzhai-", ".tmp");
        FileChannel channel =
            FileChannel.open(
                path,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        file = new GrowingFile(path, channel, 0);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot keep what does not fit into memory", e);
      }
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
