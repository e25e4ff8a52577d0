package wenzhai.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A site in a folder.
 *
 * @param folder its root
 */
record FolderSite(Path folder) implements Site {
  @Override
  public Optional<byte[]> file(String path) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(path);
      // Equal only when no part is a link, or spelled otherwise than on the disk.
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || !file.toRealPath().toString().equals(file.toString())
          || !file.startsWith(root)) {
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException | NotDirectoryException | InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
