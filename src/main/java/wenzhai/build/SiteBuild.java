package wenzhai.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import wenzhai.export.Export;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Fate;
import wenzhai.model.OutputFile;
import wenzhai.model.Page;
import wenzhai.model.Picture;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Sink;
import wenzhai.page.PageKind;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.Theme;
import wenzhai.search.SearchIndex;
import wenzhai.store.ArticleStore;
import wenzhai.store.ScratchFile;

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
    return run(gathered -> gathered.digest(), sink);
  }

  /** As above, of as much of the digest as is chosen. */
  BuildResult run(Function<Gathering.Gathered, Digest> choice, Sink sink)
      throws UnreadableFolderException {
    Problems problems = new Problems();
    Gathering gathering = new Gathering(options, progress, workers);
    ContentFolder folder = gathering.open(problems);
    try (ArticleStore store = gathering.store()) {
      Gathering.Gathered gathered = gathering.gather(folder, store, problems);
      Digest digest = choice.apply(gathered);
      List<Intake.Outcome> outcomes = gathered.outcomes();
      int pages;
      try (Album album = gathered.album()) {
        Bodies bodies = album.bodies(store);
        pages = render(digest, bodies, sink);
        index(digest, bodies, sink);
        pictures(folder, PicturesShown.by(digest, gathered.taken()), album, sink);
      }
      List<Fate> fates = fates(folder, outcomes, digest, problems);
      store.keepOnlyUsed();
      int drafts = (int) outcomes.stream().filter(Intake.Outcome::draft).count();
      return new BuildResult(digest, fates, drafts, pages, problems.sorted(), store.whyForgotten());
    }
  }

  private static void pictures(ContentFolder folder, PicturesShown shown, Album album, Sink sink) {
    for (Picture picture : folder.pictures()) {
      if (shown.assets().contains(picture.asset())) {
        sink.accept(new OutputFile(picture.asset(), folder.bytes(picture)));
      }
    }
    album.write(shown, sink);
  }

  private int render(Digest digest, Bodies bodies, Sink sink) throws UnreadableFolderException {
    List<Page> pages = new ArrayList<>();
    for (PageKind kind : Catalogue.pageKinds()) {
      pages.addAll(kind.pages(digest, bodies));
    }
    boolean scripts = digest.site().scriptSwitch() && holdsChinese(digest);
    Theme theme =
        Theme.open(UserTemplates.layers(options.templates(), scripts), digest.site(), pages);
    progress.begin("Rendering", pages.size());
    workers.each(
        pages,
        progress,
        page -> {
          sink.accept(theme.render(page));
          return null;
        });
    theme.assets().forEach(sink::accept);

    progress.begin("Feeds and lists for programs", Catalogue.exports().size());
    for (Export export : Catalogue.exports()) {
      export.write(digest, bodies, sink);
      progress.step();
    }
    return pages.size();
  }

  private void index(Digest digest, Bodies bodies, Sink sink) {
    if (!digest.site().search() || digest.entries().isEmpty()) {
      return;
    }
    try (ScratchFile scratch = new ScratchFile()) {
      SearchIndex index = new SearchIndex(digest, bodies, scratch, sink);
      progress.begin("Indexing", index.blocks().size());
      workers.each(
          index.blocks(),
          progress,
          block -> {
            index.take(block);
            return null;
          });
      index.finish();
    }
  }

  private static boolean holdsChinese(Digest digest) {
    return digest.site().language().isChinese()
        || digest.entries().stream().anyMatch(entry -> entry.card().language().isChinese());
  }

  /** Every file of the content folder, and what became of it. */
  private static List<Fate> fates(
      ContentFolder folder, List<Intake.Outcome> outcomes, Digest digest, Problems problems) {
    Map<String, Entry> entries = new TreeMap<>();
    digest.entries().forEach(entry -> entries.put(entry.card().file(), entry));
    Map<String, List<Problem>> byFile = new TreeMap<>();
    for (Problem problem : problems.sorted()) {
      byFile.computeIfAbsent(problem.place().file(), f -> new ArrayList<>()).add(problem);
    }
    Map<String, Fate> fates = new TreeMap<>();
    for (Fate fate : folder.passedOver()) {
      fates.put(fate.file(), fate);
    }
    for (Intake.Outcome outcome : outcomes) {
      Optional<Entry> entry = Optional.ofNullable(entries.get(outcome.file()));
      boolean duplicate = outcome.taken().isPresent() && entry.isEmpty();
      fates.put(
          outcome.file(),
          new Fate(
              outcome.file(),
              entry,
              duplicate ? Optional.of("duplicate") : outcome.reason(),
              byFile.getOrDefault(outcome.file(), List.of())));
    }
    return List.copyOf(fates.values());
  }
}
