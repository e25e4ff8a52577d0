package wenzhai.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import wenzhai.arrange.Arranger;
import wenzhai.clean.ArticleCleaner;
import wenzhai.model.Card;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Digest.ListGroup;
import wenzhai.model.Entry;
import wenzhai.model.Fate;
import wenzhai.model.Picture;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.ReadingList;
import wenzhai.parse.ArticleParser;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.store.ArticleStore;
import wenzhai.vault.ScaledPictures;
import wenzhai.vault.Vault;

/** The way from a content folder to a digest, which everything that is made of one begins with. */
final class Gathering {
  /**
   * What was gathered.
   *
   * @param digest the collection in order
   * @param taken the articles that may go on the site, duplicates included
   * @param others what came of the article files that gave none
   * @param album the kept pictures that it may show
   */
  record Gathered(Digest digest, List<Taken> taken, List<Intake.Outcome> others, Album album) {
    /**
     * What a build that made this digest of it tells.
     *
     * @param pages how many pages it rendered
     */
    BuildResult result(
        ContentFolder folder,
        Digest digest,
        int pages,
        List<Problem> problems,
        Optional<String> whyForgotten) {
      int drafts = (int) others.stream().filter(Intake.Outcome::draft).count();
      List<Fate> fates = Fates.of(folder.passedOver(), taken, others, digest, problems);
      Optional<Instant> due =
          others.stream().flatMap(o -> o.due().stream()).min(Comparator.naturalOrder());
      return new BuildResult(digest, fates, drafts, pages, problems, due, whyForgotten);
    }

    /** The pictures of a digest that was made of it, by their paths on the site. */
    OnDemand<SortedMap<String, Supplier<byte[]>>> pictures(Digest digest) {
      return new OnDemand<>(() -> PicturesShown.by(digest, taken).files(album));
    }

    /** The digest that those articles alone are, with lists that name no others. */
    Digest only(List<Entry> entries, List<ListGroup> lists) {
      List<Publisher> publishers =
          digest.sources().stream().flatMap(group -> group.publisher().stream()).toList();
      Digest part = Arranger.part(digest, entries, publishers);
      Map<String, Entry> byFile = new TreeMap<>();
      part.entries().forEach(entry -> byFile.put(entry.card().file(), entry));
      List<ListGroup> kept = new ArrayList<>();
      for (ListGroup group : lists) {
        Map<String, Entry> named = new TreeMap<>();
        group.entries().forEach((name, e) -> named.put(name, byFile.get(e.card().file())));
        kept.add(new ListGroup(group.list(), named));
      }
      return part.withLists(kept);
    }
  }

  /**
   * What was collected.
   *
   * @param taken the articles that may go on the site, duplicates included
   * @param others what came of the article files that gave none
   * @param pages the curator's own
   * @param lists the curator's reading lists
   */
  record Collected(
      List<Taken> taken,
      List<Intake.Outcome> others,
      List<CuratorPage> pages,
      List<ReadingList> lists) {}

  private final BuildOptions options;
  private final Progress progress;
  private final Workers workers;

  Gathering(BuildOptions options, Progress progress, Workers workers) {
    this.options = options;
    this.progress = progress;
    this.workers = workers;
  }

  ContentFolder open(Problems problems) throws UnreadableFolderException {
    ContentFolder folder =
        ContentFolder.open(
            options.content(), new ContentFolder.Overrides(options.baseUrl()), problems);
    folder.passedOver().forEach(fate -> problems.addAll(fate.problems()));
    return folder;
  }

  ArticleStore store() {
    return options
        .cache()
        .map(cache -> ArticleStore.at(cache, options.version()))
        .orElseGet(ArticleStore::temporary);
  }

  Gathered gather(ContentFolder folder, ArticleStore store, Memory memory, Problems problems) {
    Collected collected = collect(folder, store, memory, problems);
    Album album = album(folder, collected, memory, problems);
    List<Card> cards = workers.each(collected.taken, Progress.SILENT, album::card);
    List<CuratorPage> written = collected.pages.stream().map(album::page).toList();
    List<ReadingList> lists = collected.lists.stream().map(album::list).toList();
    Digest digest =
        memory
            .arranger()
            .arrange(cards, folder.site(), folder.publishers(), written, lists, problems);
    // from here on only what is printed is wanted, which of a large collection is half of it
    List<Taken> settled = new ArrayList<>(collected.taken.size());
    collected.taken.forEach(article -> settled.add(article.settled(album::shows)));
    return new Gathered(digest, settled, collected.others, album);
  }

  /** What a content folder holds, before it is put in order. */
  Collected collect(ContentFolder folder, ArticleStore store, Memory memory, Problems problems) {
    Memory.Tools tools = memory.tools(folder, () -> tools(folder));
    Intake intake = new Intake(folder, store, tools, options);
    List<Intake.Outcome> outcomes = memory.outcomes(folder, intake::take, workers, progress);
    List<Taken> taken = new ArrayList<>();
    List<Intake.Outcome> others = new ArrayList<>();
    for (Intake.Outcome outcome : outcomes) {
      if (!outcome.problems().isEmpty()) {
        problems.addAll(outcome.problems());
      }
      outcome.taken().ifPresentOrElse(taken::add, () -> others.add(outcome));
    }
    // The store outlives the memory, which of a large collection is a good part of all there is.
    store.mendBy(
        (file, key) -> workers.one(() -> Refinement.again(file, key, intake, tools.cleaner())));
    taken =
        new Refinement(store, tools::cleaner, memory).refine(taken, workers, progress, problems);
    List<CuratorPage> pages = intake.pages(folder.pages(), problems);
    List<ReadingList> lists = intake.lists(folder.lists(), problems);
    return new Collected(taken, others, pages, lists);
  }

  private Album album(ContentFolder folder, Collected collected, Memory memory, Problems problems) {
    Vault vault = Vault.open(options.content(), problems);
    Set<String> shown =
        vault.isEmpty()
            ? Set.of()
            : PicturesShown.byAll(collected, address -> vault.entry(address).isPresent());
    ScaledPictures scaled = memory.scaled(this::scaled);
    OwnPictures own = memory.own(folder, () -> new OwnPictures(folder, scaled));
    return Album.of(own, shown, vault, scaled, folder.site().images(), workers, progress, problems);
  }

  private ScaledPictures scaled() {
    return options
        .cache()
        .map(cache -> ScaledPictures.in(cache.resolve("pictures")))
        .orElseGet(ScaledPictures::temporary);
  }

  private static Memory.Tools tools(ContentFolder folder) {
    Map<String, Picture> pictures = new TreeMap<>();
    folder.pictures().forEach(picture -> pictures.put(picture.file(), picture));
    return new Memory.Tools(
        folder,
        new OnDemand<>(
            () -> new ArticleParser(Catalogue.formats(), folder.site(), folder.publishers())),
        new OnDemand<>(() -> new ArticleCleaner(Catalogue.rules(), folder.site(), pictures)));
  }
}
