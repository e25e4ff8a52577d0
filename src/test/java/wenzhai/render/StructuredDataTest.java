package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.Article;
import wenzhai.model.Language;
import wenzhai.model.OutputFile;
import wenzhai.model.PartialDate;
import wenzhai.model.SiteConfig;
import wenzhai.page.Digests;
import wenzhai.page.Draft;

/** What pages say to search engines and to those who share their addresses. */
class StructuredDataTest {
  private static final SiteConfig SITE = Digests.site(Language.ZH_HANS);
  private static final String BASE = "https://digest.example/sub/";
  private static final String RISKY = "</script><!-- \"\\\u2028\u2029\u0007 \ud83d\ude00";

  private static Document article(SiteConfig site, Article article) {
    List<OutputFile> files = LookSite.files(site, List.of(article));
    String path =
        files.stream()
            .map(OutputFile::path)
            .filter(p -> p.startsWith("articles/") && !p.contains("changes"))
            .findFirst()
            .orElseThrow();
    return Jsoup.parse(LookSite.text(files, path));
  }

  private static JsonNode data(Document page) {
    assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
    return JsonMapper.shared()
        .readTree(page.selectFirst("script[type=application/ld+json]").data());
  }

  private static Draft draft() {
    return new Draft("港口重开")
        .on(PartialDate.month(2025, 3))
        .url("https://haichao.example/n/1")
        .authors("林一", "周二");
  }

  @Test
  void anArticleSaysWhatItIsAndWhatItIsBasedOn() {
    JsonNode data = data(article(Digests.withBase(SITE, BASE), draft().done()));

    assertThat(data.get("@type").asString()).isEqualTo("NewsArticle");
    assertThat(data.get("headline").asString()).isEqualTo("港口重开");
    assertThat(data.get("datePublished").asString()).isEqualTo("2025-03");
    assertThat(data.get("inLanguage").asString()).isEqualTo("zh-Hans");
    assertThat(data.get("isBasedOn").asString()).isEqualTo("https://haichao.example/n/1");
    assertThat(data.get("author")).hasSize(2);
    assertThat(data.get("isPartOf").get("url").asString()).isEqualTo(BASE);
    assertThat(data.get("url").asString()).startsWith(BASE + "articles/");
    assertThat(data.get("image").asString()).isEqualTo(BASE + "card.png");
  }

  @Test
  void withoutAPublicAddressNothingIsSaidOfOne() {
    Document page = article(SITE, draft().done());

    assertThat(data(page).has("url")).isFalse();
    assertThat(data(page).has("image")).isFalse();
    assertThat(page.select("meta[property=og:image], meta[property=og:url]")).isEmpty();
    assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("港口重开");
  }

  @Test
  void aSharedAddressHasAPictureOnlyWhenItCanBeNamed() {
    Document page = article(Digests.withBase(SITE, BASE), draft().done());

    assertThat(page.select("meta[property=og:image]").attr("content")).isEqualTo(BASE + "card.png");
    assertThat(page.select("meta[property=og:url]").attr("content")).startsWith(BASE + "articles/");
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
    assertThat(page.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
  }

  @Test
  void noTextEndsTheDataOrALineOfIt() {
    Article risky = new Draft("题" + RISKY).authors(RISKY).translator(RISKY).done();
    Document page = article(SITE, risky);
    String raw = page.selectFirst("script[type=application/ld+json]").data();

    assertThat(raw).doesNotContain("<", "\u2028", "\u2029", "\u0007", "\n");
    assertThat(data(page).get("headline").asString()).isEqualTo("题" + RISKY);
    assertThat(data(page).get("author").get(0).get("name").asString()).isEqualTo(RISKY);
  }
}
