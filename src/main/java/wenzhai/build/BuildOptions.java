package wenzhai.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What one build is asked to do.
 *
 * @param content the content folder, or any folder of article files
 * @param templates overrides for the theme
 * @param baseUrl the public address, over what {@code site.yml} says
 * @param drafts whether drafts and articles dated in the future are included
 * @param jobs how many threads work, at least 1
 * @param cache where earlier builds are remembered; empty to remember nothing
 * @param version which build of the tool runs: what another one remembered is not used
 * @param now what counts as the future
 */
public record BuildOptions(
    Path content,
    Optional<Path> templates,
    Optional<String> baseUrl,
    boolean drafts,
    int jobs,
    Optional<Path> cache,
    String version,
    Instant now) {
  public BuildOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one thread must work, not " + jobs);
    }
  }
}
