package wenzhai.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import wenzhai.model.Problem;
import wenzhai.model.Severity;
import wenzhai.render.TemplateFault;

/**
 * What the person at the terminal sees: results on standard output, everything else on standard
 * error. Colours appear on a terminal only, and never when {@code NO_COLOR} is set.
 */
final class Terminal {
  /** How many problems are shown unless all are wanted. */
  static final int MOST_SHOWN = 20;

  private static final String NO_MEMORY =
      "there is not enough memory for so large a digest; give Java more, with -Xmx2g before -jar or as"
          + " WENZHAI_JAVA=-Xmx2g before bin/wenzhai";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;
  private final boolean colours;

  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    this.interactive = isTerminal() && System.getenv("CI") == null;
    this.colours =
        interactive && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
  }

  /** A line of the result. */
  void result(String line) {
    out.println(line);
    out.flush();
  }

  /** Bytes of the result, as they are. */
  void result(byte[] bytes) {
    out.writeBytes(bytes);
    out.flush();
  }

  /** A line beside the result. */
  void say(String line) {
    err.println(line);
  }

  void error(String line) {
    err.println(paint("@|bold,red error:|@ ", "error: ") + line);
  }

  /** A failure that no file of the content is to blame for, with its causes but no stack trace. */
  void failure(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        error(NO_MEMORY);
        return;
      }
    }
    StringBuilder line = new StringBuilder(describe(failure));
    // a fault of a template says all there is to say
    Throwable first = failure instanceof TemplateFault ? null : failure.getCause();
    for (Throwable cause = first; cause != null; cause = cause.getCause()) {
      String words = describe(cause);
      if (line.indexOf(words) < 0) {
        line.append(": ").append(words);
      }
    }
    error(line.toString());
    if (System.getenv("WENZHAI_DEBUG") != null) {
      failure.printStackTrace(err);
    }
  }

  private static String describe(Throwable failure) {
    String message = failure.getMessage();
    if (message == null || message.isBlank()) {
      return failure.getClass().getSimpleName();
    }
    // messages of the file system are mere paths: their class says what is wrong
    return failure instanceof java.nio.file.FileSystemException
        ? failure.getClass().getSimpleName().replace("Exception", "") + ": " + message
        : message;
  }

  /** The problems, at most 20 of them unless all are wanted, and how many more there are. */
  void problems(List<Problem> problems, boolean all) {
    int shown = all ? problems.size() : Math.min(MOST_SHOWN, problems.size());
    problems(problems.subList(0, shown), problems.size());
  }

  /** Those problems, and how many more of all of them there are. */
  void problems(List<Problem> shown, int of) {
    for (Problem problem : shown) {
      String word = problem.severity().word();
      String colour = problem.severity() == Severity.ERROR ? "red" : "yellow";
      err.println(
          problem
              .toString()
              .replaceFirst(
                  ": " + word + ": ",
                  paint(": @|" + colour + " " + word + "|@: ", ": " + word + ": ")));
    }
    if (shown.size() < of) {
      err.println(
          String.format(
              Locale.ROOT,
              "… and %,d more; --verbose shows them all, --report FILE keeps them",
              of - shown.size()));
    }
  }

  /** Whether what is printed may have colours. */
  boolean hasColours() {
    return colours;
  }

  /** Whether a person watches. */
  boolean isInteractive() {
    return interactive;
  }

  PrintStream err() {
    return err;
  }

  ColorScheme helpColours() {
    return picocli.CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF);
  }

  private String paint(String marked, String plain) {
    return colours ? Ansi.ON.string(marked) : plain;
  }

  /** From Java 22 on there is a console even where there is no terminal, which then says so. */
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
