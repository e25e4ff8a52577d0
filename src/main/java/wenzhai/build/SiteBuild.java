package wenzhai.build;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import wenzhai.clean.Excerpts;
import wenzhai.model.Bodies;
import wenzhai.model.Checksum;
import wenzhai.model.Digest;
import wenzhai.model.Page;
import wenzhai.model.Problems;
import wenzhai.model.Sink;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.TemplateFiles;
import wenzhai.render.Theme;
import wenzhai.store.ArticleStore;

/** From a content folder to the files of a site: the whole way on one screen. */
public final class SiteBuild {
  private final BuildOptions options;
  private final Progress progress;
  private final Workers workers;

  public SiteBuild(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
    this.workers = new Workers(options.jobs());
  }

  /**
   * Makes the site and hands every file of it to the sink.
   *
   * @throws UnreadableFolderException when there is no content folder to read
   * @throws wenzhai.render.TemplateFault when a template is wrong
   */
  public BuildResult run(Sink sink) throws UnreadableFolderException {
    return run(sink, StandingSite.none());
  }

  /** As above, but for the files that the site that stands there has already. */
  public BuildResult run(Sink sink, StandingSite standing) throws UnreadableFolderException {
    return run(gathered -> gathered.digest(), sink, standing);
  }

  /** As above, of as much of the digest as is chosen. */
  BuildResult run(Function<Gathering.Gathered, Digest> choice, Sink sink, StandingSite standing)
      throws UnreadableFolderException {
    Problems problems = new Problems();
    Gathering gathering = new Gathering(options, progress, workers);
    ContentFolder folder = gathering.open(problems);
    try (ArticleStore store = gathering.store()) {
      Gathering.Gathered gathered = gathering.gather(folder, store, Memory.ofOne(), problems);
      List<Page> pages;
      Digest digest;
      try (Album album = gathered.album()) {
        Bodies bodies = new Excerpts(album.bodies(store));
        digest =
            new Downloads(options, progress, workers)
                .offered(choice.apply(gathered), album, bodies, sink);
        pages = Edition.pages(digest, bodies);
        Optional<UserTemplates> own = UserTemplates.in(options.templates());
        List<TemplateFiles> layers = UserTemplates.layers(own, Edition.switchesScripts(digest));
        Theme theme = Theme.open(layers, digest.site(), pages);
        EntryPrints prints = new EntryPrints(gathered.taken(), album::ownIn);
        Sink rest = standing.over(sink, look(digest, theme, own, album), prints);
        new Edition(digest, bodies, pages, theme, gathered.pictures(digest), workers)
            .print(rest, progress);
      }
      store.keepOnlyUsed();
      return gathered.result(folder, digest, pages.size(), problems.sorted(), store.whyForgotten());
    }
  }

  /**
   * What all files have in common beside the articles: the program, the theme, the configuration.
   */
  private Checksum look(Digest digest, Theme theme, Optional<UserTemplates> own, Album album) {
    return ViewPrint.of(
        List.of(
            options.version(),
            digest.site(),
            theme.facts(),
            own.map(UserTemplates::prints).orElse(new TreeMap<>()),
            album.shown()));
  }
}
