package wenzhai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.ACard;
import wenzhai.model.Source;

class JsonFeedTest {
  private static final String BASE = "https://digest.example/news/";

  @Test
  void tellsWhatTheAtomFeedTells() {
    ASite site =
        ASite.at(BASE)
            .with(
                new ACard("a.md")
                    .title("港口罢工")
                    .url("https://rili.example/harbour-strike")
                    .summary("停工。")
                    .leadImage("https://x.example/p.jpg", "码头", null)
                    .tags("港口"),
                "<p><a href=\"b.html\">乙</a></p>");
    assertThat(site.files(new WholeJsonFeed()).get("feed.json"))
        .isEqualTo(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"试验文摘",\
            "home_page_url":"https://digest.example/news/index.html",\
            "feed_url":"https://digest.example/news/feed.json","description":"给测试看的",\
            "authors":[{"name":"编者"}],"language":"zh-Hans","items":[\
            {"id":"https://digest.example/news/articles/2024-06-21-harbour-strike.html",\
            "url":"https://digest.example/news/articles/2024-06-21-harbour-strike.html",\
            "external_url":"https://rili.example/harbour-strike","title":"港口罢工",\
            "content_html":"<p><a href=\\"https://digest.example/news/articles/b.html\\">乙</a></p>",\
            "summary":"停工。","date_published":"2024-06-21T00:00:00Z",\
            "authors":[{"name":"日历报"}],"tags":["港口"],"language":"zh-Hans"}]}
            """);
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    ASite site = ASite.at("").with(new ACard("a.md").published("").source(Source.UNKNOWN));
    JsonNode feed = read(site);
    assertThat(feed.propertyNames())
        .containsExactly("version", "title", "description", "authors", "language", "items");
    assertThat(feed.get("items").get(0).propertyNames())
        .containsExactly("id", "title", "content_html", "language");
    assertThat(feed.get("items").get(0).get("id").asString()).startsWith("urn:uuid:");
  }

  @Test
  void holdsTheNewestFifty() {
    ASite site = ASite.at("");
    for (int i = 0; i < 60; i++) {
      site.with(new ACard(i + ".md").published(String.format(Locale.ROOT, "20%02d-01-01", i)));
    }
    JsonNode items = read(site).get("items");
    assertThat(items).hasSize(50);
    assertThat(items.get(0).get("date_published").asString()).isEqualTo("2059-01-01T00:00:00Z");
  }

  private static JsonNode read(ASite site) {
    return JsonMapper.builder().build().readTree(site.files(new WholeJsonFeed()).get("feed.json"));
  }
}
