package wenzhai.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenzhai.clean.Excerpts;
import wenzhai.model.Bodies;
import wenzhai.model.Page;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;
import wenzhai.store.ArticleStore;

/** A content folder that is read once, and then only what changed in it. */
final class LiveContent {
  /**
   * What is in the folder at one moment.
   *
   * @param found problems that were met when the folder was opened
   * @param problems all that were met
   * @param bodies the articles' texts, as they are at that moment
   * @param pages of the site that is made from it
   */
  record Content(
      ContentFolder folder,
      List<Problem> found,
      Gathering.Gathered gathered,
      List<Problem> problems,
      Bodies bodies,
      List<Page> pages) {}

  /** Articles that stand together are often of one source. */
  private static final int STRIDE = 17;

  private final ArticleStore store;
  private final Memory memory = Memory.ofMany();

  /** What was read last, if that ended well. */
  private Optional<Content> known = Optional.empty();

  LiveContent(ArticleStore store) {
    this.store = store;
  }

  /**
   * The content as it is now; the same object while nothing changed.
   *
   * @param changed files that were written, came or went, by their real paths; empty when any may
   *     have
   */
  Content now(Gathering gathering, Optional<Set<Path>> changed) throws UnreadableFolderException {
    Optional<Content> earlier = changed.flatMap(files -> known);
    known = Optional.empty();
    Set<Path> files = changed.orElse(Set.of());
    Optional<Content> same = earlier.filter(content -> content.folder().isCurrent(files));
    if (same.isPresent() && same.get().folder().madeFrom(files).isEmpty()) {
      known = same;
      return same.get();
    }
    Problems problems = new Problems();
    ContentFolder folder = same.isPresent() ? same.get().folder() : gathering.open(problems);
    same.ifPresent(content -> problems.addAll(content.found()));
    List<Problem> found = problems.sorted();
    memory.hide(Optional.empty());
    memory.forget(folder.madeFrom(files));
    Gathering.Gathered gathered = gathering.gather(folder, store, memory, problems);
    Bodies bodies = new Excerpts(gathered.album().bodies(bodies(gathered)));
    List<Page> pages = Edition.pages(gathered.digest(), bodies);
    Content content = new Content(folder, found, gathered, problems.sorted(), bodies, pages);
    known = Optional.of(content);
    return content;
  }

  /** Removes what lies on disk only for it. */
  void close() {
    memory.forgetPictures();
  }

  /**
   * Gathers again what is known already, once without one article and once with all.
   *
   * @param turn which rehearsal this is; each leaves out another article
   */
  void rehearse(Gathering gathering, int turn) {
    if (known.isEmpty() || known.get().folder().candidates().isEmpty()) {
      return;
    }
    ContentFolder folder = known.get().folder();
    List<String> files = folder.candidates();
    for (Optional<String> hidden :
        List.of(Optional.of(files.get(turn * STRIDE % files.size())), Optional.<String>empty())) {
      memory.hide(hidden);
      Gathering.Gathered gathered = gathering.gather(folder, store, memory, new Problems());
      Edition.pages(gathered.digest(), bodies(gathered));
    }
  }

  /** The texts by the keys that they have now: what is edited later has others. */
  private Bodies bodies(Gathering.Gathered gathered) {
    OnDemand<Map<String, String>> keys =
        new OnDemand<>(
            () -> {
              Map<String, String> byFile = new HashMap<>();
              gathered.taken().forEach(article -> byFile.put(article.card().file(), article.key()));
              return byFile;
            });
    return card ->
        Optional.ofNullable(keys.get().get(card.file()))
            .flatMap(store::whole)
            .orElseThrow(
                () -> new IllegalArgumentException("no article was kept for " + card.file()));
  }
}
