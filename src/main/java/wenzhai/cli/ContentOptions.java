package wenzhai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;
import wenzhai.build.BuildOptions;
import wenzhai.store.CacheFolders;
import wenzhai.store.Tool;

/** The options of every command that reads a content folder: what is read, and how. */
class ContentOptions {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The content folder, or any folder of article files. Default: ${DEFAULT-VALUE}")
  Path content;

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

  @Option(names = "--quiet", description = "Print errors and warnings only")
  boolean quiet;

  @Option(names = "--verbose", description = "Print every warning, and what the build works with")
  boolean verbose;

  /** The folder of overrides for the theme. */
  Optional<Path> templatesFolder() {
    return Optional.empty();
  }

  /** The public address, in place of the one that {@code site.yml} names. */
  Optional<String> address() {
    return Optional.empty();
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
        address(),
        withDrafts,
        jobs == null ? Runtime.getRuntime().availableProcessors() : jobs,
        cacheFolder(),
        Tool.identity(Version.number()),
        Instant.now());
  }
}
