package wenzhai.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import wenzhai.clean.ArticleCleaner;
import wenzhai.clean.Excerpts;
import wenzhai.model.ArticleFile;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Page;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Picture;
import wenzhai.model.Problems;
import wenzhai.parse.ArticleParser;
import wenzhai.read.ContentFolder;
import wenzhai.read.Reading;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.Theme;
import wenzhai.store.ArticleStore;

/** What the stages of a build cost that every article goes through: one operation is a folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xss16m", "-Xmx1g"})
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
public class HotStages {
  /** A folder of articles. */
  @Param("content")
  public String folder;

  private final List<ArticleFile> files = new ArrayList<>();
  private ContentFolder content;
  private ArticleParser parser;
  private ArticleCleaner cleaner;
  private ArticleStore store;
  private Album album;
  private Digest digest;
  private Bodies bodies;
  private List<Page> pages;
  private Theme theme;
  private Gathering.Gathered gathered;

  @Setup
  public void gather() throws UnreadableFolderException {
    BuildOptions options =
        new BuildOptions(
            Path.of(folder),
            Optional.empty(),
            Optional.empty(),
            false,
            1,
            Optional.empty(),
            "bench",
            Instant.now());
    Problems problems = new Problems();
    Gathering gathering = new Gathering(options, Progress.SILENT, new Workers(1));
    content = gathering.open(problems);
    for (String path : content.candidates()) {
      if (content.read(path) instanceof Reading.Article article) {
        files.add(article.file());
      }
    }
    Map<String, Picture> pictures = new TreeMap<>();
    content.pictures().forEach(picture -> pictures.put(picture.file(), picture));
    parser = new ArticleParser(Catalogue.formats(), content.site(), content.publishers());
    cleaner = new ArticleCleaner(Catalogue.rules(), content.site(), pictures);
    store = gathering.store();
    gathered = gathering.gather(content, store, Memory.ofMany(), problems);
    album = gathered.album();
    digest = gathered.digest();
    bodies = new Excerpts(album.bodies(store));
    pages = Edition.pages(digest, bodies);
    theme =
        Theme.open(
            UserTemplates.layers(Optional.empty(), Edition.switchesScripts(digest)),
            digest.site(),
            pages);
  }

  @TearDown
  public void close() {
    album.close();
    store.close();
  }

  /** Cleaning changes the trees it is given. */
  @State(Scope.Thread)
  public static class Fresh {
    private List<ParsedArticle> articles;

    @Setup(Level.Invocation)
    public void parse(HotStages stages) {
      articles = new ArrayList<>();
      stages.files.forEach(file -> articles.add(stages.parser.parse(file, new Problems())));
    }
  }

  @Benchmark
  public void read(Blackhole hole) {
    for (String path : content.candidates()) {
      hole.consume(content.read(path));
    }
  }

  @Benchmark
  public void parse(Blackhole hole) {
    files.forEach(file -> hole.consume(parser.parse(file, new Problems())));
  }

  @Benchmark
  public void clean(Fresh fresh, Blackhole hole) {
    fresh.articles.forEach(article -> hole.consume(cleaner.clean(article, new Problems())));
  }

  @Benchmark
  public void arrange(Blackhole hole) {
    hole.consume(Edition.pages(digest, bodies));
  }

  @Benchmark
  public void render(Blackhole hole) {
    pages.forEach(page -> hole.consume(theme.render(page)));
  }

  @Benchmark
  public void index(Blackhole hole) {
    hole.consume(edition().file("search/index.js"));
  }

  @Benchmark
  public void feeds(Blackhole hole) {
    hole.consume(edition().file("atom.xml"));
  }

  private Edition edition() {
    return new Edition(digest, bodies, pages, theme, gathered.pictures(digest), new Workers(1));
  }
}
