package wenzhai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.model.Problems;
import wenzhai.net.Host;
import wenzhai.vault.Entry.Kept;

/** A run that is killed at twenty points, each time a little further on, and then left to end. */
class KilledRunTest {
  private static final int PICTURES = 60;
  private static final int KILLS = 20;

  @TempDir Path content;
  private final AtomicReference<Process> running = new AtomicReference<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger killAt = new AtomicInteger(-1);

  @Test
  void loses_nothing_and_keeps_nothing_half() throws Exception {
    try (Host host = new Host()) {
      host.on("/", this::answer);
      int port = Integer.parseInt(host.address("/").host().replaceFirst(".*:", ""));
      int before = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        killAt.set(asked.get() + 2 + kill % 4);
        run(port);
        int there = kept();
        assertThat(there).isGreaterThanOrEqualTo(before);
        before = there;
      }
      killAt.set(-1);
      assertThat(run(port)).isZero();
      assertThat(kept()).isEqualTo(PICTURES);
      assertThat(content.resolve(LockFile.JOURNAL)).doesNotExist();
      assertThat(leftovers()).isEmpty();
      // a killed run had asked for no more than it had hands for
      assertThat(asked.get()).isBetween(PICTURES, PICTURES + KILLS * 4);
      int all = asked.get();
      assertThat(run(port)).isZero();
      assertThat(asked).hasValue(all);
    }
  }

  private void answer(HttpExchange exchange) throws Exception {
    int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
    byte[] picture = Drawn.png(40 + number, 30, number);
    boolean last = asked.incrementAndGet() == killAt.get();
    exchange.sendResponseHeaders(200, picture.length);
    int half = last && number % 3 == 0 ? picture.length / 2 : picture.length;
    exchange.getResponseBody().write(picture, 0, half);
    exchange.getResponseBody().flush();
    if (last) {
      TimeUnit.MILLISECONDS.sleep(number % 5 * 2L);
      running.get().destroyForcibly();
    }
  }

  private int run(int port) throws Exception {
    String path =
        System.getProperty(
            "surefire.test.class.path",
            System.getProperty("java.class.path") + File.pathSeparator + own());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                FetchingRun.class.getName(),
                content.toString(),
                Integer.toString(port),
                Integer.toString(PICTURES))
            .inheritIO()
            .start();
    running.set(process);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** Where these classes came from, for runners that do not say it in the class path. */
  private static String own() {
    ClassLoader loader = KilledRunTest.class.getClassLoader();
    if (loader instanceof URLClassLoader urls) {
      StringBuilder path = new StringBuilder();
      for (URL url : urls.getURLs()) {
        path.append(Path.of(URI.create(url.toString()))).append(File.pathSeparator);
      }
      return path.toString();
    }
    return "";
  }

  /** How many pictures the list and the journal say are there; each of them is. */
  private int kept() {
    Problems problems = new Problems();
    Vault vault = Vault.open(content, problems);
    assertThat(problems.sorted()).isEmpty();
    for (Entry entry : vault.entries()) {
      assertThat(entry).isInstanceOf(Kept.class);
      assertThat(vault.has((Kept) entry)).as(entry.address()).isTrue();
    }
    return vault.entries().size();
  }

  private List<String> leftovers() throws IOException {
    try (var files = Files.list(content.resolve("pictures"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".png"))
          .toList();
    }
  }
}
