package wenzhai.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** A disk on which there is less and more room left: the new site fits whole, or not at all. */
class FullDiskTest {
  @TempDir Path temp;

  @Test
  void theNewSiteFitsWholeOrNotAtAll() {
    tally(Effort.QUICK, temp).assertAllGood(6);
  }

  static Tally tally(Effort effort, Path root) {
    Tally tally = new Tally("disk-full sizes");
    TwoSites two = TwoSites.at(root).reset();
    Path disk = two.output().getParent();
    TwoSites.delete(disk);
    create(disk);
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=8m", "none", disk.toString());
    if (!mounted) {
      System.err.println("*** SKIPPED: only root can mount a small disk; none became full ***");
    }
    assumeTrue(mounted, "cannot mount");
    try {
      // pages of 4 KiB, from none at all to enough
      List<Integer> rooms = IntStream.range(0, 60).boxed().toList();
      boolean fitted = false;
      boolean full = false;
      Set<Integer> tried = new TreeSet<>(effort.of(rooms, 10));
      tried.add(0);
      for (int room : tried) {
        assertThat(run("mount", "-o", "remount,size=8m", disk.toString())).isTrue();
        two.emptied().filled();
        long used = used(disk);
        String size = "remount,size=" + (used + room * 4096L);
        assertThat(run("mount", "-o", size, disk.toString())).isTrue();
        Built build = Built.run(two.arguments().toArray(String[]::new));
        String wrong = "";
        if (build.code() == 0) {
          fitted = true;
          wrong = two.isNew() ? "" : "exit 0 without the new site; ";
        } else {
          full = true;
          wrong += build.code() == 1 ? "" : "exit " + build.code() + "; ";
          wrong += build.err().contains("No space left on device") ? "" : build.err();
          wrong += build.err().contains("\tat ") ? "a stack trace; " : "";
          wrong += two.isEarlier() ? "" : "the earlier site is not as it was; ";
          wrong += two.leftovers().isEmpty() ? "" : "left over: " + two.leftovers();
        }
        wrong += two.hasForeignFiles() ? "" : "files of others are lost";
        tally.count(wrong.isEmpty(), room + " pages: " + wrong);
      }
      assertThat(fitted && full).as("some sizes were too small and some were not").isTrue();
    } finally {
      run("umount", disk.toString());
    }
    return tally;
  }

  private static long used(Path disk) {
    try {
      var store = Files.getFileStore(disk);
      return store.getTotalSpace() - store.getUnallocatedSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean run(String... command) {
    try {
      return OtherJvm.run(List.of(command)).code() == 0;
    } catch (UncheckedIOException noSuchProgram) {
      return false;
    }
  }
}
