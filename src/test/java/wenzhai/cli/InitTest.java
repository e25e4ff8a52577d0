package wenzhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import wenzhai.Built;

/** What {@code wenzhai init} lays out. */
class InitTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
  void aNewDigestBuildsWithoutAWarningAndPassesTheCheck(String language) {
    Path folder = temp.resolve("digest");
    Built made =
        Built.run("init", folder.toString(), "--language", language, "--title", "核谈 \"观察\": #1");
    assertThat(made.code()).as(made.err()).isZero();

    Path site = temp.resolve("site");
    Built built = Built.site(folder.resolve("content"), site, "--strict");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.out()).startsWith("1 article.");
    String home = new String(Built.files(site).get("index.html"));
    assertThat(home).contains("lang=\"" + language + "\"");
    assertThat(home).contains("核谈 &quot;观察&quot;: #1");
    assertThat(Built.run("check", "--output", site.toString(), "--strict").code()).isZero();
  }

  @Test
  void theWorkflowBuildsOnPushAndDailyWithThisVersion() throws IOException {
    Path folder = temp.resolve("digest");
    Built.run("init", folder.toString());
    JsonNode workflow =
        new YAMLMapper().readTree(Files.readString(folder.resolve(".github/workflows/digest.yml")));
    assertThat(workflow.at("/on/push/branches/0").asString()).isEqualTo("main");
    assertThat(workflow.at("/on/schedule/0/cron").asString()).matches("\\d+ \\d+ \\* \\* \\*");
    assertThat(workflow.at("/jobs/publish/steps").toString())
        .contains("wenzhai/wenzhai@v" + Version.number());
  }

  @Test
  void theActionTakesWhatTheWorkflowGives() throws IOException {
    JsonNode action = new YAMLMapper().readTree(Files.readString(Path.of("action.yml")));
    assertThat(action.at("/runs/using").asString()).isEqualTo("composite");
    assertThat(action.at("/inputs").propertyNames()).contains("base-url", "content", "output");
  }

  @Test
  void nothingThatIsThereIsOverwritten() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("digest"));
    Files.writeString(folder.resolve("README.md"), "mine");
    Built refused = Built.run("init", folder.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("README.md");
    SortedMap<String, byte[]> files = Built.files(folder);
    assertThat(files).containsOnlyKeys("README.md");
    assertThat(files.get("README.md")).asString().isEqualTo("mine");
  }

  @Test
  void aRepositoryThatHasJustBegunIsAGoodPlace() throws IOException {
    Files.createDirectories(temp.resolve("digest/.git"));
    assertThat(Built.run("init", temp.resolve("digest").toString()).code()).isZero();
  }

  @Test
  void anUnknownLanguageIsWrongUsage() {
    Built refused = Built.run("init", temp.resolve("x").toString(), "--language", "fr");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("zh-Hant");
    assertThat(temp.resolve("x")).doesNotExist();
  }
}
