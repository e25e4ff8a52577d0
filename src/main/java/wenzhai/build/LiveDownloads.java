package wenzhai.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import wenzhai.model.Digest;
import wenzhai.model.OutputFile;
import wenzhai.model.Page;
import wenzhai.read.UnreadableFolderException;

/** The files to take along of a live site, made anew only when something that they hold changed. */
final class LiveDownloads {
  /**
   * What is offered.
   *
   * @param digest that says so
   * @param pages of the site that is made from it
   * @param files what is offered, in any order
   */
  record Offer(Digest digest, List<Page> pages, List<OutputFile> files) {}

  private record Known(LiveContent.Content content, Optional<Path> templates, Offer offer) {}

  private Optional<Known> known = Optional.empty();

  /**
   * What is offered now; the same object while nothing changed.
   *
   * @param content what is in the content folder now
   * @param changed files that were written, came or went, by their real paths; empty when any may
   *     have
   */
  Offer now(
      BuildOptions options,
      LiveContent.Content content,
      Optional<Set<Path>> changed,
      Progress progress,
      Workers workers)
      throws UnreadableFolderException {
    Digest digest = content.gathered().digest();
    if (!Downloads.any(digest)) {
      known = Optional.empty();
      return new Offer(digest, content.pages(), List.of());
    }
    boolean sameLook = changed.isPresent() && !touches(options.templates(), changed.get());
    Optional<Known> same =
        known.filter(
            earlier ->
                sameLook
                    && earlier.content() == content
                    && earlier.templates().equals(options.templates()));
    known = Optional.empty();
    Offer offer = same.isPresent() ? same.get().offer() : made(options, content, progress, workers);
    known = Optional.of(new Known(content, options.templates(), offer));
    return offer;
  }

  private static Offer made(
      BuildOptions options, LiveContent.Content content, Progress progress, Workers workers)
      throws UnreadableFolderException {
    Queue<OutputFile> files = new ConcurrentLinkedQueue<>();
    Digest digest =
        new Downloads(options, progress, workers)
            .offered(
                content.gathered().digest(),
                content.gathered().album(),
                content.bodies(),
                files::add);
    return new Offer(digest, Edition.pages(digest, content.bodies()), List.copyOf(files));
  }

  private static boolean touches(Optional<Path> templates, Set<Path> files)
      throws UnreadableFolderException {
    Optional<UserTemplates> own = UserTemplates.in(templates);
    return own.isPresent() && files.stream().anyMatch(own.get()::holds);
  }
}
