package wenzhai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import wenzhai.build.UnknownNameException;

/** Command lines, understood and carried out. */
final class CommandLines {
  private CommandLines() {}

  static int run(String[] args, Terminal terminal, PrintStream out, PrintStream err) {
    return of(args, terminal)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setColorScheme(terminal.helpColours())
        .setCaseInsensitiveEnumValuesAllowed(true)
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

  /** The command with all it knows. */
  static CommandLine of(String[] args, Terminal terminal) {
    CommandLine all = new CommandLine(new WenzhaiCommand(terminal, args));
    List<Method> methods = CommandLine.getCommandMethods(WenzhaiCommand.class, null);
    // looking at the options of a command takes time: when the first word names one, at its alone
    List<Method> named = methods.stream().filter(method -> isNamed(method, args)).toList();
    (named.isEmpty() ? methods : named)
        .forEach(method -> all.addSubcommand(new CommandLine(method)));
    if (named.isEmpty()) {
      all.addSubcommand(new CommandLine(new ListCommand(terminal)));
    }
    return all.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
  }

  private static boolean isNamed(Method method, String[] args) {
    return args.length > 0 && method.getAnnotation(Command.class).name().equals(args[0]);
  }
}
