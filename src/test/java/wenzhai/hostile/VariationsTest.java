package wenzhai.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** The same content gives the same bytes, whatever the machine and its settings. */
class VariationsTest {
  @TempDir Path temp;

  @Test
  void everyVariationGivesTheSameBytes() {
    tally(Effort.QUICK, temp).assertAllGood(4);
  }

  /**
   * @param options of the run-time
   * @param shell what the shell is told before it starts the build
   * @param seed of the order in which the content's files are made, which is that of a listing
   */
  private record Variation(
      String name,
      List<String> options,
      Map<String, String> environment,
      String shell,
      int seed,
      int jobs) {}

  private static final List<Variation> ALL =
      List.of(
          of("zone far east", List.of(), Map.of("TZ", "Pacific/Kiritimati"), 1, 1),
          of("zone far west", List.of("-Duser.timezone=America/Adak"), Map.of(), 2, 2),
          of(
              "Turkish",
              List.of("-Duser.language=tr", "-Duser.country=TR"),
              Map.of("LC_ALL", "tr_TR.UTF-8"),
              3,
              3),
          of(
              "Arabic digits",
              List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=nu-arab"),
              Map.of(),
              4,
              4),
          of(
              "Thai calendar",
              List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"),
              Map.of(),
              5,
              7),
          of("charset GB18030", List.of("-Dfile.encoding=GB18030"), Map.of(), 6, 2),
          of(
              "charset Latin 1",
              List.of("-Dfile.encoding=ISO-8859-1"),
              Map.of("LANG", "C.UTF-8"),
              7,
              2),
          of("line ends", List.of("-Dline.separator=\r\n"), Map.of(), 8, 2),
          new Variation("umask 077", List.of(), Map.of(), "umask 077; ", 9, 2),
          new Variation("umask 000", List.of(), Map.of(), "umask 000; ", 10, 2),
          of(
              "another user",
              List.of("-Duser.name=somebody", "-Duser.home=/nonexistent"),
              Map.of("HOME", "/nonexistent", "USER", "somebody"),
              11,
              2),
          of("a date for builds", List.of(), Map.of("SOURCE_DATE_EPOCH", "1000000000"), 12, 2),
          of("little memory", List.of("-Xmx160m"), Map.of(), 13, 16),
          of(
              "another collector",
              List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"),
              Map.of("NO_COLOR", "1", "CI", "true"),
              14,
              5),
          of(
              "other hashes",
              List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=0"),
              Map.of(),
              15,
              3));

  private static Variation of(
      String name, List<String> options, Map<String, String> environment, int seed, int jobs) {
    return new Variation(name, options, environment, "", seed, jobs);
  }

  static Tally tally(Effort effort, Path root) {
    Tally tally = new Tally("variations equal");
    Path demonstration = Path.of("content");
    Path plain = root.resolve("plain");
    Built built = Built.site(demonstration, plain);
    tally.count(built.code() == 0, built.err());
    SortedMap<String, byte[]> wanted = Built.files(plain);
    for (Variation variation : effort.of(ALL, 4)) {
      // each at a path of its own, of another depth and in another script
      Path place = root.resolve("路径 " + variation.seed() + "/a".repeat(variation.seed() % 4));
      copyShuffled(demonstration, place.resolve("content"), variation.seed());
      Path output = place.resolve("out");
      List<String> command =
          OtherJvm.command(
              variation.options(),
              List.of(
                  "build",
                  "--no-cache",
                  "--templates",
                  Path.of("templates").toAbsolutePath() + "",
                  "--jobs",
                  variation.jobs() + "",
                  "--content",
                  place.resolve("content") + "",
                  "--output",
                  output + ""));
      if (!variation.shell().isEmpty()) {
        List<String> told =
            new ArrayList<>(List.of("sh", "-c", variation.shell() + "exec \"$@\"", "sh"));
        told.addAll(command);
        command = told;
      }
      OtherJvm there = OtherJvm.run(command, variation.environment());
      String wrong = there.code() == 0 ? difference(wanted, Built.files(output)) : there.words();
      tally.count(wrong.isEmpty(), variation.name() + ": " + wrong);
    }
    return tally;
  }

  private static String difference(SortedMap<String, byte[]> one, SortedMap<String, byte[]> two) {
    if (!one.keySet().equals(two.keySet())) {
      return "not the same files";
    }
    List<String> differing =
        one.keySet().stream().filter(path -> !Arrays.equals(one.get(path), two.get(path))).toList();
    return differing.isEmpty() ? "" : "differing: " + differing;
  }

  /** Copies a folder, making its files in an order of chance. */
  private static void copyShuffled(Path from, Path to, int seed) {
    try (Stream<Path> in = Files.walk(from)) {
      List<Path> files = new ArrayList<>(in.filter(Files::isRegularFile).toList());
      Collections.sort(files);
      Collections.shuffle(files, new Random(seed));
      for (Path file : files) {
        Built.write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
