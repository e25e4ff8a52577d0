package wenzhai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import wenzhai.build.UnknownNameException;

/** Command lines, understood and carried out. */
final class CommandLines {
  private CommandLines() {}

  static int run(Asked asked, Terminal terminal, PrintStream out, PrintStream err) {
    return of(asked, terminal)
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
        .execute(asked.words());
  }

  /** The command with all that it takes to understand those words, or to say what is wrong. */
  static CommandLine of(Asked asked, Terminal terminal) {
    String[] args = asked.words();
    WenzhaiCommand command = new WenzhaiCommand(terminal, asked);
    CommandLine line =
        first(args)
            .map(method -> only(command, method))
            .orElseGet(() -> all(command, new ListCommand(terminal)));
    return line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
  }

  /**
   * The command that the first word names, found by the name of its method: to look at how all of
   * them are annotated takes time. One that is called otherwise is found among all.
   */
  private static Optional<Method> first(String[] args) {
    for (Method method : WenzhaiCommand.class.getDeclaredMethods()) {
      boolean named = args.length > 0 && method.getName().equals(args[0]);
      if (named && method.isAnnotationPresent(Command.class) && name(method).equals(args[0])) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /** That command alone, since it takes time to look at the options of each. */
  private static CommandLine only(WenzhaiCommand command, Method method) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(WenzhaiCommand.NAME);
    return new CommandLine(spec.addSubcommand(name(method), new CommandLine(method)));
  }

  private static CommandLine all(WenzhaiCommand command, ListCommand lists) {
    CommandLine line = new CommandLine(command);
    List<Method> methods = CommandLine.getCommandMethods(WenzhaiCommand.class, null);
    methods.forEach(method -> line.addSubcommand(new CommandLine(method)));
    return line.addSubcommand(new CommandLine(lists));
  }

  private static String name(Method method) {
    return method.getAnnotation(Command.class).name();
  }
}
