package wenzhai.build;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wenzhai.model.Article;
import wenzhai.model.Bodies;
import wenzhai.model.Entry;
import wenzhai.model.Fate;
import wenzhai.model.Sink;
import wenzhai.read.ContentFolder;
import wenzhai.read.Reading;

/**
 * A live site at one moment, and what it is made from. Its files are made when they are asked for;
 * they stay those of that moment, whatever is edited afterwards. Safe for many threads.
 */
public final class Snapshot {
  private final Edition edition;
  private final ContentFolder folder;
  private final Bodies bodies;
  private final LiveTheme.Look look;
  private final Instant now;
  private final OnDemand<BuildResult> result;
  private final OnDemand<Map<String, Entry>> entries;
  private final OnDemand<Map<String, Fate>> fates;

  Snapshot(
      Edition edition,
      LiveContent.Content content,
      LiveTheme.Look look,
      Instant now,
      Optional<String> whyForgotten) {
    this.now = now;
    this.edition = edition;
    this.look = look;
    this.folder = content.folder();
    this.bodies = content.bodies();
    this.result =
        new OnDemand<>(
            () ->
                content
                    .gathered()
                    .result(
                        folder,
                        edition.digest(),
                        edition.pages().size(),
                        content.problems(),
                        whyForgotten));
    this.entries =
        new OnDemand<>(
            () -> {
              Map<String, Entry> byPath = new HashMap<>();
              edition.digest().entries().forEach(entry -> byPath.put(entry.path(), entry));
              return byPath;
            });
    this.fates =
        new OnDemand<>(
            () -> {
              Map<String, Fate> byFile = new HashMap<>();
              result.get().fates().forEach(fate -> byFile.put(fate.file(), fate));
              return byFile;
            });
  }

  /**
   * The bytes of a file of the site; empty when it has none of that path.
   *
   * @throws wenzhai.render.TemplateFault when a template is wrong
   */
  public Optional<byte[]> file(String path) {
    return edition.file(path);
  }

  /** The paths of all its files. */
  public SortedSet<String> paths() {
    return edition.paths();
  }

  /** Hands every file to the sink, as a build does. */
  public void print(Sink sink) {
    edition.print(sink, Progress.SILENT);
  }

  /** What a build tells that makes this site. */
  public BuildResult result() {
    return result.get();
  }

  /** The article whose page lies there. */
  public Optional<Entry> entry(String path) {
    return Optional.ofNullable(entries.get().get(path));
  }

  /** The pages of drafts and of articles dated in the future, which only a preview shows. */
  public SortedSet<String> unpublished() {
    SortedSet<String> paths = new TreeSet<>();
    for (Entry entry : edition.digest().entries()) {
      if (Withheld.reason(entry.card(), now).isPresent()) {
        paths.add(entry.path());
      }
    }
    return paths;
  }

  /** What became of a file of the content folder. */
  public Optional<Fate> fate(String file) {
    return Optional.ofNullable(fates.get().get(file));
  }

  /** An article as it is on its page. */
  public Article article(Entry entry) {
    return bodies.article(entry.card());
  }

  /** An article's file as it is now; empty when it cannot be read any more. */
  public Optional<String> source(Entry entry) {
    return folder.read(entry.card().file()) instanceof Reading.Article read
        ? Optional.of(read.file().text())
        : Optional.empty();
  }

  /**
   * The styles that are others than in an earlier snapshot: where each lay there, and where it lies
   * here.
   *
   * @return empty when anything else is another, too
   */
  public Optional<SortedMap<String, String>> onlyStylesSince(Snapshot earlier) {
    boolean same =
        edition.digest() == earlier.edition.digest() && look.differsInStylesAlone(earlier.look);
    if (!same) {
      return Optional.empty();
    }
    Map<String, String> before = earlier.look.theme().styles();
    SortedMap<String, String> moved = new TreeMap<>();
    look.theme()
        .styles()
        .forEach(
            (name, path) -> {
              if (!before.get(name).equals(path)) {
                moved.put(before.get(name), path);
              }
            });
    return Optional.of(moved);
  }

  Edition edition() {
    return edition;
  }
}
