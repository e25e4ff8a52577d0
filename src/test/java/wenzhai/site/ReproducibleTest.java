package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** The same input gives the same bytes. */
class ReproducibleTest {
  private static final Path CONTENT = Path.of("content");

  @TempDir Path temp;

  @Test
  void buildingTwiceIntoTwoFoldersGivesTheSameBytes() {
    Path one = temp.resolve("one");
    Path two = temp.resolve("two");
    assertThat(Built.site(CONTENT, one).code()).isZero();
    assertThat(Built.site(CONTENT, two, "--jobs", "1").code()).isZero();
    assertSame(Built.files(one), Built.files(two));
  }

  @Test
  void aBuildThatRemembersGivesTheBytesOfOneThatDoesNot() {
    Path fresh = temp.resolve("fresh");
    Path cache = temp.resolve("cache");
    assertThat(Built.site(CONTENT, fresh).code()).isZero();
    for (String name : List.of("first", "second")) {
      Built built =
          Built.run(
              "--content",
              "content",
              "--cache",
              cache.toString(),
              "--output",
              temp.resolve(name).toString());
      assertThat(built.code()).as(built.err()).isZero();
      assertSame(Built.files(fresh), Built.files(temp.resolve(name)));
    }
  }

  @Test
  void aSecondBuildWritesNothing() {
    Path site = temp.resolve("site");
    Built.site(CONTENT, site);
    Built second = Built.site(CONTENT, site);
    assertThat(second.out()).contains("0 files written, ").contains(" 0 removed");
  }

  @Test
  void zoneLocaleCharsetAndThreadsOfTheMachineDoNotShow() throws Exception {
    Path here = temp.resolve("here");
    assertThat(Built.site(CONTENT, here).code()).isZero();
    int i = 0;
    for (Map<String, String> environment :
        List.of(
            Map.of("TZ", "Pacific/Kiritimati", "LANG", "tr_TR.UTF-8", "LC_ALL", "tr_TR.UTF-8"),
            Map.of("TZ", "America/New_York", "LANG", "C", "LC_ALL", "C"))) {
      Path there = temp.resolve("there" + i++);
      List<String> options =
          i == 1
              ? List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR")
              : List.of("-Dfile.encoding=GB18030", "-Duser.language=ar", "-Duser.country=EG");
      assertThat(runElsewhere(environment, options, there)).isZero();
      assertSame(Built.files(here), Built.files(there));
    }
  }

  private int runElsewhere(Map<String, String> environment, List<String> options, Path output)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(options);
    command.addAll(
        List.of(
            "wenzhai.cli.Main",
            "--no-cache",
            "--jobs",
            "3",
            "--content",
            "content",
            "--output",
            output.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectOutput(temp.resolve("log").toFile());
    return builder.start().waitFor();
  }

  private static void assertSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> two) {
    assertThat(two.keySet()).isEqualTo(one.keySet());
    one.forEach(
        (path, bytes) ->
            assertThat(Arrays.equals(bytes, two.get(path))).as(path + " differs").isTrue());
  }
}
