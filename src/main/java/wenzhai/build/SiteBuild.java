package wenzhai.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wenzhai.arrange.Arranger;
import wenzhai.clean.ArticleCleaner;
import wenzhai.export.Export;
import wenzhai.model.Card;
import wenzhai.model.CuratorPage;
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
import wenzhai.parse.ArticleParser;
import wenzhai.read.ContentFolder;
import wenzhai.read.TemplateFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.ClasspathTemplates;
import wenzhai.render.ScriptSwitch;
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
    Problems problems = new Problems();
    ContentFolder folder =
        ContentFolder.open(
            options.content(), new ContentFolder.Overrides(options.baseUrl()), problems);
    folder.passedOver().forEach(fate -> problems.addAll(fate.problems()));
    try (ArticleStore store = openStore()) {
      ArticleCleaner cleaner = cleaner(folder);
      Intake intake = intake(folder, store, cleaner);
      progress.begin("Reading", folder.candidates().size());
      List<Intake.Outcome> outcomes = workers.each(folder.candidates(), progress, intake::take);

      List<Taken> taken = new ArrayList<>();
      for (Intake.Outcome outcome : outcomes) {
        problems.addAll(outcome.problems());
        outcome.taken().ifPresent(taken::add);
      }
      taken = new Refinement(store, cleaner).refine(taken, workers, progress, problems);
      List<Card> cards = taken.stream().map(Taken::card).toList();
      List<CuratorPage> written = intake.pages(folder.pages(), problems);
      Digest digest =
          new Arranger().arrange(cards, folder.site(), folder.publishers(), written, problems);

      int pages = render(digest, store, sink);
      Set<String> shown = shownAssets(digest, taken);
      for (Picture picture : folder.pictures()) {
        if (shown.contains(picture.asset())) {
          sink.accept(new OutputFile(picture.asset(), folder.bytes(picture)));
        }
      }
      List<Fate> fates = fates(folder, outcomes, digest, problems);
      store.keepOnlyUsed();
      int drafts = (int) outcomes.stream().filter(Intake.Outcome::draft).count();
      return new BuildResult(digest, fates, drafts, pages, problems.sorted(), store.whyForgotten());
    }
  }

  private ArticleStore openStore() {
    return options
        .cache()
        .map(cache -> ArticleStore.at(cache, options.version()))
        .orElseGet(ArticleStore::temporary);
  }

  private static ArticleCleaner cleaner(ContentFolder folder) {
    Map<String, Picture> pictures = new TreeMap<>();
    folder.pictures().forEach(picture -> pictures.put(picture.file(), picture));
    return new ArticleCleaner(Catalogue.rules(), folder.site(), pictures);
  }

  private Intake intake(ContentFolder folder, ArticleStore store, ArticleCleaner cleaner) {
    ArticleParser parser =
        new ArticleParser(Catalogue.formats(), folder.site(), folder.publishers());
    return new Intake(folder, store, parser, cleaner, options);
  }

  private static Set<String> shownAssets(Digest digest, List<Taken> taken) {
    Set<String> files = new HashSet<>();
    digest.entries().forEach(entry -> files.add(entry.card().file()));
    Set<String> assets = new HashSet<>();
    for (Taken article : taken) {
      if (files.contains(article.card().file())) {
        assets.addAll(article.assets());
      }
    }
    digest.pages().forEach(page -> assets.addAll(Taken.assetsIn(page.body())));
    return assets;
  }

  private int render(Digest digest, ArticleStore store, Sink sink)
      throws UnreadableFolderException {
    List<Page> pages = new ArrayList<>();
    for (PageKind kind : Catalogue.pageKinds()) {
      pages.addAll(kind.pages(digest, store));
    }
    Theme theme = Theme.open(layers(digest), digest.site(), pages);
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
      export.write(digest, store, sink);
      progress.step();
    }
    return pages.size();
  }

  private List<TemplateFiles> layers(Digest digest) throws UnreadableFolderException {
    List<TemplateFiles> layers = new ArrayList<>();
    if (options.templates().isPresent()) {
      layers.add(new UserTemplates(TemplateFolder.open(options.templates().get())));
    }
    if (digest.site().scriptSwitch() && holdsChinese(digest)) {
      layers.add(new ScriptSwitch());
    }
    layers.add(new ClasspathTemplates());
    return layers;
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
