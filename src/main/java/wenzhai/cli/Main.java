package wenzhai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import wenzhai.build.UnknownNameException;

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
    Terminal terminal = new Terminal(out, err);
    return new CommandLine(new WenzhaiCommand(terminal))
        .addSubcommand(new CommandLine(new ListCommand(terminal)))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setColorScheme(terminal.helpColours())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(
            (wrong, words) -> {
              terminal.error(wrong.getMessage());
              terminal.say(
                  "Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
              return CommandLine.ExitCode.USAGE;
            })
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              terminal.failure(failure);
              return failure instanceof UsageException || failure instanceof UnknownNameException
                  ? CommandLine.ExitCode.USAGE
                  : CommandLine.ExitCode.SOFTWARE;
            })
        .execute(args);
  }
}
