package wenzhai.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that every command which builds a site understands. */
final class CommonOptions extends PrintOptions {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the site goes. Default: site-output")
  Path output;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write one JSON line an input file: its page or why it has none, what was guessed, what"
              + " was cleaned")
  Path report;

  @Option(names = "--json", description = "Print the summary as one JSON object on standard output")
  boolean json;

  Path outputFolder() {
    return output == null ? Path.of("site-output") : output;
  }
}
