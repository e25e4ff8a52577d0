package wenzhai.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lies in a folder, read without following links. */
final class Tree {
  private Tree() {}

  /** By path: a file's text, {@code -> target} of a link, {@code /} of a folder. */
  static SortedMap<String, String> of(Path root) {
    SortedMap<String, String> entries = new TreeMap<>();
    if (!Files.exists(root)) {
      return entries;
    }
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              if (!dir.equals(root)) {
                entries.put(root.relativize(dir) + "/", "/");
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              entries.put(
                  root.relativize(file).toString(),
                  attributes.isSymbolicLink()
                      ? "-> " + Files.readSymbolicLink(file)
                      : Files.readString(file, StandardCharsets.UTF_8));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** The files alone, without the tool's own list. */
  static SortedMap<String, String> files(Path root) {
    SortedMap<String, String> files = of(root);
    files.keySet().removeIf(path -> path.endsWith("/") || path.startsWith(".wenzhai-"));
    return files;
  }

  static void write(Path root, Map<String, String> files) {
    files.forEach(
        (path, text) -> {
          try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
