package wenzhai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.ACard;
import wenzhai.model.Entry;
import wenzhai.model.Fate;
import wenzhai.model.Field;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.Problem;

class ReportTest {
  @Test
  void hasALineForEveryFileByItsPath() {
    Fate skipped =
        new Fate(
            "b.md",
            Optional.empty(),
            Optional.of("empty"),
            List.of(Problem.error(Place.of("b.md"), "empty", "the file is empty", "remove it")));
    Entry entry =
        new Entry(
            "harbour",
            new ACard("a.md")
                .evidence(Field.TITLE, Origin.FRONT_MATTER, "题")
                .evidence(Field.PUBLISHED, Origin.URL, "/2024/06/21/")
                .evidence(Field.PUBLISHED, Origin.BODY, "6月20日")
                .evidence(Field.SOURCE, Origin.PUBLISHERS, "rili.example")
                .cleaned("drop-share-widgets", 2)
                .build());
    Fate published = new Fate("a.md", Optional.of(entry), Optional.empty(), List.of());
    List<String> lines = lines(Report.lines(List.of(skipped, published)));
    assertThat(lines).hasSize(2);
    JsonNode first = read(lines.get(0));
    assertThat(first.get("path").asString()).isEqualTo("articles/harbour.html");
    assertThat(first.get("reason").isNull()).isTrue();
    JsonNode article = first.get("article");
    assertThat(article.get("form").asString()).isEqualTo("front-matter");
    assertThat(article.get("guessed").toString()).isEqualTo("[\"source\",\"published\"]");
    assertThat(article.get("evidence")).hasSize(4);
    assertThat(article.get("evidence").get(1).toString())
        .isEqualTo("{\"field\":\"published\",\"from\":\"url\",\"text\":\"/2024/06/21/\"}");
    assertThat(article.get("cleaned").toString()).isEqualTo("{\"drop-share-widgets\":2}");
    JsonNode second = read(lines.get(1));
    assertThat(second.get("path").isNull()).isTrue();
    assertThat(second.get("article").isNull()).isTrue();
    assertThat(second.get("reason").asString()).isEqualTo("empty");
    assertThat(second.get("problems").toString())
        .isEqualTo(
            "[{\"file\":\"b.md\",\"line\":1,\"column\":1,\"severity\":\"error\","
                + "\"code\":\"empty\",\"message\":\"the file is empty\",\"remedy\":\"remove it\"}]");
  }

  @Test
  void isEmptyWithoutFiles() {
    assertThat(Report.lines(List.of())).isEmpty();
  }

  @Test
  void evidenceIsNotCutWithinACharacter() {
    Entry entry =
        new Entry(
            "x",
            new ACard("a.md").evidence(Field.TITLE, Origin.BODY, "x".repeat(199) + "😀").build());
    byte[] report =
        Report.lines(List.of(new Fate("a.md", Optional.of(entry), Optional.empty(), List.of())));
    assertThat(new String(report, StandardCharsets.UTF_8))
        .contains("x".repeat(199) + "\"")
        .doesNotContain("\ufffd");
  }

  @Test
  void sumsUpABuildInOneObject() {
    Problem problem = Problem.warning(new Place("a.md", 3, 0), "no-date", "no date", "add one");
    byte[] json =
        SummaryJson.of(
            new SummaryJson.Summary(5, 1, 2, 20, 30, 4, 3, List.of(problem), 1234L, "site-output"));
    assertThat(new String(json, StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"articles\":5,\"skipped\":1,\"drafts\":2,\"pages\":20,\"written\":30,"
                + "\"unchanged\":4,\"removed\":3,\"warnings\":[{\"file\":\"a.md\",\"line\":3,"
                + "\"column\":1,\"code\":\"no-date\",\"message\":\"no date; add one\"}],"
                + "\"millis\":1234,\"output\":\"site-output\"}\n");
  }

  private static List<String> lines(byte[] report) {
    return new String(report, StandardCharsets.UTF_8).lines().toList();
  }

  private static JsonNode read(String line) {
    return JsonMapper.builder().build().readTree(line);
  }
}
