package wenzhai.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wenzhai.store.LastBuild;
import wenzhai.store.Upshot;
import wenzhai.write.Written;

/** The command {@code wenzhai}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // pictures are drawn without a screen; where there is one, no window system is to wake up
    System.setProperty("java.awt.headless", "true");
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, out, err);
    out.flush();
    err.flush();
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs a command line.
   *
   * @return 0 done; 1 failed, or {@code --strict} found something; 2 wrong usage
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    long start = System.nanoTime();
    Terminal terminal = new Terminal(out, err);
    Optional<String> help = HelpPages.of(args, terminal.hasColours());
    if (help.isPresent()) {
      out.print(help.get());
      out.flush();
      return 0;
    }
    Optional<LastTime> time = LastTime.of(args);
    Optional<LastBuild> last = time.flatMap(before -> before.again(System.currentTimeMillis()));
    if (last.isPresent()) {
      Upshot upshot = last.get().upshot();
      terminal.problems(upshot.first(), upshot.problems());
      if (!Arrays.asList(args).contains("--quiet")) {
        Written nothing = new Written(0, upshot.files(), 0);
        Path output = Path.of(last.get().folders().get(0).path());
        long millis = (System.nanoTime() - start) / 1_000_000;
        LastLines.print(terminal, upshot, nothing, millis, output);
      }
      return 0;
    }
    Asked asked = new Asked(args, time.map(LastTime::seen).orElse(List.of()));
    return CommandLines.run(asked, terminal, out, err);
  }
}
