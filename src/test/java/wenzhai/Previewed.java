package wenzhai;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.cli.Main;

/** A preview that runs in this process, as the command line starts it. */
public final class Previewed implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Preview at (http://\\S+/) ");
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Thread thread;
  private final String address;

  /** Starts {@code wenzhai preview} on any free port and waits until it serves. */
  public Previewed(Path content, Path templates, String... more) throws InterruptedException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "preview",
                "--port",
                "0",
                "--no-cache",
                "--content",
                content.toString(),
                "--templates",
                templates.toString()));
    args.addAll(Arrays.asList(more));
    thread =
        new Thread(
            () ->
                Main.run(
                    args.toArray(String[]::new),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8)));
    thread.start();
    long begun = System.nanoTime();
    Matcher matcher = ADDRESS.matcher(out());
    while (!matcher.find()) {
      if (!thread.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
        throw new IllegalStateException("the preview did not start: " + err());
      }
      Thread.sleep(20);
      matcher = ADDRESS.matcher(out());
    }
    address = matcher.group(1);
  }

  public String address() {
    return address;
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
