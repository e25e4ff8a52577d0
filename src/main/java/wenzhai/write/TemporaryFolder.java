package wenzhai.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that is gone when it is closed, with all in it.
 *
 * @param path where it is
 */
public record TemporaryFolder(Path path) implements AutoCloseable {
  public static TemporaryFolder make() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("wenzhai-"));
  }

  @Override
  public void close() throws IOException {
    Disk.real().deleteTree(path);
  }
}
