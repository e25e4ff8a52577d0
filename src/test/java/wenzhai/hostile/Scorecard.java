package wenzhai.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/**
 * Everything that is tried against the tool, all of it and not only the part that {@code mvn
 * verify} has time for: a line a family, and what went wrong. Ends with 1 when anything did.
 */
final class Scorecard {
  @FunctionalInterface
  private interface Family {
    Tally run(Effort effort, Path root) throws Exception;
  }

  private Scorecard() {}

  /** Runs the families that are named, or all. */
  public static void main(String[] args) throws Exception {
    Map<String, Family> families = new LinkedHashMap<>();
    families.put("payloads", PlantedPayloadsTest::tally);
    families.put("opinion", SecondOpinionTest::tally);
    families.put("files", HostileFolderTest::tally);
    families.put("kills", KilledBuildsTest::tally);
    families.put("calls", FailingCallsTest::tally);
    families.put("disks", FullDiskTest::tally);
    families.put("rounds", BuildsAtOnceTest::tally);
    families.put("confined", (effort, root) -> ConfinedBuildTest.tally(root));
    families.put("variations", VariationsTest::tally);
    List<String> wanted = args.length == 0 ? List.copyOf(families.keySet()) : List.of(args);
    List<String> failures = new ArrayList<>();
    for (String name : wanted) {
      Path root = Files.createTempDirectory("wenzhai-" + name).toRealPath();
      long start = System.nanoTime();
      try {
        Tally tally = families.get(name).run(Effort.FULL, root);
        failures.addAll(tally.failures());
        System.out.printf("%s  (%d s)%n", tally, (System.nanoTime() - start) / 1_000_000_000);
        tally.failures().forEach(failure -> System.out.println("  " + failure));
      } catch (TestAbortedException notHere) {
        System.out.println(name + " not run: " + notHere.getMessage());
      } finally {
        TwoSites.delete(root);
      }
    }
    if (!failures.isEmpty()) {
      System.exit(1);
    }
  }
}
