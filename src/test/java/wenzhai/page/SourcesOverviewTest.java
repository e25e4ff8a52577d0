package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.Digest;
import wenzhai.model.Language;
import wenzhai.model.Page;
import wenzhai.model.PartialDate;
import wenzhai.model.Source;

class SourcesOverviewTest {
  private static Map<String, SourcesView> views(List<Article> articles) {
    Digest digest = Digests.of(Digests.site(Language.ZH_HANS), articles);
    Map<String, SourcesView> views = new TreeMap<>();
    for (Page page : new SourcesOverview().pages(digest, Digests.bodies(articles))) {
      views.put(page.path(), (SourcesView) page.view().get());
    }
    return views;
  }

  private static List<String> names(SourcesView view) {
    return view.sources().stream().map(line -> line.source().name()).toList();
  }

  private static Article article(String name, int month) {
    return new Draft(name + month)
        .from(new Source("s" + name.codePointAt(0), name, ""))
        .on(PartialDate.day(2024, month, 1))
        .done();
  }

  @Test
  void theSameSourcesStandInThreeOrders() {
    Map<String, SourcesView> views =
        views(
            List.of(
                article("中新社", 1),
                article("中新社", 2),
                article("北岸日报", 5),
                article("阿伯丁电台", 3),
                new Draft("无来源").on(PartialDate.day(2024, 6, 1)).done()));

    assertThat(views)
        .containsOnlyKeys(
            "sources/index.html", "sources/index.name.html", "sources/index.date.html");
    assertThat(names(views.get("sources/index.html"))).startsWith("中新社").endsWith("");
    assertThat(names(views.get("sources/index.name.html")))
        .containsExactly("阿伯丁电台", "北岸日报", "中新社", "");
    assertThat(names(views.get("sources/index.date.html")))
        .containsExactly("北岸日报", "阿伯丁电台", "中新社", "");
    assertThat(views.get("sources/index.date.html").order()).isEqualTo("date");
  }

  @Test
  void aSparkHasAColumnForEachPeriodWithArticles() {
    SourcesView view =
        views(List.of(article("甲", 1), article("甲", 3), article("甲", 3), article("乙", 2)))
            .get("sources/index.html");

    assertThat(view.sparkWidth()).isEqualTo(3);
    assertThat(view.sources().get(0).spark()).isEqualTo("M0 20v-10h1v10zM2 20v-20h1v20z");
  }

  @Test
  void aThousandSourcesStandOnSeveralPages() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      articles.add(article(Character.toString(0x4e00 + i), 1 + i % 12));
    }
    Map<String, SourcesView> views = views(articles);

    assertThat(views).hasSize(9).containsKey("sources/index.name.3.html");
    SourcesView last = views.get("sources/index.3.html");
    assertThat(last.sources()).hasSize(200);
    assertThat(last.pages())
        .containsExactly(
            new Way("1", "sources/index.html"),
            new Way("2", "sources/index.2.html"),
            new Way("3", "sources/index.3.html"));
    assertThat(last.known()).isEqualTo(1000);
  }
}
