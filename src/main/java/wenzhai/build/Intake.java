package wenzhai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Article;
import wenzhai.model.ArticleFile;
import wenzhai.model.Card;
import wenzhai.model.Checksum;
import wenzhai.model.CuratorPage;
import wenzhai.model.Fate;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.ReadingList;
import wenzhai.parse.CuratorPages;
import wenzhai.parse.ReadingLists;
import wenzhai.read.ContentFolder;
import wenzhai.read.Reading;
import wenzhai.store.ArticleStore;
import wenzhai.store.Kept;
import wenzhai.store.Sighting;

/** The door through which files come in, one at a time: read, parsed, cleaned, stored. */
final class Intake {
  /**
   * What came of one file.
   *
   * @param file its path in the content folder
   * @param taken the article, when it goes on the site
   * @param reason why it does not
   * @param problems what was met in it
   * @param due from when on it will go on the site, when it is too early now
   */
  record Outcome(
      String file,
      Optional<Taken> taken,
      Optional<String> reason,
      List<Problem> problems,
      Optional<Instant> due) {
    static Outcome none(String file, Optional<String> reason, List<Problem> problems) {
      return new Outcome(file, Optional.empty(), reason, problems, Optional.empty());
    }

    boolean draft() {
      return reason.filter(r -> r.equals("draft") || r.equals("future")).isPresent();
    }

    /** Whether it is another one day, though nothing changes. */
    boolean dependsOnTime() {
      return reason.filter("future"::equals).isPresent();
    }
  }

  private final ContentFolder folder;
  private final ArticleStore store;
  private final Memory.Tools tools;
  private final BuildOptions options;

  Intake(ContentFolder folder, ArticleStore store, Memory.Tools tools, BuildOptions options) {
    this.folder = folder;
    this.store = store;
    this.tools = tools;
    this.options = options;
  }

  /**
   * Takes a file in. Safe for many threads. Whatever a hostile file brings down, it brings down
   * alone.
   */
  Outcome take(String path) {
    try {
      return admit(path);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Problem problem =
          Problem.error(
              Place.of(path),
              "unforeseen",
              "this file could not be processed (" + e + ")",
              "please report it with the file; the other articles are published");
      return Outcome.none(path, Optional.of("unforeseen"), List.of(problem));
    }
  }

  private Outcome admit(String path) {
    Optional<Checksum> look = folder.settledLook(path, options.now());
    Optional<Sighting> seen = look.flatMap(now -> store.sighting(path, now));
    if (seen.isPresent()) {
      String key = key(path, seen.get().hash());
      Optional<Kept> kept = store.find(key);
      if (kept.isPresent()) {
        store.saw(path, seen.get());
        return outcome(path, key, kept.get(), seen.get().problems());
      }
    }
    Reading reading = folder.read(path);
    if (reading instanceof Reading.Refused refused) {
      Fate fate = refused.fate();
      return Outcome.none(path, fate.reason(), fate.problems());
    }
    Reading.Article read = (Reading.Article) reading;
    String hash = read.file().hash();
    look.ifPresent(now -> store.saw(path, new Sighting(now, hash, read.problems())));
    String key = key(path, hash);
    return outcome(path, key, known(key, read.file()), read.problems());
  }

  private Outcome outcome(String path, String key, Kept kept, List<Problem> met) {
    List<Problem> problems = new ArrayList<>(met);
    problems.addAll(kept.problems());
    Card card = kept.card();
    Optional<String> reason =
        options.drafts() ? Optional.empty() : Withheld.reason(card, options.now());
    if (reason.isPresent()) {
      // nobody needs to be told what an unfinished article lacks
      Optional<Instant> due = card.metadata().draft() ? Optional.empty() : Withheld.due(card);
      return new Outcome(path, Optional.empty(), reason, List.of(), due);
    }
    Taken taken = Taken.of(key, kept);
    return new Outcome(path, Optional.of(taken), Optional.empty(), problems, Optional.empty());
  }

  private String key(String path, String hash) {
    return String.join("\n", folder.site().fingerprint(), path, hash);
  }

  private Kept known(String key, ArticleFile file) {
    Optional<Kept> earlier = store.find(key);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Problems problems = new Problems();
    Article article = made(file, problems);
    Kept kept = Taken.kept(article, problems.sorted());
    store.put(key, kept, article);
    return kept;
  }

  private Article made(ArticleFile file, Problems problems) {
    return tools.cleaner().clean(tools.parser().parse(file, problems), problems);
  }

  /**
   * Takes a file in once more of which only the text is wanted.
   *
   * @param key under which it was taken in
   * @throws UncheckedIOException when it is another by now
   */
  Article again(String path, String key) {
    if (folder.read(path) instanceof Reading.Article read
        && key(path, read.file().hash()).equals(key)) {
      return made(read.file(), new Problems());
    }
    throw new UncheckedIOException(
        new IOException(path + " was changed while it was read; build again"));
  }

  /** The curator's own pages, cleaned. */
  List<CuratorPage> pages(List<ArticleFile> files, Problems problems) {
    List<CuratorPage> pages = new ArrayList<>();
    PageNames names = PageNames.ofPages(problems);
    for (ArticleFile file : files) {
      CuratorPages.RawPage page = CuratorPages.parse(file, problems);
      Optional<String> name = names.of(page.slug(), file.path());
      if (name.isEmpty()) {
        continue;
      }
      String body = tools.cleaner().sanitise(page.body(), file.path(), problems);
      pages.add(
          new CuratorPage(
              name.get(), page.title(), page.language().orElse(folder.site().language()), body));
    }
    return pages;
  }

  /** The curator's reading lists, cleaned. */
  List<ReadingList> lists(List<ArticleFile> files, Problems problems) {
    List<ReadingList> lists = new ArrayList<>();
    PageNames names = PageNames.ofLists(problems);
    for (ArticleFile file : files) {
      ReadingLists.RawList raw = ReadingLists.parse(file, problems);
      Optional<String> name = names.of(raw.slug(), file.path());
      if (name.isEmpty()) {
        continue;
      }
      List<ReadingList.Part> parts = new ArrayList<>();
      Set<String> taken = new HashSet<>();
      for (ReadingLists.RawPart part : raw.parts()) {
        parts.add(
            part.heading().isEmpty()
                ? new ReadingList.Words(
                    tools.cleaner().sanitise(part.head(), file.path(), taken, problems),
                    tools.cleaner().sanitise(part.note(), file.path(), taken, problems),
                    part.addresses())
                : new ReadingList.Heading(part.heading()));
      }
      lists.add(
          new ReadingList(
              file.path(),
              name.get(),
              raw.title(),
              raw.summary(),
              raw.curator(),
              raw.date(),
              raw.order(),
              raw.language().orElse(folder.site().language()),
              parts));
    }
    return lists;
  }
}
