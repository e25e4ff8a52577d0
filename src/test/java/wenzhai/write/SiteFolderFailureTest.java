package wenzhai.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.model.OutputFile;

/** Every change of the disk fails once, each in a trial of its own. */
class SiteFolderFailureTest {
  private static final Map<String, String> FOREIGN =
      Map.of(
          "README.md", "mine",
          ".git/config", "[core]",
          "archive/mine.txt", "in a folder that goes",
          "tags/mine.txt", "in a folder that comes",
          "articles/z/mine.txt", "deep");
  private static final Map<String, String> FIRST =
      Map.of(
          "index.html",
          "front",
          "articles/a.html",
          "one",
          "archive/y.html",
          "y",
          "t",
          "file",
          "v/w",
          "folder");
  private static final Map<String, String> SECOND =
      Map.of(
          "index.html",
          "new",
          "articles/a.html",
          "one",
          "tags/x.html",
          "tag",
          "t/u",
          "folder",
          "v",
          "file");

  @TempDir Path folder;

  private enum Failure {
    /** One change fails; those after it, such as going back, succeed. */
    ONCE,
    /** Nothing can be changed any more from there on, as after a kill. */
    FROM_THERE_ON
  }

  private enum Way {
    /** In one step, where this system has it. */
    EXCHANGED,
    /** As before, but the system cannot do now what it could. */
    EXCHANGED_AT_TIMES,
    /** With two renames, as on a system that has no such step. */
    RENAMED,
    /** The folder turns out to be a mount point only when it is to be renamed. */
    FALLEN_BACK,
    IN_PLACE
  }

  @ParameterizedTest
  @CsvSource({
    "ONCE,EXCHANGED,false",
    "ONCE,RENAMED,false",
    "ONCE,FALLEN_BACK,false",
    "ONCE,IN_PLACE,false",
    "FROM_THERE_ON,EXCHANGED,false",
    "FROM_THERE_ON,RENAMED,false",
    "FROM_THERE_ON,FALLEN_BACK,false",
    "FROM_THERE_ON,IN_PLACE,false",
    "FROM_THERE_ON,EXCHANGED,true",
    "FROM_THERE_ON,RENAMED,true",
    "FROM_THERE_ON,FALLEN_BACK,true",
    "FROM_THERE_ON,IN_PLACE,true"
  })
  void leavesTheEarlierSiteOrTheNewOneWhole(Failure failure, Way way, boolean repairFails)
      throws IOException {
    int failed = 0;
    for (int n = 1; ; n++) {
      Path output = Files.createDirectories(folder.toRealPath().resolve(n + "/site"));
      build(output, way, FIRST, Disk.real());
      Tree.write(output, FOREIGN);
      SortedMap<String, String> before = Tree.of(output);

      AtomicInteger changes = new AtomicInteger();
      Disk failing = failing(output, n, failure, way, changes);
      boolean done = false;
      try {
        build(output, way, SECOND, failing);
        done = true;
      } catch (UncheckedIOException e) {
        assertThat(e.getCause().getMessage()).contains(folder.toString());
      } catch (IOException e) {
        assertThat(e.getMessage()).contains(folder.toString());
      }
      if (changes.get() < n) {
        assertThat(Tree.of(output)).as("without failure").isEqualTo(after(output));
        break;
      }
      failed++;
      String trial = failure + " at change " + n;
      if (failure == Failure.ONCE && !done && Manifest.read(output).files().containsKey("t")) {
        assertThat(Tree.of(output)).as(trial).isEqualTo(before);
      }
      for (int m = 1; repairFails && m < 200; m++) {
        AtomicInteger repairs = new AtomicInteger();
        try {
          open(output, way, failing(output, m, failure, Way.EXCHANGED, repairs)).close();
          break;
        } catch (IOException expected) {
          assertThat(expected.getMessage()).as(trial).contains(folder.toString());
        }
      }
      open(output, way, Disk.real()).close();

      assertThat(Tree.of(output)).as(trial).isIn(before, after(output));
      assertThat(
              Tree.of(folder.resolve(n + "")).keySet().stream().filter(p -> p.contains("wenzhai")))
          .as(trial)
          .containsExactly("site/.wenzhai-files");
      if (done) {
        assertThat(Tree.of(output)).as(trial).isEqualTo(after(output));
      }
    }
    assertThat(failed).isGreaterThan(20);
  }

  /**
   * Changes fail by chance, going back among them: one site or the other is there whole, and what
   * is not ours lies somewhere.
   */
  @ParameterizedTest
  @CsvSource({"EXCHANGED,10", "EXCHANGED,3", "EXCHANGED_AT_TIMES,5", "RENAMED,10", "RENAMED,3"})
  void losesNothingHoweverOftenChangesFail(Way way, int oneIn) throws IOException {
    int stopped = 0;
    for (int seed = 0; seed < Integer.getInteger("failing.seeds", 12); seed++) {
      Path output = Files.createDirectories(folder.toRealPath().resolve(seed + "/site"));
      build(output, way, FIRST, Disk.real());
      Tree.write(output, FOREIGN);
      SortedMap<String, String> before = Tree.of(output);
      // what writes the new files is tried above: here it is about what comes after
      Disk failing = failingByChance(output, new Random(seed), oneIn, way);
      for (int attempt = 0; attempt < 3; attempt++) {
        String trial = "seed " + seed + ", attempt " + attempt;
        try {
          build(output, way, SECOND, failing);
        } catch (UncheckedIOException | IOException e) {
          stopped++;
        }
        SortedMap<String, String> all = Tree.of(output.getParent());
        assertThat(all.values()).as(trial).containsAll(FOREIGN.values());
        if (way == Way.EXCHANGED && !all.containsKey("site/.wenzhai-old/")) {
          assertThat(Tree.files(output))
              .as(trial)
              .satisfiesAnyOf(
                  files -> assertThat(files).containsAllEntriesOf(FIRST),
                  files -> assertThat(files).containsAllEntriesOf(SECOND));
        }
      }
      open(output, way, Disk.real()).close();
      assertThat(Tree.of(output)).as("seed " + seed).isIn(before, after(output));
      assertThat(Tree.of(output.getParent()).keySet().stream().filter(p -> p.contains("wenzhai")))
          .as("seed " + seed)
          .containsExactly("site/.wenzhai-files");
    }
    assertThat(stopped).isPositive();
  }

  /** From the first renaming on, changes are refused now and then. */
  private static Disk failingByChance(Path output, Random random, int oneIn, Way way) {
    Path staging = output.resolveSibling(".site.wenzhai-new");
    AtomicBoolean begun = new AtomicBoolean();
    Exchange exchange = way == Way.RENAMED ? Exchange.NONE : Exchange.ofTheSystem();
    return new Disk(
        path -> {
          boolean refused = begun.get() && random.nextInt(oneIn) == 0;
          begun.compareAndSet(false, path.equals(staging) && Disk.isFolder(path));
          if (refused) {
            throw new FileSystemException(path.toString(), null, "Input/output error");
          }
        },
        (one, other) ->
            (way != Way.EXCHANGED_AT_TIMES || random.nextInt(oneIn) > 0)
                && exchange.swap(one, other));
  }

  private static SortedMap<String, String> after(Path output) throws IOException {
    SortedMap<String, String> after = new TreeMap<>(SECOND);
    after.putAll(FOREIGN);
    for (String path : after.keySet().toArray(String[]::new)) {
      SitePath.folders(path).forEach(parent -> after.put(parent + "/", "/"));
    }
    Map<String, Mark> marks = new HashMap<>();
    SECOND.forEach((path, text) -> marks.put(path, Mark.of(text.getBytes(StandardCharsets.UTF_8))));
    after.put(".wenzhai-files", new String(Manifest.of(marks).bytes(), StandardCharsets.UTF_8));
    return after;
  }

  private static Disk failing(Path output, int n, Failure failure, Way way, AtomicInteger changes) {
    return new Disk(
        path -> {
          int change = changes.incrementAndGet();
          if (change == n || (change > n && failure == Failure.FROM_THERE_ON)) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
          }
          if (way == Way.FALLEN_BACK && path.equals(output)) {
            throw new FileSystemException(path.toString(), null, "Device or resource busy");
          }
        },
        way == Way.RENAMED ? Exchange.NONE : Exchange.ofTheSystem());
  }

  private static SiteFolder open(Path output, Way way, Disk disk) throws IOException {
    return SiteFolder.open(output, way == Way.IN_PLACE, disk, 1);
  }

  private static void build(Path output, Way way, Map<String, String> files, Disk disk)
      throws IOException {
    try (SiteFolder site = open(output, way, disk)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        site.accept(
            new OutputFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
      }
      site.commit();
    }
  }
}
