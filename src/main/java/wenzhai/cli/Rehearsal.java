package wenzhai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import wenzhai.write.TemporaryFolder;

/**
 * A run of the program for the JVM to watch, so that it can keep the classes of help, of a build
 * and of a build of what has not changed ready for the runs that count.
 */
public final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path digest = folder.path().resolve("digest");
      run("--help");
      run("init", digest.toString());
      for (int i = 0; i < 2; i++) {
        run(
            "--content=" + digest.resolve("content"),
            "--output=" + folder.path().resolve("site"),
            "--cache=" + folder.path().resolve("cache"));
      }
    }
  }

  private static void run(String... words) {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int code = Main.run(words, nobody, nobody);
    if (code != 0) {
      throw new IllegalStateException(List.of(words) + " ended with " + code);
    }
  }
}
