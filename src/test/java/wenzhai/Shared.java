package wenzhai;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real articles and other test data that may not be published with the source. They lie in a folder
 * called {@code shared} beside the checkout; where it is absent, the tests that need it say so and
 * are skipped.
 */
public final class Shared {
  private Shared() {}

  /** A file or folder there. */
  public static Path path(String relative) {
    Path path = Path.of("..", "shared").resolve(relative);
    boolean there = Files.exists(path);
    if (!there) {
      System.err.println("*** SKIPPED: " + path + " is absent; this test needs it ***");
    }
    assumeTrue(there, path + " is absent");
    return path;
  }
}
