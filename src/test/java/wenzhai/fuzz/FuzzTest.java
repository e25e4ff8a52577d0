package wenzhai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts that nobody writes, made from texts that somebody wrote. Each way through the house takes a
 * fixed number of them; with {@code -Dfuzz.minutes=N} each takes new ones for so long, and what it
 * finds is made as short as it gets and left in {@code target/fuzz}.
 */
class FuzzTest {
  private static final double MINUTES = Double.parseDouble(System.getProperty("fuzz.minutes", "0"));
  private static final long SEED = Long.getLong("fuzz.seed", 20261122L);
  private static final String WAY = System.getProperty("fuzz.way", "");
  private static final Path FOUND = Path.of("src", "test", "resources", "fuzz");
  private static final Path LEFT = Path.of("target", "fuzz");
  private static final int FEW = 350;
  private static final int MOST_FINDS = 30;
  private static final long LIMIT_NANOS = 5_000_000_000L;

  @TestFactory
  List<DynamicTest> whatWasFoundOnceStaysMended() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Way way : Way.all()) {
      Path folder = FOUND.resolve(way.name());
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          String text = Files.readString(file, way.charset());
          tests.add(
              DynamicTest.dynamicTest(
                  FOUND.relativize(file).toString(), () -> way.law().accept(text)));
        }
      }
    }
    try (Stream<Path> files = Files.walk(FOUND)) {
      assertThat(tests).hasSameSizeAs(files.filter(Files::isRegularFile).toList()).isNotEmpty();
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> noTextBreaksALaw() {
    return Way.all().stream()
        .filter(way -> WAY.isEmpty() || way.name().equals(WAY))
        .map(FuzzTest::test)
        .toList();
  }

  private static DynamicTest test(Way way) {
    return DynamicTest.dynamicTest(
        way.name(),
        () -> {
          Run run = new Run(way);
          // the build gives its workers as much stack
          Thread thread = new Thread(null, run, "fuzz-" + way.name(), 16L << 20);
          thread.start();
          thread.join();
          System.err.printf(
              "fuzz %s: %d texts, %d finds%n", way.name(), run.count, run.finds.byKind().size());
          assertThat(run.finds.byKind()).as("seed %d", SEED).isEmpty();
        });
  }

  private static final class Run implements Runnable {
    private final Supplier<String> texts;
    private final Finds finds;
    private int count;

    Run(Way way) {
      this.texts = way.texts(SEED);
      this.finds = new Finds(way, LEFT, LIMIT_NANOS);
    }

    @Override
    public void run() {
      long end = System.nanoTime() + (long) (MINUTES * 60e9);
      while (finds.byKind().size() < MOST_FINDS
          && (MINUTES > 0 ? System.nanoTime() < end : count < FEW)) {
        finds.isNew(texts.get());
        count++;
      }
    }
  }
}
