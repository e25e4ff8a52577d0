package wenzhai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.Built;

/** A whole folder of bad files, built with little memory: each is one bad file. */
class HostileFolderTest {
  private static final int GOOD = 40;

  @TempDir Path temp;

  @Test
  @Timeout(600)
  void eachBadFileIsOneBadFile() throws IOException {
    tally(Effort.QUICK, temp).assertAllGood(150);
  }

  static Tally tally(Effort effort, Path root) throws IOException {
    Tally tally = new Tally("hostile files");
    Path content = Files.createDirectories(root.resolve("content"));
    HostileFolder folder = new HostileFolder(content, effort);
    folder.fill();
    List<String> good = HostileFolder.good(content, GOOD);
    Path site = root.resolve("site");
    Path report = root.resolve("report.jsonl");
    OtherJvm built =
        OtherJvm.run(
            OtherJvm.command(
                List.of("-Xmx512m"),
                List.of(
                    "build",
                    "--no-cache",
                    "--verbose",
                    "--jobs",
                    "2",
                    "--content",
                    content + "",
                    "--output",
                    site + "",
                    "--report",
                    report + "")));
    assertThat(built.code()).as(last(built.words())).isZero();
    assertThat(built.words()).doesNotContain("\tat ").doesNotContain("could not be processed");
    assertThat(built.words().chars().filter(c -> c < 32 && c != '\n').count())
        .as("control characters on the terminal")
        .isZero();

    Map<String, JsonNode> fates = new TreeMap<>();
    for (String line : Files.readAllLines(report, StandardCharsets.UTF_8)) {
      JsonNode fate = JsonMapper.shared().readTree(line);
      fates.put(fate.get("file").asString(), fate);
    }
    for (String sentence : good) {
      tally.count(anywhere(site, sentence), "a good article is lost: " + sentence);
    }
    for (HostileFolder.Trap trap : folder.traps()) {
      String wrong = judge(trap, Optional.ofNullable(fates.get(trap.name())), built.words(), site);
      tally.count(wrong.isEmpty(), trap.name() + ": " + wrong);
    }
    return tally;
  }

  private static String judge(
      HostileFolder.Trap trap, Optional<JsonNode> fate, String words, Path site)
      throws IOException {
    Optional<String> page =
        fate.map(f -> f.get("path")).filter(p -> p != null && !p.isNull()).map(JsonNode::asString);
    boolean published = page.isPresent();
    boolean named = words.contains(trap.name() + ":1:1: warning: ");
    if (trap.fate() == HostileFolder.Fate.KEPT && !published) {
      return "not published: " + fate;
    }
    if (trap.fate() == HostileFolder.Fate.NAMED && (published || !named)) {
      return "not named: " + fate;
    }
    boolean there = !published || Files.readString(site.resolve(page.get())).contains(trap.mark());
    return there ? "" : "its text is lost";
  }

  private static boolean anywhere(Path site, String sentence) {
    List<String> holding = new ArrayList<>();
    Built.files(site.resolve("articles"))
        .forEach(
            (path, bytes) -> {
              if (bytes.length < 1_000_000
                  && new String(bytes, StandardCharsets.UTF_8).contains(sentence)) {
                holding.add(path);
              }
            });
    return !holding.isEmpty();
  }

  private static String last(String words) {
    return words.substring(Math.max(0, words.length() - 3000));
  }
}
