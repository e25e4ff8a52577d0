package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.Digest;
import wenzhai.model.Language;
import wenzhai.model.Page;
import wenzhai.model.PartialDate;

class MonthPagesTest {
  @Test
  void aMonthWithVeryManyArticlesHasSeveralPagesAndItsDaysLeadToTheRightOne() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 1100; i++) {
      articles.add(new Draft("第" + i + "篇").on(PartialDate.day(2024, 6, 1 + i % 4)).done());
    }
    Digest digest = Digests.of(Digests.site(Language.ZH_HANS), articles);
    List<Page> pages =
        new ArchivePages()
            .pages(digest, Digests.bodies(articles)).stream()
                .filter(page -> page.template().equals("month"))
                .toList();

    assertThat(pages)
        .extracting(Page::path)
        .containsExactly(
            "archive/2024-06.html", "archive/2024-06.2.html", "archive/2024-06.3.html");
    List<MonthView> views = pages.stream().map(page -> (MonthView) page.view().get()).toList();
    assertThat(views.stream().flatMap(MonthPagesTest::items)).hasSize(1100).doesNotHaveDuplicates();
    MonthView second = views.get(1);
    assertThat(second.count()).isEqualTo(1100);
    assertThat(second.days().subList(0, 5))
        .extracting(day -> day.count() + " " + day.level() + " " + day.path())
        .containsExactly(
            "275 4 ", "275 4 ", "275 4 archive/2024-06.html", "275 4 archive/2024-06.html", "0 0 ");
  }

  private static Stream<String> items(MonthView view) {
    return view.groups().stream().flatMap(group -> group.items().stream()).map(Item::path);
  }

  @Test
  void daysAreAsDeepAsTheyHaveArticles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      int day = i < 1 ? 1 : i < 3 ? 2 : 3;
      articles.add(new Draft("第" + i + "篇").on(PartialDate.day(2024, 6, day)).done());
    }
    Digest digest = Digests.of(Digests.site(Language.ZH_HANS), articles);
    for (Page page : new ArchivePages().pages(digest, Digests.bodies(articles))) {
      if (page.template().equals("month")) {
        assertThat(((MonthView) page.view().get()).days().subList(0, 4))
            .extracting(MonthView.Day::level)
            .containsExactly(1, 1, 4, 0);
      }
    }
  }
}
