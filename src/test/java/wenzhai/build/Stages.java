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
import wenzhai.store.Kept;

/**
 * The measuring of what an article costs on its way from file to store, stage by stage: CPU time of
 * one thread in a fresh machine, and beside it what the machine's own threads (compiler, collector)
 * took. CPU time, since it says the same on a busy machine as on a quiet one.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=wenzhai.build.Stages -Dexec.args="FOLDER [rules]"}
 */
public final class Stages {
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  private Stages() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args.length > 0 ? args[0] : "content");
    boolean byRule = args.length > 1 && args[1].equals("rules");
    Stages stages = new Stages();
    int times = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    Thread worker =
        new Thread(
            null,
            () -> {
              for (int i = 0; i < times; i++) {
                stages.nanos.clear();
                stages.measure(folder, byRule);
              }
            },
            "stages",
            16L << 20);
    worker.start();
    worker.join();
  }

  private void measure(Path root, boolean byRule) {
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
                store.put(file.path(), new Kept(article, problems.sorted()));
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
