package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.Digest;
import wenzhai.model.Language;
import wenzhai.model.Page;
import wenzhai.model.PartialDate;
import wenzhai.model.Source;

class TimelinePageTest {
  private static TimelineView view(List<Article> articles) {
    Digest digest = Digests.of(Digests.site(Language.ZH_HANS), articles);
    List<Page> pages = new TimelinePage().pages(digest, Digests.bodies(articles));
    assertThat(pages).extracting(Page::path).containsExactly("timeline.html");
    return (TimelineView) pages.get(0).view().get();
  }

  private static List<Article> sources(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= (i == 0 ? 2 : 1); j++) {
        articles.add(
            new Draft("第" + i + "家第" + j + "篇")
                .from(new Source(String.format(java.util.Locale.ROOT, "s%02d", i), "源" + i, ""))
                .on(PartialDate.day(2024, 1 + j, 1 + i))
                .done());
      }
    }
    return articles;
  }

  @Test
  void thePlotsOfSourcesHaveOneAxisAndTheRestIsTogether() {
    TimelineView twenty = view(sources(20));

    assertThat(twenty.sources()).hasSize(13);
    assertThat(twenty.sources()).extracting(one -> one.plot().top()).containsOnly(8);
    TimelineView.SourcePlot rest = twenty.sources().get(12);
    assertThat(rest.together()).isEqualTo(8);
    assertThat(rest.source().name()).isEmpty();
    assertThat(rest.plot().total()).isEqualTo(16);
    assertThat(twenty.more()).isEqualTo(8);
    assertThat(twenty.ribbons()).hasSize(12);
  }

  @Test
  void aThirteenthSourceIsNotCalledTheOthers() {
    assertThat(view(sources(13)).sources())
        .hasSize(13)
        .allMatch(one -> one.together() == 1 && !one.source().name().isEmpty());
  }

  @Test
  void oneSourceNeedsNoComparison() {
    assertThat(view(sources(1)).sources()).isEmpty();
  }

  @Test
  void weeksEndWithTheNewestAndFillAYearOrTwo() {
    List<Article> articles = new ArrayList<>(sources(2));
    assertThat(view(articles).weeks().columns()).hasSize(52);
    assertThat(view(articles).weeks().most().period().date()).isEqualTo("2024-01-29");
    articles.add(new Draft("两年前").on(PartialDate.day(2022, 6, 1)).done());
    Plot two = view(articles).weeks();
    assertThat(two.columns()).hasSize(104);
    assertThat(two.screens()).isEqualTo(2);
    assertThat(two.columns().get(103).period().date()).isEqualTo("2024-02-26");
    assertThat(two.total()).isEqualTo(6);
  }

  @Test
  void weeksWithNextToNothingAreNotDrawn() {
    List<Article> articles = new ArrayList<>(sources(2));
    articles.add(new Draft("很久以后").on(PartialDate.day(2030, 1, 1)).done());

    assertThat(view(articles).weeks().columns()).isEmpty();
    assertThat(view(articles).years().columns()).hasSize(7);
  }

  @Test
  void aYearOfNoKnownMonthAfterAllOthersIsNoFault() {
    List<Article> articles = new ArrayList<>(sources(2));
    articles.add(
        new Draft("只知年份")
            .on(
                new PartialDate(
                    java.time.LocalDateTime.of(2300, 1, 1, 0, 0),
                    PartialDate.Precision.YEAR,
                    java.util.Optional.empty()))
            .done());

    assertThat(view(articles).ribbons()).hasSize(2);
  }

  @Test
  void aRibbonRunsFromTheFirstArticleToTheLastWithADotForEach() {
    TimelineView.Ribbon first = view(sources(3)).ribbons().get(0);

    assertThat(first.count()).isEqualTo(3);
    assertThat(first.dots()).hasSize(3);
    assertThat(first.x1()).isEqualTo(first.dots().get(0).x());
    assertThat(first.x2()).isEqualTo(first.dots().get(2).x());
  }
}
