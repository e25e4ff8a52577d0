package wenzhai.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import wenzhai.model.OutputFile;

/** Files that are put into a folder where none of them is yet: all of them or none. */
public final class NewFiles {
  private NewFiles() {}

  /**
   * Writes the files, and the folders that they lie in.
   *
   * @throws RefusedFolderException when one of them is there already, naming it
   * @throws IOException when one cannot be written; those before it are removed again
   */
  public static void write(Path folder, List<OutputFile> files) throws IOException {
    List<String> there = new ArrayList<>();
    for (OutputFile file : files) {
      if (Disk.exists(folder.resolve(file.path()))) {
        there.add(file.path());
      }
    }
    if (!there.isEmpty()) {
      throw new RefusedFolderException(
          folder,
          "there is already " + String.join(", ", there),
          "name another folder, or move them elsewhere");
    }
    Disk disk = Disk.real();
    List<Path> made = new ArrayList<>();
    try {
      for (OutputFile file : files) {
        Path path = folder.resolve(file.path());
        makeFolders(path.toAbsolutePath().getParent(), made);
        made.add(path);
        disk.create(path, file.bytes());
      }
    } catch (IOException e) {
      Collections.reverse(made);
      for (Path path : made) {
        Files.deleteIfExists(path);
      }
      throw e;
    }
  }

  private static void makeFolders(Path folder, List<Path> made) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    makeFolders(folder.getParent(), made);
    Files.createDirectory(folder);
    made.add(folder);
  }
}
