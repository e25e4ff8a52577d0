package wenzhai.hostile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import wenzhai.Built;

/**
 * The command line in a process of its own.
 *
 * @param code its exit code; 128 and more for a signal
 * @param words all that it printed
 */
record OtherJvm(int code, String words) {
  /** Quick to start, and with nothing that writes files of its own accord. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto", "-cp");

  /** The command, to be started by whatever stands before it. */
  static List<String> command(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(OPTIONS);
    command.add(Classes.PATH);
    command.add("wenzhai.cli.Main");
    command.addAll(arguments);
    return command;
  }

  /**
   * Where the classes are: ours in a jar as when they are released, so that no system call is the
   * loading of a class.
   */
  private static final class Classes {
    static final String PATH = path();

    private static String path() {
      List<String> parts = new ArrayList<>();
      for (String part : entries()) {
        Path path = Path.of(part);
        if (path.endsWith(Path.of("target", "classes"))) {
          parts.add(jar(path).toString());
        } else if (!path.endsWith("test-classes")) {
          parts.add(part);
        }
      }
      return String.join(File.pathSeparator, parts);
    }

    /** Maven runs a main class with a loader of its own, of which the property knows nothing. */
    private static List<String> entries() {
      if (OtherJvm.class.getClassLoader() instanceof URLClassLoader loader) {
        List<String> entries = new ArrayList<>();
        for (URL url : loader.getURLs()) {
          entries.add(Path.of(URI.create(url.toString())).toString());
        }
        return entries;
      }
      return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static Path jar(Path classes) {
      try {
        Path jar = Files.createTempFile("wenzhai-", ".jar");
        jar.toFile().deleteOnExit();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
          for (Map.Entry<String, byte[]> file : Built.files(classes).entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
          }
        }
        return jar;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Starts a command and, unless it has ended by then, ends it as no program can refuse. */
  static void killedAfter(long millis, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static OtherJvm run(List<String> command) {
    return run(command, Map.of());
  }

  static OtherJvm run(List<String> command, Map<String, String> environment) {
    try {
      Path words = Files.createTempFile("wenzhai-words", null);
      try {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectOutput(words.toFile());
        int code = builder.start().waitFor();
        return new OtherJvm(code, Files.readString(words, StandardCharsets.UTF_8));
      } finally {
        Files.delete(words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
