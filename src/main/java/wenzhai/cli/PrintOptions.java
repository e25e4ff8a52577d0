package wenzhai.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that prints what it read. */
class PrintOptions extends ContentOptions {
  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Overrides for the theme, file by file. Default: templates, when it exists")
  Path templates;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "The public address, for feeds, sitemap and canonical links. Default: baseUrl of site.yml")
  String baseUrl;

  @Option(
      names = "--strict",
      description = "A warning is a failure: exit code 1, what was there left as it was")
  boolean strict;

  /** Overrides lie in a folder called templates unless another is named. */
  @Override
  Optional<Path> templatesFolder() {
    if (templates != null) {
      return Optional.of(templates);
    }
    Path usual = Path.of("templates");
    return usual.toFile().isDirectory() ? Optional.of(usual) : Optional.empty();
  }

  @Override
  Optional<String> address() {
    return Optional.ofNullable(baseUrl);
  }
}
