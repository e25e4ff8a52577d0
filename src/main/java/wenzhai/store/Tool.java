package wenzhai.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * Which build of this program runs. What another build remembered may not be what this one would
 * make, even where both carry the same version number, as they do while the program is worked on.
 */
public final class Tool {
  private Tool() {}

  /**
   * A text that differs between two builds of the program.
   *
   * @param version the version number
   * @throws IOException when the program's own files cannot be looked at
   */
  public static String identity(String version) throws IOException {
    try {
      Path place = Path.of(Tool.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(place)) {
        long sum = 0;
        for (Path file : files.sorted().toList()) {
          BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
          if (attributes.isRegularFile()) {
            sum = sum * 31 + attributes.size();
            sum = sum * 31 + attributes.lastModifiedTime().toMillis();
          }
        }
        return version + "+" + Long.toHexString(sum);
      }
    } catch (URISyntaxException e) {
      throw new IOException("this program does not know where it lies", e);
    }
  }
}
