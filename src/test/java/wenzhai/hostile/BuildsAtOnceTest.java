package wenzhai.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of two contents into one folder at the same time: each is whole, waits or says so. */
class BuildsAtOnceTest {
  @TempDir Path temp;

  @Test
  void oneOfThemWinsWhole() throws Exception {
    tally(Effort.QUICK, temp).assertAllGood(1);
  }

  static Tally tally(Effort effort, Path root) throws IOException, InterruptedException {
    Tally tally = new Tally("concurrent rounds");
    TwoSites two = TwoSites.at(root);
    for (int round = 0; round < (effort == Effort.FULL ? 12 : 1); round++) {
      two.reset();
      List<Process> builds = new ArrayList<>();
      List<Path> words = new ArrayList<>();
      for (Path content : List.of(two.newContent(), two.earlierContent(), two.newContent())) {
        List<String> arguments = new ArrayList<>(two.arguments());
        arguments.set(arguments.indexOf("--content") + 1, content.toString());
        if (round % 2 == 0) {
          // one memory for all of them, too
          arguments.set(arguments.indexOf("--no-cache"), "--cache=" + root.resolve("cache"));
        }
        words.add(Files.createTempFile(root, "words", null));
        builds.add(
            new ProcessBuilder(OtherJvm.command(List.of(), arguments))
                .redirectErrorStream(true)
                .redirectOutput(words.get(words.size() - 1).toFile())
                .start());
      }
      String wrong = "";
      for (int i = 0; i < builds.size(); i++) {
        int code = builds.get(i).waitFor();
        String said = Files.readString(words.get(i), StandardCharsets.UTF_8);
        if (code != 0 && !(code == 1 && said.contains("another build is writing there"))) {
          wrong += "exit " + code + ": " + said;
        }
      }
      wrong += two.isEarlier() || two.isNew() ? "" : "no site is whole; ";
      wrong += two.hasForeignFiles() ? "" : "files of others are lost; ";
      wrong += two.leftovers().isEmpty() ? "" : "left over: " + two.leftovers();
      tally.count(wrong.isEmpty(), "round " + round + ": " + wrong);
    }
    return tally;
  }
}
