package wenzhai.hostile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build in which a system call fails: it says what, and leaves the earlier site; or it finds
 * another way and makes the new one.
 */
class FailingCallsTest {
  private static final String CALLS =
      "openat,write,pwrite64,ftruncate,mkdir,link,rename,renameat2,unlink,rmdir";

  private static final Map<String, String> ERRORS =
      Map.of(
          "ENOSPC", "No space left on device",
          "EIO", "Input/output error",
          "EACCES", "AccessDenied|Permission denied");

  /** How the system ends a program whose libraries it cannot load. */
  private static final int NOT_LOADED = 127;

  @TempDir Path temp;

  @Test
  void theCauseIsNamedAndTheEarlierSiteIsAsItWas() {
    tally(Effort.QUICK, temp).assertAllGood(6);
  }

  static Tally tally(Effort effort, Path root) {
    Strace.need();
    Tally tally = new Tally("failing calls");
    TwoSites two = TwoSites.at(root).reset();
    List<String> command = OtherJvm.command(List.of(), two.arguments());
    Path trace = root.resolve("trace");
    OtherJvm.run(Strace.noting(CALLS, trace, command));
    Map<String, List<Integer>> numbers =
        Strace.numbers(Strace.calls(trace), two.output().getParent().toString());

    List<String> names = ERRORS.keySet().stream().sorted().toList();
    List<String> points = new ArrayList<>();
    numbers.forEach(
        (call, where) -> {
          for (int number : Effort.QUICK.of(where, effort == Effort.FULL ? 12 : 1)) {
            String error = names.get(points.size() % names.size());
            points.add(call + ":error=" + error + ":when=" + number);
            if (effort == Effort.FULL) {
              // from there on, as on a disk that stays full
              points.add(call + ":error=" + error + ":when=" + number + "+");
            }
          }
        });
    for (String point : effort.of(points, 6)) {
      two.reset();
      OtherJvm build = OtherJvm.run(Strace.injecting(List.of(point), command));
      String wrong = judge(two, build, point);
      tally.count(wrong.isEmpty(), point + ": " + wrong);
    }
    return tally;
  }

  private static String judge(TwoSites two, OtherJvm build, String point) {
    StringBuilder wrong = new StringBuilder();
    if (build.code() == NOT_LOADED
        || build.words().startsWith("Error occurred during initialization of VM")) {
      // Java itself could not be loaded, so no build took place
      return two.isEarlier() ? "" : "the earlier site is not as it was; ";
    }
    if (build.words().contains("\tat ")) {
      wrong.append("a stack trace; ");
    }
    if (build.code() == 0) {
      // the call that failed may have opened an article, which then is one bad file
      boolean named = build.words().contains(".md:1:1: warning: the file cannot be read: ");
      wrong.append(two.isNew() || named ? "" : "exit 0 without the new site; ");
    } else {
      String error = point.substring(point.indexOf("error=") + 6, point.lastIndexOf(":when"));
      boolean named =
          build.words().lines().anyMatch(line -> line.matches(".*(" + ERRORS.get(error) + ").*"));
      // it may have been the very words that could not be written
      named |= point.startsWith("write") && build.words().isEmpty();
      wrong.append(build.code() == 1 ? "" : "exit " + build.code() + "; ");
      wrong.append(named ? "" : "the cause is not named: " + build.words());
      wrong.append(two.isEarlier() ? "" : "the earlier site is not as it was; ");
    }
    return wrong.append(two.wrongAfterTheNextBuild()).toString();
  }
}
