package wenzhai.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a fuzzer calls that sees which code a text reaches, and makes the next from those that
 * reached new code: Jazzer, in the profile {@code fuzz}. The ways and the laws are those of {@link
 * FuzzTest}. Finds are left, as short as they get, in {@code target/fuzz}.
 */
public final class Guided {
  private static final Path LEFT = Path.of("target", "fuzz");

  /** The code is watched while it runs, which makes it slower. */
  private static final long LIMIT_NANOS = 20_000_000_000L;

  private static Way way;
  private static Finds finds;

  private Guided() {}

  /**
   * Called by the fuzzer before it reads its texts: writes those that it begins with.
   *
   * @param args the name of the way
   */
  public static void fuzzerInitialize(String[] args) throws IOException {
    way =
        Way.all().stream()
            .filter(one -> one.name().equals(args[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no way is called " + args[0]));
    finds = new Finds(way, LEFT, LIMIT_NANOS);
    Path corpus = Files.createDirectories(LEFT.resolve("corpus-" + way.name()));
    int number = 0;
    for (String seed : way.seeds()) {
      for (Charset charset : way.isOfBytes() ? ByteMutator.CHARSETS : List.of(way.charset())) {
        Files.write(corpus.resolve("seed-" + number++), seed.getBytes(charset));
      }
    }
  }

  /** Called by the fuzzer over and over. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (finds.isNew(way.text(bytes))) {
      System.err.println("find: " + finds.byKind());
    }
  }
}
