package wenzhai.build;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import wenzhai.clean.ArticleCleaner;
import wenzhai.clean.CleaningRule;
import wenzhai.clean.Workbench;
import wenzhai.model.Article;
import wenzhai.model.ArticleFile;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Picture;
import wenzhai.model.Problems;
import wenzhai.parse.ArticleParser;
import wenzhai.read.ContentFolder;
import wenzhai.read.Reading;
import wenzhai.read.UnreadableFolderException;
import wenzhai.store.ArticleStore;

/**
 * The measuring of what articles cost on their way from file to store, stage by stage: CPU time of
 * one thread, and beside it what the machine's own threads (compiler, collector) took. CPU time,
 * since it says nearly the same on a busy machine as on a quiet one.
 *
 * <p>The way is gone several times: the first time as a build goes it, in a machine that is cold,
 * the last time in one that has compiled what it will. CONTRIBUTING.md says how to call it.
 */
public final class Stages {
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private final boolean byRule;

  private Stages(boolean byRule) {
    this.byRule = byRule;
  }

  /** Measures a folder of articles, so many times, and the rules one by one if that is asked. */
  public static void main(String[] args) throws InterruptedException {
    Path folder = Path.of(args.length > 0 ? args[0] : "content");
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    boolean byRule = args.length > 2 && args[2].equals("rules");
    Runnable work =
        () -> {
          for (int i = 0; i < times; i++) {
            new Stages(byRule).measure(folder);
          }
        };
    Thread worker = new Thread(null, work, "stages", 16L << 20);
    worker.start();
    worker.join();
  }

  private void measure(Path root) {
    long process = processNanos();
    long thread = threadNanos();
    int count = 0;
    try (ArticleStore store = ArticleStore.temporary()) {
      ContentFolder folder = timed("open", () -> open(root));
      Map<String, Picture> pictures = new TreeMap<>();
      folder.pictures().forEach(picture -> pictures.put(picture.file(), picture));
      List<CleaningRule> rules = byRule ? clocked(Catalogue.rules()) : Catalogue.rules();
      ArticleParser parser =
          new ArticleParser(Catalogue.formats(), folder.site(), folder.publishers());
      ArticleCleaner cleaner = new ArticleCleaner(rules, folder.site(), pictures);
      for (String path : folder.candidates()) {
        Reading reading = timed("read", () -> folder.read(path));
        if (reading instanceof Reading.Article read) {
          ArticleFile file = read.file();
          Problems problems = new Problems();
          ParsedArticle parsed = timed("parse", () -> parser.parse(file, problems));
          Article article = timed("clean", () -> cleaner.clean(parsed, problems));
          timed(
              "store",
              () -> {
                store.put(file.path(), Taken.kept(article, problems.sorted()), article);
                return article;
              });
          count++;
        }
      }
    }
    long threads = threadNanos() - thread;
    nanos.put("this thread", threads);
    nanos.put("the machine's threads", processNanos() - process - threads);
    System.out.println(count + " articles, CPU seconds:");
    nanos.forEach(
        (stage, time) -> System.out.printf(Locale.ROOT, "%8.2f  %s%n", time / 1e9, stage));
  }

  private static ContentFolder open(Path root) {
    try {
      return ContentFolder.open(
          root, new ContentFolder.Overrides(Optional.empty()), new Problems());
    } catch (UnreadableFolderException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long start = threadNanos();
    T made = work.get();
    nanos.merge(stage, threadNanos() - start, Long::sum);
    return made;
  }

  private List<CleaningRule> clocked(List<CleaningRule> rules) {
    List<CleaningRule> clocked = new ArrayList<>();
    for (CleaningRule rule : rules) {
      clocked.add(
          new CleaningRule() {
            @Override
            public String id() {
              return rule.id();
            }

            @Override
            public void apply(Workbench bench) {
              timed(
                  "  " + rule.id(),
                  () -> {
                    rule.apply(bench);
                    return bench;
                  });
            }
          });
    }
    return clocked;
  }

  private static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long processNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
