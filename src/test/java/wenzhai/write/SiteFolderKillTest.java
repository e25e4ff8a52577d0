package wenzhai.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.model.OutputFile;

/** A build that is killed at some moment; {@link SiteFolderFailureTest} has them all. */
class SiteFolderKillTest {
  private static final int KILLS = 8;

  @TempDir Path folder;

  @Test
  void leavesOneSiteOrTheOtherWhole() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path output = folder.resolve("site");
    Tree.write(output, Map.of("README.md", "mine", "articles/mine.txt", "mine"));
    Random moments = new Random(20240621);
    for (int i = 0; i < KILLS; i++) {
      Process builds =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Loop.class.getName(),
                  output.toString(),
                  content.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertThat(builds.getInputStream().read()).as("the first build is done").isEqualTo('.');
      Thread.sleep(moments.nextInt(120));
      assertThat(builds.isAlive()).isTrue();
      builds.destroyForcibly();
      assertThat(builds.waitFor(10, TimeUnit.SECONDS)).isTrue();

      SiteFolder.open(output, content).close();

      SortedMap<String, String> files = Tree.files(output);
      assertThat(files.remove("README.md")).isEqualTo("mine");
      assertThat(files.remove("articles/mine.txt")).isEqualTo("mine");
      assertThat(files).isIn(Loop.site(0), Loop.site(1));
      assertThat(Tree.of(folder).keySet())
          .filteredOn(path -> path.contains(".wenzhai-"))
          .containsExactly("site/.wenzhai-files");
    }
  }

  /** Builds one site and another in turn for ever, and says when the first is done. */
  static final class Loop {
    private Loop() {}

    static SortedMap<String, String> site(int turn) {
      SortedMap<String, String> files = new TreeMap<>();
      for (int i = 0; i < 60; i++) {
        files.put("articles/" + i + ".html", "page " + (i < 30 ? i : turn));
        files.put((turn == 0 ? "tags/" : "topics/") + i + ".html", "of " + turn);
      }
      return files;
    }

    public static void main(String[] args) throws IOException {
      for (int turn = 0; ; turn = 1 - turn) {
        try (SiteFolder site = SiteFolder.open(Path.of(args[0]), Path.of(args[1]))) {
          site(turn)
              .forEach(
                  (path, text) ->
                      site.accept(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8))));
          site.commit();
        }
        System.out.print('.');
        System.out.flush();
      }
    }
  }
}
