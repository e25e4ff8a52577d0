package wenzhai.build;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wenzhai.model.Digest;
import wenzhai.model.Fate;
import wenzhai.model.Problem;

/**
 * What a build made.
 *
 * @param digest the collection as it is on the site
 * @param fates what became of every file of the content folder, by path
 * @param drafts how many articles were left out as drafts or as dated in the future
 * @param pages how many pages were rendered
 * @param problems all that was met, by file and place
 * @param due when the first of the articles that were held back for their date is to be shown
 * @param whyForgotten why earlier builds could not be remembered, although that was asked for
 */
public record BuildResult(
    Digest digest,
    List<Fate> fates,
    int drafts,
    int pages,
    List<Problem> problems,
    Optional<Instant> due,
    Optional<String> whyForgotten) {
  public BuildResult {
    fates = List.copyOf(fates);
    problems = List.copyOf(problems);
  }
}
