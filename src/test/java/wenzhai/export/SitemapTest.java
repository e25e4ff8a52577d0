package wenzhai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wenzhai.model.ACard;
import wenzhai.model.CuratorPage;
import wenzhai.model.Language;

class SitemapTest {
  private static final String BASE = "https://digest.example/news/";

  @Test
  void listsEveryPageOnceWithTheDayOfArticles() {
    ASite site =
        ASite.at(BASE)
            .with(new ACard("a.md").slug("harbour").published("2024-06-21"))
            .with(new ACard("b.md").slug("month").published("2023-06"))
            .pages(page("about"), page("条款"), page("404"));
    String xml = site.files(new Sitemap()).get("sitemap.xml");
    assertThat(locations(xml))
        .containsExactly(
            BASE,
            BASE + "articles/harbour.html",
            BASE + "articles/month.html",
            BASE + "sources/index.html",
            BASE + "sources/rili.html",
            BASE + "archive/index.html",
            BASE + "archive/2024.html",
            BASE + "archive/2024-06.html",
            BASE + "archive/2023.html",
            BASE + "archive/2023-06.html",
            BASE + "about.html",
            BASE + "%E6%9D%A1%E6%AC%BE.html");
    assertThat(xml)
        .containsOnlyOnce("<lastmod>")
        .contains("harbour.html</loc>\n<lastmod>2024-06-21</lastmod>");
  }

  @Test
  void isSplitWhereThereAreMorePagesThanOneFileMayHold() {
    ASite site = ASite.at(BASE);
    for (int i = 0; i < 20; i++) {
      site.with(new ACard(i + ".md"));
    }
    List<String> whole = locations(site.files(new Sitemap()).get("sitemap.xml"));
    Map<String, String> files = site.files(new Sitemap(10, 50_000_000));
    assertThat(locations(files.get("sitemap.xml")))
        .containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml", BASE + "sitemap-3.xml");
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      List<String> part = locations(files.get("sitemap-" + i + ".xml"));
      assertThat(part).hasSizeLessThanOrEqualTo(10);
      parts.addAll(part);
    }
    assertThat(parts).isEqualTo(whole);
  }

  @Test
  void fiftyThousandPagesAndOneTakeTwoFiles() {
    ASite site = ASite.at(BASE);
    int others = 6; // the front page, sources and the source, archive and its year, about
    for (int i = 0; i < 50_001 - others; i++) {
      site.with(new ACard(i + ".md").slug("a" + i).published("2024"));
    }
    Map<String, String> files = site.files(new Sitemap());
    assertThat(files).containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
    assertThat(locations(files.get("sitemap-1.xml"))).hasSize(50_000);
    assertThat(locations(files.get("sitemap-2.xml"))).hasSize(1);
  }

  @Test
  void aPartIsNoLargerThanAFileMayBeHoweverLongTheAddresses() {
    ASite site = ASite.at("https://digest.example/" + "x&".repeat(200) + "/");
    for (int i = 0; i < 20; i++) {
      site.with(new ACard(i + ".md"));
    }
    Map<String, String> files = site.files(new Sitemap(50_000, 12_000));
    assertThat(files).hasSizeGreaterThan(2);
    assertThat(files.values()).allMatch(file -> file.length() <= 12_000);
  }

  @Test
  void isNotWrittenWithoutAPublicAddress() {
    assertThat(ASite.at("").with(new ACard("a.md")).files(new Sitemap())).isEmpty();
  }

  private static CuratorPage page(String slug) {
    return new CuratorPage(slug, slug, Language.ZH_HANS, "<p>好</p>");
  }

  private static List<String> locations(String xml) {
    List<String> locations = new ArrayList<>();
    Matcher found = Pattern.compile("<loc>([^<]*)</loc>").matcher(xml);
    while (found.find()) {
      locations.add(found.group(1));
    }
    return locations;
  }
}
