package wenzhai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;
import wenzhai.build.BuildOptions;
import wenzhai.store.CacheFolders;
import wenzhai.store.Tool;

/** The options that every command which builds understands. */
final class CommonOptions {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The content folder, or any folder of article files. Default: ${DEFAULT-VALUE}")
  Path content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Overrides for the theme, file by file. Default: templates, when it exists")
  Path templates;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the site goes. Default: site-output")
  Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "The public address, for feeds, sitemap and canonical links. Default: baseUrl of site.yml")
  String baseUrl;

  @Option(
      names = "--strict",
      description = "A warning is a failure: exit code 1, the earlier site left as it was")
  boolean strict;

  @Option(names = "--drafts", description = "Include drafts and articles dated in the future")
  boolean drafts;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Worker threads. Default: the processors there are")
  Integer jobs;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Where earlier builds are remembered. Default: the user's cache folder, by content path")
  Path cache;

  @Option(names = "--no-cache", description = "Ignore earlier builds, and remember nothing")
  boolean noCache;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write one JSON line an input file: its page or why it has none, what was guessed, what"
              + " was cleaned")
  Path report;

  @Option(names = "--json", description = "Print the summary as one JSON object on standard output")
  boolean json;

  @Option(names = "--quiet", description = "Print errors and warnings only")
  boolean quiet;

  @Option(names = "--verbose", description = "Print every warning, and what the build works with")
  boolean verbose;

  Path outputFolder() {
    return output == null ? Path.of("site-output") : output;
  }

  /** Overrides lie in a folder called templates unless another is named. */
  Optional<Path> templatesFolder() {
    if (templates != null) {
      return Optional.of(templates);
    }
    Path usual = Path.of("templates");
    return usual.toFile().isDirectory() ? Optional.of(usual) : Optional.empty();
  }

  /** Where earlier builds are remembered; empty when they are to be ignored. */
  Optional<Path> cacheFolder() {
    if (noCache) {
      return Optional.empty();
    }
    return Optional.of(cache == null ? CacheFolders.defaultFor(content) : cache);
  }

  /**
   * @throws UsageException when an option has a value that makes no sense
   */
  BuildOptions toBuild() throws IOException {
    return toBuild(drafts);
  }

  /**
   * As above, whatever was said of drafts.
   *
   * @throws UsageException when an option has a value that makes no sense
   */
  BuildOptions toBuild(boolean withDrafts) throws IOException {
    if (jobs != null && jobs < 1) {
      throw new UsageException(
          "--jobs " + jobs + ": at least one thread must work; give 1 or more");
    }
    return new BuildOptions(
        content,
        templatesFolder(),
        Optional.ofNullable(baseUrl),
        withDrafts,
        jobs == null ? Runtime.getRuntime().availableProcessors() : jobs,
        cacheFolder(),
        Tool.identity(Version.number()),
        Instant.now());
  }
}
