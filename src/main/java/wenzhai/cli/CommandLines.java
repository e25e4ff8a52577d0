package wenzhai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import wenzhai.build.UnknownNameException;

/** Command lines, understood and carried out. */
final class CommandLines {
  private CommandLines() {}

  static int run(String[] args, Terminal terminal, PrintStream out, PrintStream err) {
    return new CommandLine(new WenzhaiCommand(terminal, args))
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
