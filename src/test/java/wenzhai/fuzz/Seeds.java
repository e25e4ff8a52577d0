package wenzhai.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts that a fuzzer begins with: the cases of other tests, and real articles where there are. */
final class Seeds {
  private static final Path CASES = Path.of("src", "test", "resources");
  private static final Path REAL = Path.of("..", "shared", "articles");

  private Seeds() {}

  static List<String> articles() {
    List<String> seeds = new ArrayList<>(in(CASES.resolve("parsing")));
    seeds.addAll(in(CASES.resolve("sites")));
    seeds.addAll(in(CASES.resolve("cleaning")));
    seeds.addAll(in(Path.of("content")));
    if (Files.isDirectory(REAL)) {
      seeds.addAll(in(REAL));
    } else {
      System.err.println("*** Only the project's own texts: there are no articles at " + REAL);
    }
    return seeds;
  }

  static List<String> bodies() {
    return in(CASES.resolve("cleaning"));
  }

  static List<String> in(Path folder) {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Seeds::isText).sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (texts.isEmpty()) {
      throw new IllegalStateException("no texts in " + folder);
    }
    return texts;
  }

  private static boolean isText(Path file) {
    return Files.isRegularFile(file)
        && !file.toString().contains("expected")
        && file.toString().matches(".*\\.(md|markdown|txt|html|htm|yml)");
  }
}
