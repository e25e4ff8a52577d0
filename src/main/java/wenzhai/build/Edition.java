package wenzhai.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import wenzhai.export.Export;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.OutputFile;
import wenzhai.model.Page;
import wenzhai.model.Sink;
import wenzhai.page.PageKind;
import wenzhai.render.Theme;
import wenzhai.search.SearchIndex;
import wenzhai.store.ScratchFile;

/**
 * The site as it follows from a digest at one moment. Its files can be made all at once or one by
 * one when they are asked for, by any thread: they are the same.
 */
final class Edition {
  private static final String SEARCH = "search/";

  private final Digest digest;
  private final Bodies bodies;
  private final List<Page> pages;
  private final OnDemand<Map<String, Page>> pagesByPath;
  private final Theme theme;
  private final OnDemand<SortedMap<String, Supplier<byte[]>>> pictures;
  private final Workers workers;
  private final Map<String, OutputFile> assets = new HashMap<>();
  private final List<OnDemand<Map<String, byte[]>>> exports = new ArrayList<>();
  private final OnDemand<Map<String, byte[]>> search;

  /**
   * @param pages all of them, in the order of the catalogue
   * @param pictures that are on the site, by their paths there
   */
  Edition(
      Digest digest,
      Bodies bodies,
      List<Page> pages,
      Theme theme,
      OnDemand<SortedMap<String, Supplier<byte[]>>> pictures,
      Workers workers) {
    this.digest = digest;
    this.bodies = bodies;
    this.pages = pages;
    this.pagesByPath = new OnDemand<>(() -> byPath(pages));
    this.theme = theme;
    this.workers = workers;
    this.pictures = pictures;
    theme.assets().forEach(asset -> assets.put(asset.path(), asset));
    for (Export export : Catalogue.exports()) {
      exports.add(new OnDemand<>(() -> collected(sink -> export.write(digest, bodies, sink))));
    }
    search = new OnDemand<>(() -> collected(this::index));
  }

  /** Files that are made already, since pages say how large they are. */
  void add(List<OutputFile> files) {
    files.forEach(file -> assets.put(file.path(), file));
  }

  /** All pages of a digest, in the order of the catalogue. */
  static List<Page> pages(Digest digest, Bodies bodies) {
    List<List<Page>> pages = new ArrayList<>();
    for (PageKind kind : Catalogue.pageKinds()) {
      pages.add(kind.pages(digest, bodies));
    }
    return new PagesInOrder(pages);
  }

  private static Map<String, Page> byPath(List<Page> pages) {
    Map<String, Page> byPath = new LinkedHashMap<>();
    for (Page page : pages) {
      if (byPath.put(page.path(), page) != null) {
        throw new IllegalStateException("two pages of the site are to lie at " + page.path());
      }
    }
    return byPath;
  }

  /** Whether its readers can switch between Simplified and Traditional characters. */
  static boolean switchesScripts(Digest digest) {
    boolean chinese =
        digest.site().language().isChinese()
            || digest.entries().stream().anyMatch(entry -> entry.card().language().isChinese());
    return digest.site().scriptSwitch() && chinese;
  }

  Digest digest() {
    return digest;
  }

  Theme theme() {
    return theme;
  }

  /** The pages, by path. */
  Map<String, Page> pages() {
    return pagesByPath.get();
  }

  /** Hands every file to the sink. */
  void print(Sink sink, Progress progress) {
    assets.values().forEach(sink::accept);
    List<Runnable> first = new ArrayList<>();
    Catalogue.exports().forEach(export -> first.add(() -> export.write(digest, bodies, sink)));
    if (!isSearched()) {
      together(first, sink, progress);
    } else {
      try (ScratchFile scratch = new ScratchFile()) {
        together(List.of(indexed(scratch, sink, progress, first)::finish), sink, progress);
      }
    }
    pictures.get().forEach((path, bytes) -> sink.accept(new OutputFile(path, bytes.get())));
  }

  /** Makes all pages, and beside them what one thread has to do, which comes first. */
  private void together(List<Runnable> first, Sink sink, Progress progress) {
    progress.begin("Rendering", first.size() + pages.size());
    workers.each(
        first.size() + pages.size(),
        progress,
        i -> {
          if (i < first.size()) {
            first.get(i).run();
          } else {
            print(pages.get(i - first.size()), sink);
          }
          return null;
        });
  }

  private void print(Page page, Sink sink) {
    if (!sink.has(page.path(), () -> madeFrom(page))) {
      Page made = page.made();
      if (!page.isList() || !sink.shows(page.path(), () -> shown(made))) {
        sink.accept(theme.render(made));
      }
    }
  }

  private static Object madeFrom(Page page) {
    return List.of(page.template(), page.frame(), page.madeFrom().get());
  }

  private static Object shown(Page page) {
    return List.of(page.template(), page.frame(), page.view().get());
  }

  /**
   * The bytes of a file; empty when the site has none of that path.
   *
   * @throws wenzhai.render.TemplateFault when a template is wrong
   */
  Optional<byte[]> file(String path) {
    Page page = pages().get(path);
    if (page != null) {
      return Optional.of(theme.render(page).bytes());
    }
    OutputFile asset = assets.get(path);
    if (asset != null) {
      return Optional.of(asset.bytes());
    }
    Supplier<byte[]> picture = pictures.get().get(path);
    if (picture != null) {
      return Optional.of(picture.get());
    }
    if (path.startsWith(SEARCH)) {
      return Optional.ofNullable(search.get().get(path));
    }
    for (OnDemand<Map<String, byte[]>> export : exports) {
      byte[] bytes = export.get().get(path);
      if (bytes != null) {
        return Optional.of(bytes);
      }
    }
    return Optional.empty();
  }

  /** The paths of all files. */
  SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>(pages().keySet());
    paths.addAll(assets.keySet());
    paths.addAll(pictures.get().keySet());
    paths.addAll(search.get().keySet());
    exports.forEach(export -> paths.addAll(export.get().keySet()));
    return paths;
  }

  private boolean isSearched() {
    return digest.site().search() && !digest.entries().isEmpty();
  }

  private void index(Sink sink) {
    if (isSearched()) {
      try (ScratchFile scratch = new ScratchFile()) {
        indexed(scratch, sink, Progress.SILENT, List.of()).finish();
      }
    }
  }

  /**
   * The index of the search, into which all articles are taken but which is not finished.
   *
   * @param beside what is done while its code is learned
   */
  private SearchIndex indexed(
      ScratchFile scratch, Sink sink, Progress progress, List<Runnable> beside) {
    progress.begin("Feeds and lists for programs", 1 + beside.size());
    IntFunction<SearchIndex> work =
        i -> {
          if (i == 0) {
            return new SearchIndex(digest, bodies, scratch, sink);
          }
          beside.get(i - 1).run();
          return null;
        };
    SearchIndex index = workers.each(1 + beside.size(), progress, work).get(0);
    progress.begin("Indexing", index.blocks().size());
    workers.each(
        index.blocks(),
        progress,
        block -> {
          index.take(block);
          return null;
        });
    return index;
  }

  /** What is pushed, by path; the work is done on a thread whose stack is deep enough. */
  private Map<String, byte[]> collected(Consumer<Sink> work) {
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    workers.each(
        List.of(work),
        Progress.SILENT,
        making -> {
          making.accept(file -> files.put(file.path(), file.bytes()));
          return null;
        });
    return files;
  }
}
