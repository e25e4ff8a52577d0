package wenzhai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    List<Method> methods = CommandLine.getCommandMethods(WenzhaiCommand.class, null);
    CommandLine line =
        methods.stream()
            .filter(method -> args.length > 0 && name(method).equals(args[0]))
            .findAny()
            .map(method -> only(command, method))
            .orElseGet(() -> all(command, methods, new ListCommand(terminal)));
    return line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
  }

  /** That command alone, since it takes time to look at the options of each. */
  private static CommandLine only(WenzhaiCommand command, Method method) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(WenzhaiCommand.NAME);
    return new CommandLine(spec.addSubcommand(name(method), new CommandLine(method)));
  }

  private static CommandLine all(WenzhaiCommand command, List<Method> methods, ListCommand lists) {
    CommandLine line = new CommandLine(command);
    methods.forEach(method -> line.addSubcommand(new CommandLine(method)));
    return line.addSubcommand(new CommandLine(lists));
  }

  private static String name(Method method) {
    return method.getAnnotation(Command.class).name();
  }
}
