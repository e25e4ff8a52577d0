package wenzhai.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A user's folder of templates, whose files replace the theme's of the same name. */
public final class TemplateFolder {
  private final Path root;

  private TemplateFolder(Path root) {
    this.root = root;
  }

  /**
   * Opens the folder.
   *
   * @throws UnreadableFolderException when there is no such folder
   */
  public static TemplateFolder open(Path root) throws UnreadableFolderException {
    if (!Files.isDirectory(root)) {
      throw new UnreadableFolderException(
          root + ": there is no such folder of templates; create it or leave out --templates");
    }
    return new TemplateFolder(root);
  }

  /** Whether a file lies in the folder, there or not. */
  public boolean holds(Path file) {
    return file.startsWith(real());
  }

  private Path real() {
    try {
      return root.toRealPath();
    } catch (IOException gone) {
      return root.toAbsolutePath().normalize();
    }
  }

  /**
   * The names of all files in the folder but hidden ones and editors' copies, sorted.
   *
   * @throws IOException when the folder cannot be listed
   */
  public List<String> names() throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !("/" + name).contains("/.") && !name.endsWith("~"))
          .sorted()
          .toList();
    }
  }

  /** What messages call the file of that name. */
  public String place(String name) {
    return root.resolve(name).toString().replace('\\', '/');
  }

  /**
   * The bytes of the file of that name; empty when there is none.
   *
   * @throws IOException when it is there and cannot be read
   */
  public Optional<byte[]> bytes(String name) throws IOException {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root.normalize()) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file));
  }
}
