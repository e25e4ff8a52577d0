package wenzhai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
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
  private static final Path FOUND = Path.of("src", "test", "resources", "fuzz");
  private static final int FEW = 350;
  private static final int MOST_FINDS = 30;

  /** Processor time for one input; the machine may be busy with other things. */
  private static final long LIMIT_NANOS = 5_000_000_000L;

  private final Articles articles = new Articles();

  @TestFactory
  List<DynamicTest> whatWasFoundOnceStaysMended() throws IOException {
    Map<String, Consumer<String>> ways =
        Map.of(
            "article", articles::article,
            "body", articles::body,
            "sidecar", articles::sidecar,
            "header", articles::article,
            "date", articles::article,
            "list", articles::list);
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOUND)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(file);
        Consumer<String> way = ways.get(file.getParent().getFileName().toString());
        tests.add(
            DynamicTest.dynamicTest(FOUND.relativize(file).toString(), () -> way.accept(text)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  @TestFactory
  List<DynamicTest> noTextBreaksALaw() {
    List<String> all = Seeds.articles();
    List<String> brief = all.stream().filter(text -> text.length() < 6_000).toList();
    return List.of(
        test("article", all, articles::article),
        test("body", Seeds.bodies(), articles::body),
        test("sidecar", HeaderSeeds.YAML, articles::sidecar),
        test("header", HeaderSeeds.headers(), articles::article),
        test("date", HeaderSeeds.dates(), articles::article),
        test("list", brief, articles::list));
  }

  private static DynamicTest test(String name, List<String> seeds, Consumer<String> way) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Run run = new Run(name, seeds, way);
          // the build gives its workers as much stack
          Thread thread = new Thread(null, run, "fuzz-" + name, 16L << 20);
          thread.start();
          thread.join();
          System.err.printf("fuzz %s: %d texts, %d finds%n", name, run.count, run.finds.size());
          assertThat(run.finds).as("seed %d", SEED).isEmpty();
        });
  }

  private static final class Run implements Runnable {
    private final String name;
    private final Consumer<String> way;
    private final Mutator mutator;
    private final Map<String, String> finds = new TreeMap<>();
    private int count;

    Run(String name, List<String> seeds, Consumer<String> way) {
      this.name = name;
      this.way = way;
      this.mutator = new Mutator(new Random(SEED ^ name.hashCode()), seeds);
    }

    @Override
    public void run() {
      long end = System.nanoTime() + (long) (MINUTES * 60e9);
      while (finds.size() < MOST_FINDS && (MINUTES > 0 ? System.nanoTime() < end : count < FEW)) {
        String text = mutator.next();
        count++;
        String kind = kind(text);
        if (!kind.isEmpty() && !finds.containsKey(kind)) {
          String shortest = Shrinker.shrink(text, shorter -> kind(shorter).equals(kind));
          finds.put(kind, message(shortest));
          keep(kind, shortest);
        }
      }
    }

    /** What is wrong with a text; empty when nothing is. */
    private String kind(String text) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      try {
        way.accept(text);
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        return Broken.kind(e);
      }
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      return took > LIMIT_NANOS ? "slow" : "";
    }

    private String message(String text) {
      try {
        way.accept(text);
        return "slow";
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        return e + "\n" + text;
      }
    }

    private void keep(String kind, String text) {
      Path file =
          Path.of("target", "fuzz", name + "-" + kind.replaceAll("[^A-Za-z.-]+", "-") + ".txt");
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
