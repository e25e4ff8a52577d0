package wenzhai.write;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;

/** A site that lies in a folder, read back. */
public final class WrittenSite {
  private WrittenSite() {}

  /**
   * Hands every file to the sink; what begins with a dot and what links lead to is no part of a
   * site.
   *
   * @return how many files there were
   * @throws IOException when the folder or a file in it cannot be read
   */
  public static int read(Path folder, Sink sink) throws IOException {
    SiteFolder.repair(folder);
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(
          folder + ": there is no such folder; build the site first, or leave out --output");
    }
    // The folder itself may be a link; what is in it may not.
    Path root = folder.toRealPath();
    int[] count = new int[1];
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return !inner.equals(root) && inner.getFileName().toString().startsWith(".")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
              String path = root.relativize(file).toString().replace(File.separatorChar, '/');
              sink.accept(new OutputFile(path, Files.readAllBytes(file)));
              count[0]++;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return count[0];
  }
}
