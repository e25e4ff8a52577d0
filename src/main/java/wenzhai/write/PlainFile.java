package wenzhai.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/** A single file that is written as a whole or not at all. */
public final class PlainFile {
  private PlainFile() {}

  /**
   * Writes a file, in the place of an earlier one if there is one. A device or a pipe is written to
   * as it is.
   *
   * @throws IOException when it failed, naming the path; an earlier file is as it was
   */
  public static void replace(Path target, byte[] bytes) throws IOException {
    replace(Disk.real(), target, bytes);
  }

  /**
   * Writes a file in the place of one that holds what is expected; who may read it stays the same.
   *
   * @throws IOException also when somebody changed it meanwhile; it is left as it is
   */
  public static void replace(Path target, byte[] expected, byte[] bytes) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(target), expected)) {
      throw new FileSystemException(
          target.toString(), null, "was changed meanwhile; look at it and try again");
    }
    Set<PosixFilePermission> permissions = permissions(target);
    replace(target, bytes);
    if (!permissions.isEmpty()) {
      Files.setPosixFilePermissions(target, permissions);
    }
  }

  /** Who may read and write it; nobody where the file system does not say. */
  private static Set<PosixFilePermission> permissions(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? Set.of() : view.readAttributes().permissions();
  }

  static void replace(Disk disk, Path target, byte[] bytes) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "is a folder, not a file");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Files.write(target, bytes);
      return;
    }
    Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (!Files.isDirectory(place.getParent())) {
      Files.createDirectories(place.getParent());
    }
    String name = "." + place.getFileName() + SitePath.OURS + ProcessHandle.current().pid();
    Path fresh = place.resolveSibling(name);
    disk.delete(fresh);
    try {
      disk.create(fresh, bytes);
      disk.move(fresh, place);
    } catch (IOException e) {
      disk.delete(fresh);
      throw e;
    }
  }
}
