package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The pages of help in the jar, held to the options; {@code -Dgolden=update} writes them anew. */
class HelpPagesTest {
  private static final Path PAGES = Path.of("src/main/resources/wenzhai/help");

  @Test
  void thePagesAreWhatTheOptionsSay() throws IOException {
    Map<String, CommandLine> commands = commands();
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(PAGES);
      for (Path old : files()) {
        Files.delete(old);
      }
      for (Map.Entry<String, CommandLine> command : commands.entrySet()) {
        Files.writeString(file(command.getKey()), help(command.getValue(), Ansi.ON));
      }
    }
    assertThat(files())
        .as("-Dgolden=update writes them anew")
        .containsExactlyInAnyOrderElementsOf(commands.keySet().stream().map(this::file).toList());
    for (Map.Entry<String, CommandLine> command : commands.entrySet()) {
      assertThat(file(command.getKey()))
          .as("-Dgolden=update writes it anew")
          .hasContent(help(command.getValue(), Ansi.ON));
    }
  }

  @Test
  void eachPageIsShownForItsCommandWithColoursAndWithout() {
    commands()
        .forEach(
            (name, command) -> {
              String[] words = (name + "-help").replaceFirst("^wenzhai-", "").split("-");
              words[words.length - 1] = "--help";
              assertThat(HelpPages.of(words, false)).hasValue(help(command, Ansi.OFF));
              words[words.length - 1] = "-h";
              assertThat(HelpPages.of(words, true)).hasValue(help(command, Ansi.ON));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "build", "--help build", "no --help", "../x --help", "--quiet --help", "list"})
  void anythingElseIsLeftToTheCommandLine(String line) {
    assertThat(HelpPages.of(line.split(" "), false)).isEmpty();
  }

  private Path file(String name) {
    return PAGES.resolve(name + ".txt");
  }

  private static Iterable<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList();
    }
  }

  private static Map<String, CommandLine> commands() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Map<String, CommandLine> commands = new TreeMap<>();
    add(
        commands,
        "wenzhai",
        CommandLines.of(new Asked(new String[0], List.of()), new Terminal(nowhere, nowhere)));
    return commands;
  }

  private static void add(Map<String, CommandLine> commands, String name, CommandLine command) {
    commands.put(name, command);
    command.getSubcommands().forEach((word, line) -> add(commands, name + "-" + word, line));
  }

  private static String help(CommandLine command, Ansi colours) {
    return command.getUsageMessage(CommandLine.Help.defaultColorScheme(colours));
  }
}
