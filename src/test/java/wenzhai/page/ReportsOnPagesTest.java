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

/** What pages make of a report that several sources gave. */
class ReportsOnPagesTest {
  private static final List<Article> ARTICLES =
      List.of(
          new Draft("最新").from(SmallDigest.CAPE).on(PartialDate.day(2024, 6, 24)).done(),
          new Draft("丙").from(SmallDigest.WATCH).on(PartialDate.day(2024, 6, 22)).done(),
          new Draft("乙").from(SmallDigest.NORTH).on(PartialDate.day(2024, 6, 21)).done(),
          new Draft("甲").from(SmallDigest.TIDE).on(PartialDate.day(2024, 6, 20)).done(),
          new Draft("旧二").from(SmallDigest.NORTH).on(PartialDate.day(2024, 5, 2)).done(),
          new Draft("旧一").from(SmallDigest.TIDE).on(PartialDate.day(2024, 5, 1)).done());

  private static final Digest DIGEST =
      Digests.oneReport(
          Digests.oneReport(Digests.of(Digests.site(Language.ZH_HANS), ARTICLES), "甲", "乙", "丙"),
          "旧一",
          "旧二");

  private static <T> T view(Digest digest, String path, Class<T> type) {
    for (Page page : Digests.pages(digest, Digests.bodies(ARTICLES))) {
      if (page.path().equals(path)) {
        return type.cast(page.view().get());
      }
    }
    throw new AssertionError("no " + path);
  }

  private static List<String> titles(List<Item> items) {
    return items.stream().map(Item::title).toList();
  }

  @Test
  void theFrontPageOpensWithTheReportOfTheLastDaysThatMostSourcesGaveAsTheFirstGaveIt() {
    HomeView front = view(DIGEST, "index.html", HomeView.class);

    assertThat(titles(front.lead())).containsExactly("甲");
    assertThat(front.lead().get(0).also()).extracting(Item.Also::title).containsExactly("丙", "乙");
    List<String> below = new ArrayList<>();
    front.groups().forEach(group -> below.addAll(titles(group.items())));
    assertThat(below).containsExactly("最新", "旧二");
    assertThat(front.groups().get(1).items().get(0).also())
        .extracting(Item.Also::title)
        .containsExactly("旧一");
  }

  @Test
  void aReportOfLastMonthDoesNotOpenTheFrontPage() {
    Digest old =
        Digests.oneReport(Digests.of(Digests.site(Language.ZH_HANS), ARTICLES), "旧一", "旧二");

    assertThat(view(old, "index.html", HomeView.class).lead()).isEmpty();
  }

  @Test
  void aMonthIsShownByItsMostReportedStoryAndByOtherSourcesThanItsOwn() {
    YearView year = view(DIGEST, "archive/2024.html", YearView.class);

    assertThat(year.months())
        .extracting(ArchiveView.MonthLine::date)
        .startsWith("2024-06")
        .hasSize(6);
    assertThat(titles(year.months().get(0).items())).containsExactly("最新", "丙", "乙");
    assertThat(year.months().get(2).count()).isZero();
  }

  @Test
  void sourcesThatGaveTheSameReportTwiceAreCompanionsAndOnceIsChance() {
    SourcesView sources = view(DIGEST, "sources/index.html", SourcesView.class);
    SourceView tide = view(DIGEST, "sources/haichao.html", SourceView.class);

    assertThat(sources.companions())
        .extracting(pair -> pair.one().name() + "+" + pair.other().name() + " " + pair.count())
        .containsExactly("北岸日报+海潮通讯社 2");
    assertThat(tide.companions())
        .extracting(beside -> beside.source().name() + " " + beside.count())
        .containsExactly("北岸日报 2");
    assertThat(view(DIGEST, "sources/hangyun.html", SourceView.class).companions()).isEmpty();
  }

  @Test
  void theRibbonOfAReportRunsFromItsFirstDayOnAnAxisAllReportsShare() {
    TimelineView timeline = view(DIGEST, "timeline.html", TimelineView.class);

    assertThat(timeline.days()).isEqualTo(2);
    assertThat(timeline.reports())
        .extracting(report -> titles(report.items()) + " " + report.x2())
        .containsExactly("[甲, 乙, 丙] 100", "[旧一, 旧二] 50");
    assertThat(timeline.reports().get(0).dots())
        .containsExactly(
            new TimelineView.Dot("0", 1),
            new TimelineView.Dot("50", 1),
            new TimelineView.Dot("100", 1));
  }
}
