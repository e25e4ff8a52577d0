package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.Bodies;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Language;
import wenzhai.model.Page;
import wenzhai.model.PartialDate;
import wenzhai.model.SiteConfig;

class PageKindsTest {
  private static final SiteConfig SITE = Digests.site(Language.ZH_HANS);

  private static List<Page> pages(List<Article> articles, CuratorPage... written) {
    return Digests.pages(Digests.of(SITE, articles, written), Digests.bodies(articles));
  }

  private static List<String> paths(List<Page> pages) {
    return pages.stream().map(Page::path).toList();
  }

  private static <T> T view(List<Page> pages, String path, Class<T> type) {
    Page page = pages.stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    return type.cast(page.view().get());
  }

  @Test
  void anEmptyCollectionHasAFrontPageASelfDescriptionAndAPageForWhatIsNotFound() {
    assertThat(paths(pages(List.of())))
        .containsExactly("index.html", "about.html", "stars.html", "404.html");
  }

  @Test
  void oneArticleHasEveryKindOfPage() {
    Article article =
        new Draft("一篇")
            .from(SmallDigest.TIDE)
            .on(PartialDate.day(2024, 6, 21))
            .change("drop-ads", "广告", "")
            .done();

    assertThat(paths(pages(List.of(article))))
        .containsExactly(
            "index.html",
            "articles/2024-06-21-haichao-" + hash(article) + ".html",
            "articles/2024-06-21-haichao-" + hash(article) + ".changes.html",
            "archive/index.html",
            "archive/2024.html",
            "archive/2024-06.html",
            "sources/index.html",
            "sources/haichao.html",
            "search.html",
            "about.html",
            "stars.html",
            "404.html");
  }

  private static String hash(Article article) {
    String slug = Digests.of(SITE, List.of(article)).entries().get(0).slug();
    return slug.substring(slug.lastIndexOf('-') + 1);
  }

  @Test
  void noTwoPagesShareAPathHoweverManyArticlesThereAre() {
    for (int count : new int[] {0, 1, 19, 20, 36, 40, 41, 1000}) {
      List<Page> pages = pages(SmallDigest.many(count));
      Set<String> paths = new HashSet<>(paths(pages));
      assertThat(paths).hasSameSizeAs(pages);
      assertThat(paths).hasSizeGreaterThan(count);
    }
  }

  @Test
  void everyArticleIsOnTheListsOnceAndBeforeOlderOnes() {
    List<Article> articles = SmallDigest.many(1000);
    Digest digest = Digests.of(SITE, articles);
    List<String> listed = new ArrayList<>();
    for (Page page : new HomePages().pages(digest, Digests.bodies(articles))) {
      for (Group group : ((HomeView) page.view().get()).groups()) {
        group.items().forEach(item -> listed.add(item.path()));
      }
    }

    assertThat(listed).isEqualTo(digest.entries().stream().map(e -> e.path()).toList());
  }

  @Test
  void listingPagesReadsNoArticle() {
    Bodies forbidden =
        card -> {
          throw new AssertionError("read " + card.file());
        };
    Digest digest = Digests.of(SITE, SmallDigest.articles());
    for (Page page : Digests.pages(digest, forbidden)) {
      if (!page.path().startsWith("articles/")) {
        page.view().get();
      }
    }
  }

  @Test
  void numberedPagesStayAsTheyAreWhenAnotherArticleComes() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 4 * SITE.pageSize(); i++) {
      articles.add(
          new Draft("第" + i + "篇")
              .from(SmallDigest.TIDE)
              .on(PartialDate.day(2024, 1 + i % 12, 1 + i % 28))
              .done());
    }
    List<Page> before = pages(articles);
    articles.add(new Draft("又一篇").from(SmallDigest.TIDE).on(PartialDate.day(2024, 12, 30)).done());
    List<Page> after = pages(articles);
    List<String> numbered =
        paths(before).stream().filter(path -> path.matches("(?:.+/)?page/\\d+\\.html")).toList();
    assertThat(numbered).contains("page/3.html", "sources/haichao/page/3.html");
    for (String path : numbered) {
      assertThat(view(after, path, Record.class))
          .as(path)
          .isEqualTo(view(before, path, Record.class));
    }
  }

  @Test
  void pinnedArticlesStandAboveTheFrontPageAndNotTwiceOnIt() {
    List<Article> articles = new ArrayList<>(SmallDigest.many(70));
    articles.add(new Draft("旧而置顶").pin().on(PartialDate.day(2001, 1, 1)).done());
    articles.add(new Draft("新而置顶").pin().on(PartialDate.day(2026, 12, 1)).done());
    HomeView front = view(pages(articles), "index.html", HomeView.class);

    assertThat(front.pinned()).extracting(Item::title).containsExactly("新而置顶", "旧而置顶");
    assertThat(front.groups())
        .flatExtracting(Group::items)
        .extracting(Item::title)
        .doesNotContain("新而置顶", "旧而置顶")
        .isNotEmpty();
    HomeView oldest = view(pages(articles), "page/1.html", HomeView.class);
    assertThat(oldest.groups())
        .flatExtracting(Group::items)
        .extracting(Item::title)
        .contains("旧而置顶");
  }

  @Test
  void daysComeFirstThenTheirMonthThenThoseWithoutDate() {
    List<Article> articles =
        List.of(
            new Draft("无日期").done(),
            new Draft("只知月份").on(PartialDate.month(2024, 6)).done(),
            new Draft("早").at(2024, 6, 21, 6, 0, 8).done(),
            new Draft("晚").at(2024, 6, 21, 18, 0, 8).done());
    HomeView front = view(pages(articles), "index.html", HomeView.class);

    assertThat(front.groups()).extracting(Group::date).containsExactly("2024-06-21", "2024-06", "");
    assertThat(front.groups().get(0).items()).extracting(Item::title).containsExactly("晚", "早");
    assertThat(front.since()).isEqualTo("2024-06");
  }

  @Test
  void theArchiveLeadsToThePageWhereArticlesWithoutDateBegin() {
    List<Article> articles = new ArrayList<>(SmallDigest.many(59));
    articles.add(new Draft("无日期").done());
    List<Page> pages = pages(articles);
    ArchiveView archive = view(pages, "archive/index.html", ArchiveView.class);

    assertThat(archive.undated()).isEqualTo(1);
    assertThat(archive.undatedPath()).isEqualTo("page/1.html");
    assertThat(view(pages, archive.undatedPath(), HomeView.class).groups())
        .last()
        .satisfies(group -> assertThat(group.date()).isEmpty());
  }

  @Test
  void aMonthKnowsItsDaysAndItsNeighbours() {
    List<Article> articles =
        List.of(
            new Draft("一").on(PartialDate.day(2024, 2, 29)).done(),
            new Draft("二").on(PartialDate.day(2024, 2, 29)).done(),
            new Draft("三").on(PartialDate.day(2023, 12, 1)).done());
    MonthView month = view(pages(articles), "archive/2024-02.html", MonthView.class);

    assertThat(month.days()).hasSize(29);
    assertThat(month.days().get(28)).isEqualTo(new MonthView.Day("2024-02-29", 29, 2, 4, 4, ""));
    assertThat(month.newer()).isEqualTo(Neighbour.NONE);
    assertThat(month.older()).isEqualTo(new Neighbour("2023-12", "archive/2023-12.html"));
  }

  @Test
  void readingGoesOnWithTheSameSourceThenInTimeAndNamesNoArticleTwice() {
    List<Article> articles =
        List.of(
            new Draft("甲一").from(SmallDigest.TIDE).on(PartialDate.day(2024, 6, 1)).done(),
            new Draft("甲二").from(SmallDigest.TIDE).on(PartialDate.day(2024, 6, 2)).done(),
            new Draft("乙").from(SmallDigest.NORTH).on(PartialDate.day(2024, 6, 3)).done(),
            new Draft("甲三").from(SmallDigest.TIDE).on(PartialDate.day(2024, 6, 4)).done());
    List<Page> pages = pages(articles);
    ArticleView second = article(pages, "甲二");

    assertThat(second.next())
        .extracting(next -> next.reason() + " " + next.item().title())
        .containsExactly("source-older 甲一", "source-newer 甲三", "newer 乙");
  }

  @Test
  void whatTheCuratorWroteIsInTheMenuAndAboutIsThereAnyway() {
    CuratorPage method = new CuratorPage("method", "方法", Language.ZH_HANS, "<p>一</p>");
    CuratorPage about = new CuratorPage("about", "关于", Language.ZH_HANS, "<p>二</p>");
    List<Page> pages = pages(List.of(), method, about);

    assertThat(paths(pages))
        .containsExactly("index.html", "method.html", "about.html", "stars.html", "404.html");
    assertThat(view(pages, "about.html", AboutView.class).body()).isEqualTo("<p>二</p>");
    assertThat(pages.get(1).frame().section()).isEqualTo("method");
  }

  private static ArticleView article(List<Page> pages, String title) {
    for (Page page : pages) {
      if (page.template().equals("article") && page.frame().title().equals(title)) {
        return (ArticleView) page.view().get();
      }
    }
    throw new AssertionError("no article " + title);
  }
}
