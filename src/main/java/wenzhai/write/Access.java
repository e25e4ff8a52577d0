package wenzhai.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Who may do what with a folder: its permissions and its group, where there are such. */
final class Access {
  private Access() {}

  /** Gives one folder those of another. */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView given = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView taken = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (given == null || taken == null) {
      return;
    }
    PosixFileAttributes attributes = given.readAttributes();
    try {
      if (!attributes.group().equals(taken.readAttributes().group())) {
        taken.setGroup(attributes.group());
      }
      taken.setPermissions(attributes.permissions());
    } catch (FileSystemException notAllowed) {
      // A group that we are not in: the folder keeps the one that the system gave it.
      return;
    }
  }
}
