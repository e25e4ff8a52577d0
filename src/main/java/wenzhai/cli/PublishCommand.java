package wenzhai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import wenzhai.check.HostLimits;
import wenzhai.model.Problem;
import wenzhai.model.Severity;
import wenzhai.publish.BranchPublisher;
import wenzhai.publish.Publication;
import wenzhai.publish.Publication.Change;
import wenzhai.publish.Publication.Kind;
import wenzhai.publish.RefusedPublicationException;
import wenzhai.write.FinishedSite;

/** A built site, put on a branch of a repository. */
final class PublishCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 20;

  private final Terminal terminal;
  private final PublishOptions options;

  PublishCommand(Terminal terminal, PublishOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, RefusedPublicationException {
    FinishedSite site = FinishedSite.read(options.output);
    List<Problem> limits = HostLimits.problems(site.root().toString(), site.sizes());
    terminal.problems(limits, true);
    if (limits.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      terminal.error("nothing was published");
      return 1;
    }
    BranchPublisher publisher = new BranchPublisher(options.target(), terminal.isInteractive());
    String message =
        options.message == null
            ? "Publish the digest, " + Outcome.count(site.sizes().size(), "file")
            : options.message;
    Publication publication = publisher.publish(site, message, options.dryRun);
    if (!options.quiet) {
      tell(publication);
    }
    return 0;
  }

  private void tell(Publication publication) {
    String where = publication.target().name();
    if (publication.changes().isEmpty()) {
      terminal.result("Nothing to publish: " + where + " has this very site.");
      return;
    }
    if (options.dryRun) {
      List<Change> changes = publication.changes();
      for (Change change : changes.subList(0, Math.min(MOST_SHOWN, changes.size()))) {
        terminal.result(change.kind().name().toLowerCase(Locale.ROOT) + " " + change.path());
      }
      if (changes.size() > MOST_SHOWN) {
        terminal.result("… and " + (changes.size() - MOST_SHOWN) + " more");
      }
    }
    terminal.result(
        (options.dryRun ? "Would publish to " : "Published to ")
            + where
            + ": "
            + Outcome.count((int) publication.count(Kind.ADDED), "file")
            + " added, "
            + publication.count(Kind.CHANGED)
            + " changed, "
            + publication.count(Kind.REMOVED)
            + " removed"
            + publication
                .commit()
                .map(commit -> ", commit " + commit.substring(0, Math.min(10, commit.length())))
                .orElse("")
            + ".");
  }
}
