package wenzhai.hostile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that the system ends at some call: the earlier site or the new one is there, whole, and
 * the next build tidies up.
 */
class KilledBuildsTest {
  private static final String CHANGES =
      "openat,write,pwrite64,ftruncate,mkdir,link,rename,renameat2,unlink,rmdir";

  /** As on a system that cannot exchange folders: then there is a gap, which the next run mends. */
  private static final String NO_EXCHANGE = "renameat2:error=EINVAL";

  @TempDir Path temp;

  @Test
  void oneSiteOrTheOtherIsThereWhole() {
    tally(Effort.QUICK, temp).assertAllGood(4);
  }

  static Tally tally(Effort effort, Path root) {
    Strace.need();
    Tally tally = new Tally("kill points");
    TwoSites two = TwoSites.at(root).reset();
    List<String> command = OtherJvm.command(List.of(), two.arguments());
    Path trace = root.resolve("trace");
    OtherJvm.run(Strace.noting(CHANGES, trace, command));
    Map<String, List<Integer>> numbers =
        Strace.numbers(Strace.calls(trace), two.output().getParent().toString());

    List<String> points = new ArrayList<>();
    numbers.forEach(
        (call, where) -> {
          for (int number : effort.of(where, 1)) {
            points.add(call + ":signal=SIGKILL:when=" + number);
          }
        });
    for (String point : effort.of(points, 5)) {
      trial(tally, two, List.of(point), command, true);
    }
    List<String> inTheGap =
        new ArrayList<>(Effort.QUICK.of(points, effort == Effort.FULL ? 30 : 1));
    for (int number : effort.of(List.of(1, 2, 3, 4), 1)) {
      inTheGap.add("rename:signal=SIGKILL:when=" + number);
    }
    for (String point : inTheGap) {
      trial(tally, two, List.of(NO_EXCHANGE, point), command, false);
    }
    instants(tally, two, command, effort == Effort.FULL ? 60 : 2);
    return tally;
  }

  /** At any instant, and not only where the system is called. */
  private static void instants(Tally tally, TwoSites two, List<String> command, int rounds) {
    long start = System.nanoTime();
    two.reset();
    OtherJvm.run(command);
    long longest = (System.nanoTime() - start) / 1_000_000;
    Random random = new Random(9);
    for (int i = 0; i < rounds; i++) {
      two.reset();
      // most of it is the start of the machine; what writes comes near the end
      long millis = (long) (longest * (1 - random.nextDouble() * random.nextDouble()));
      OtherJvm.killedAfter(millis, command);
      String wrong = two.isEarlier() || two.isNew() ? "" : "neither site is whole; ";
      wrong += two.wrongAfterTheNextBuild();
      tally.count(wrong.isEmpty(), "killed after " + millis + " ms: " + wrong);
    }
  }

  private static void trial(
      Tally tally, TwoSites two, List<String> inject, List<String> command, boolean noGap) {
    two.reset();
    OtherJvm build = OtherJvm.run(Strace.injecting(inject, command));
    String wrong = "";
    if (noGap && !two.isEarlier() && !two.isNew()) {
      wrong = "neither site is whole; ";
    }
    wrong += two.wrongAfterTheNextBuild();
    // where the call was never made for that many times, there was no trial
    if (build.code() != 0 || !wrong.isEmpty()) {
      tally.count(wrong.isEmpty(), inject + ": " + wrong);
    }
  }
}
