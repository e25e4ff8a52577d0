package wenzhai.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import wenzhai.publish.Target;

/** Which site is published, and where. */
final class PublishOptions {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "site-output",
      description = "The folder with the built site. Default: ${DEFAULT-VALUE}")
  Path output;

  @Option(
      names = "--repository",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "A folder of the git repository. Default: the current one")
  private Path repository;

  @Option(
      names = "--remote",
      paramLabel = "NAME",
      defaultValue = "origin",
      description =
          "The remote repository that is pushed to, by name or address. Default: ${DEFAULT-VALUE}")
  private String remote;

  @Option(names = "--local", description = "Only set the branch in this repository; push nothing")
  private boolean local;

  @Option(
      names = "--branch",
      paramLabel = "NAME",
      defaultValue = "gh-pages",
      description = "The branch that holds the site. Default: ${DEFAULT-VALUE}")
  private String branch;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = "",
      description = "The folder of the branch that holds the site, such as docs. Default: its root")
  private String folder;

  @Option(
      names = "--replace",
      description =
          "Remove whatever else lies where the site goes. Default: only what was published before")
  private boolean replace;

  @Option(
      names = "--message",
      paramLabel = "TEXT",
      description = "The commit's message. Default: the number of changed files")
  String message;

  @Option(names = "--dry-run", description = "Say what would change, and change nothing")
  boolean dryRun;

  @Option(names = "--quiet", description = "Print errors and warnings only")
  boolean quiet;

  Target target() {
    return new Target(
        repository.toAbsolutePath().normalize(),
        local ? Optional.empty() : Optional.of(remote),
        branch,
        folder,
        replace);
  }
}
