package wenzhai.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import wenzhai.read.UnreadableFolderException;
import wenzhai.store.ArticleStore;

/**
 * A site that follows its folders: what it is made from is read once, then only what changed.
 *
 * <p>Articles that did not change are neither read nor cleaned again, nor is a source's furniture
 * learned again whose articles are the same. What all of them together decide, such as their order
 * and their addresses, is decided anew each time, since it is quick. Pages, feeds and the index are
 * made from that when they are asked for, so they are what a build of the same folders makes.
 */
public final class LiveSite implements AutoCloseable {
  private final ArticleStore store;
  private final LiveContent content;
  private final LiveDownloads downloads = new LiveDownloads();
  private final LiveTheme theme = new LiveTheme();

  /** Remembers in the same place as a build with these options does. */
  public LiveSite(BuildOptions options) {
    store = new Gathering(options, Progress.SILENT, new Workers(1)).store();
    content = new LiveContent(store);
  }

  @Override
  public synchronized void close() {
    try {
      content.close();
    } finally {
      store.close();
    }
  }

  /** Does what an update does, to no effect: the machine then does the next one more quickly. */
  public synchronized void rehearse(BuildOptions options) {
    Workers workers = new Workers(options.jobs());
    content.rehearse(new Gathering(options, Progress.SILENT, workers));
  }

  /**
   * The site as it is now.
   *
   * @param options those of the first time; only the time and the folder of templates may be others
   * @param changed the files that were written, came or went since the last update that ended well,
   *     by their real paths; empty when any may have
   * @throws UnreadableFolderException when there is no content folder or no folder of templates
   * @throws wenzhai.render.TemplateFault when the words or the assets of the theme cannot be used
   */
  public synchronized Snapshot update(
      BuildOptions options, Optional<Set<Path>> changed, Progress progress)
      throws UnreadableFolderException {
    Workers workers = new Workers(options.jobs());
    LiveContent.Content now = content.now(new Gathering(options, progress, workers), changed);
    LiveDownloads.Offer offer = downloads.now(options, now, changed, progress, workers);
    LiveTheme.Look look = theme.now(options.templates(), changed, offer.digest(), offer.pages());
    Edition edition =
        new Edition(
            offer.digest(),
            now.bodies(),
            offer.pages(),
            look.theme(),
            now.gathered().pictures(offer.digest(), now.folder()),
            workers);
    edition.add(offer.files());
    return new Snapshot(edition, now, look, options.now(), store.whyForgotten());
  }
}
