package wenzhai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import wenzhai.Built;

/** The shell lines of {@code action.yml} and of the workflows, run by a shell. */
class ActionTest {
  @TempDir Path temp;

  private static JsonNode yaml(Path file) throws IOException {
    return new YAMLMapper().readTree(Files.readString(file));
  }

  /** Runs a step's lines; what they would start is put down instead, a word a line. */
  private List<String> words(String lines, Map<String, String> environment) throws Exception {
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Path put = temp.resolve("words");
    Files.deleteIfExists(put);
    for (String program : List.of("java", "mvn")) {
      Path stub = bin.resolve(program);
      Files.writeString(stub, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + put + "'\n");
      Assumptions.assumeTrue(stub.toFile().setExecutable(true));
    }
    // as the host runs them
    ProcessBuilder shell =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", lines);
    shell.environment().putAll(environment);
    shell.environment().merge("PATH", bin.toString(), (path, ours) -> ours + ":" + path);
    shell.environment().put("GITHUB_ACTION_PATH", "/the action");
    Process process = shell.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    return Files.readAllLines(put);
  }

  @Test
  void theActionMakesTheProgramAndBuildsWithTheInputsAsTheyAre() throws Exception {
    JsonNode steps = yaml(Path.of("action.yml")).at("/runs/steps");
    assertThat(words(steps.get(1).get("run").asString(), Map.of()))
        .contains("-f", "/the action/pom.xml", "package");

    Path content = temp.resolve("my content");
    Built.write(
        content.resolve("a.md"),
        "---\ntitle: 甲\ndate: 2024-06-21\n---\n港口在清晨开放，渡轮从对岸开来，船上的人都望着码头。\n");
    String run = steps.get(2).get("run").asString();
    List<String> plain =
        words(run, Map.of("CONTENT", "c", "OUTPUT", "o", "BASE_URL", "", "STRICT", "false"));
    assertThat(plain)
        .containsExactly(
            "-jar", "/the action/target/wenzhai.jar", "build", "--content", "c", "--output", "o");
    Path site = temp.resolve("the site");
    List<String> words =
        new ArrayList<>(
            words(
                run,
                Map.of(
                    "CONTENT",
                    content.toString(),
                    "OUTPUT",
                    site.toString(),
                    "BASE_URL",
                    "https://digest.example/x/",
                    "STRICT",
                    "true")));
    assertThat(words.subList(0, 3))
        .containsExactly("-jar", "/the action/target/wenzhai.jar", "build");
    List<String> command = new ArrayList<>(words.subList(2, words.size()));
    command.add("--no-cache");
    Built built = Built.run(command.toArray(String[]::new));
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(Built.files(site)).containsKeys("index.html", "sitemap.xml");
  }

  @Test
  void everyInputOfTheActionIsGivenToItsShellByNameAndNeverAsShellText() throws IOException {
    JsonNode action = yaml(Path.of("action.yml"));
    List<String> given = new ArrayList<>();
    for (JsonNode step : action.at("/runs/steps")) {
      assertThat(step.path("run").asString("")).doesNotContain("${{");
      step.path("env").forEach(value -> given.add(value.asString()));
    }
    action
        .get("inputs")
        .propertyNames()
        .forEach(input -> assertThat(given).contains("${{ inputs." + input + " }}"));
  }

  @Test
  void theWorkflowsGiveTheActionInputsThatItHas() throws IOException {
    Path folder = temp.resolve("digest");
    assertThat(Built.run("init", folder.toString()).code()).isZero();
    JsonNode inputs = yaml(Path.of("action.yml")).get("inputs");
    for (Path file :
        List.of(
            Path.of(".github/workflows/site.yml"),
            folder.resolve(".github/workflows/digest.yml"))) {
      int steps = 0;
      for (JsonNode job : yaml(file).get("jobs")) {
        for (JsonNode step : job.get("steps")) {
          String uses = step.path("uses").asString("");
          steps++;
          if (uses.equals("./") || uses.startsWith("wenzhai/")) {
            step.path("with").propertyNames().forEach(n -> assertThat(inputs.has(n)).isTrue());
          }
        }
      }
      assertThat(steps).as(file.toString()).isPositive();
    }
  }
}
