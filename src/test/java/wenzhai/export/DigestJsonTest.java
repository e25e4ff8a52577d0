package wenzhai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.ACard;
import wenzhai.model.Field;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate.Precision;
import wenzhai.model.Source;

class DigestJsonTest {
  @Test
  void tellsEverythingInTheOrderOfTheContract() {
    ASite site =
        new ASite()
            .with(
                new ACard("2024/甲.md")
                    .id("0123456789abcdef")
                    .title("港口“罢工”")
                    .slug("harbour")
                    .published("2024-06-21T14:58:55", Precision.SECOND, ZoneOffset.ofHours(8))
                    .evidence(Field.PUBLISHED, Origin.HEADER, "2024-06-21 14:58:55")
                    .collected("2024-06-22T00:00:00Z")
                    .authors("林一")
                    .translator("赵三")
                    .language("zh-Hant")
                    .leadImage("https://x.example/p.jpg", "码头", null)
                    .summary("停工。")
                    .tags("港口")
                    .cleaned("drop-share-widgets", 2));
    assertThat(json(site))
        .isEqualTo(
            """
            [
            {"id":"0123456789abcdef","file":"2024/甲.md","path":"articles/harbour.html",\
            "title":"港口“罢工”","titleDerived":false,"url":null,\
            "source":{"slug":"rili","name":"日历报","host":"rili.example"},\
            "published":"2024-06-21T14:58:55+08:00","publishedFrom":"header",\
            "collected":"2024-06-22T00:00:00Z","authors":["林一"],"translator":"赵三","wire":[],\
            "language":"zh-Hant",\
            "leadImage":{"url":"https://x.example/p.jpg","caption":"码头","credit":null},\
            "summary":"停工。","characters":1200,"readingMinutes":3,"tags":["港口"],\
            "cleaned":{"drop-share-widgets":2}}
            ]
            """);
  }

  @Test
  void leavesNothingOutThatIsMissing() {
    JsonNode entry =
        read(new ASite().with(new ACard("a.md").published("").source(Source.UNKNOWN))).get(0);
    assertThat(entry.propertyNames())
        .containsExactly(
            "id",
            "file",
            "path",
            "title",
            "titleDerived",
            "url",
            "source",
            "published",
            "publishedFrom",
            "collected",
            "authors",
            "translator",
            "wire",
            "language",
            "leadImage",
            "summary",
            "characters",
            "readingMinutes",
            "tags",
            "cleaned");
    for (String name : List.of("url", "published", "collected", "translator", "leadImage")) {
      assertThat(entry.get(name).isNull()).as(name).isTrue();
    }
    assertThat(entry.get("publishedFrom").asString()).isEqualTo("none");
    assertThat(entry.get("source").get("name").asString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SIDECAR, front-matter",
    "FRONT_MATTER, front-matter",
    "BODY, body",
    "HEADER, header",
    "URL, url",
    "FILE_NAME, file-name",
    "NONE, none"
  })
  void saysWhereTheDateIsFrom(Origin origin, String word) {
    ASite site = new ASite().with(new ACard("a.md").evidence(Field.PUBLISHED, origin, "2024"));
    assertThat(read(site).get(0).get("publishedFrom").asString()).isEqualTo(word);
  }

  @Test
  void listsTheNewestFirstOneALine() {
    ASite site =
        new ASite()
            .with(new ACard("old.md").published("2020-01-01"))
            .with(new ACard("new.md").published("2024-01-01"));
    assertThat(json(site).lines()).hasSize(4);
    assertThat(read(site))
        .extracting(e -> e.get("file").asString())
        .containsExactly("new.md", "old.md");
  }

  @Test
  void isAnEmptyListWithoutArticles() {
    assertThat(read(new ASite())).isEmpty();
  }

  @Test
  void survivesCharactersThatBreakScriptsAndEncodings() {
    ASite site =
        new ASite().with(new ACard("a.md").title("\u2028\u2029\ud800甲😀\u0000\"\\</script>"));
    assertThat(json(site)).doesNotContain("\u2028", "\u2029");
    assertThat(read(site).get(0).get("title").asString())
        .isEqualTo("\u2028\u2029\ufffd甲😀\u0000\"\\</script>");
  }

  private static String json(ASite site) {
    return site.files(new DigestJson()).get("digest.json");
  }

  private static JsonNode read(ASite site) {
    return JsonMapper.builder().build().readTree(json(site));
  }
}
