package wenzhai.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.ACard;
import wenzhai.model.Card;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Digest.MonthGroup;
import wenzhai.model.Digest.SourceGroup;
import wenzhai.model.Digest.YearGroup;
import wenzhai.model.Entry;
import wenzhai.model.Language;
import wenzhai.model.PartialDate.Precision;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.Source;

class ArrangerTest {
  private final Problems problems = new Problems();

  @Test
  void putsTheNewestFirstAndTheUndatedLast() {
    Digest digest =
        arrange(
            new ACard("none.md").published(""),
            new ACard("year.md").published("2024"),
            new ACard("month.md").published("2024-06"),
            new ACard("early.md").published("2024-06-21T06:00:00", Precision.MINUTE),
            new ACard("day.md").published("2024-06-21"),
            new ACard("late.md").published("2024-06-21T23:00:00", Precision.MINUTE, ZoneOffset.UTC),
            new ACard("newest.md").published("2025-01-01"));
    assertThat(files(digest.entries()))
        .containsExactly(
            "newest.md", "late.md", "early.md", "day.md", "month.md", "year.md", "none.md");
    assertThat(files(digest.undated())).containsExactly("none.md");
  }

  @Test
  void ordersArticlesOfOneDayBySourceTitleAndFile() {
    Digest digest =
        arrange(
            new ACard("4.md").source("b", "乙").title("一"),
            new ACard("3.md").source("a", "甲").title("二"),
            new ACard("2.md").source("a", "甲").title("一"),
            new ACard("1.md").source("a", "甲").title("二"));
    assertThat(files(digest.entries())).containsExactly("2.md", "1.md", "3.md", "4.md");
  }

  @Test
  void putsSourcesWithMostArticlesFirstAndTheUnknownLast() {
    Digest digest =
        arrange(
            new ACard("1.md").source(Source.UNKNOWN),
            new ACard("2.md").source(Source.UNKNOWN),
            new ACard("3.md").source(Source.UNKNOWN),
            new ACard("4.md").source("big", "大报"),
            new ACard("5.md").source("big", "大报"),
            new ACard("6.md").source("small-b", "乙报"),
            new ACard("7.md").source("small-a", "甲报"));
    assertThat(digest.sources())
        .extracting(group -> group.source().slug())
        .containsExactly("big", "small-b", "small-a", "unknown");
  }

  @Test
  void namesASourceAsTheTableOfPublishersDoesInTheLanguageOfTheDigest() {
    Publisher publisher =
        new Publisher(
            "rili",
            Map.of("en", "The Calendar", "zh-Hans", "日历报社"),
            List.of("rili.example"),
            List.of(),
            Optional.of("https://rili.example/"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Digest digest =
        new Arranger()
            .arrange(
                List.of(new ACard("a.md").source("rili", "旧名").build()),
                ACard.site(""),
                List.of(publisher),
                List.of(),
                problems);
    SourceGroup group = digest.sources().get(0);
    assertThat(group.source()).isEqualTo(new Source("rili", "日历报社", "rili.example"));
    assertThat(group.publisher()).contains(publisher);
  }

  @Test
  void callsASourceOutsideTheTableByItsMostUsedName() {
    Digest digest =
        arrange(
            new ACard("1.md").source("x", "少"),
            new ACard("2.md").source("x", "多"),
            new ACard("3.md").source("x", "多"));
    assertThat(digest.sources())
        .singleElement()
        .satisfies(g -> assertThat(g.source().name()).isEqualTo("多"));
  }

  @Test
  void groupsByTheDateAsStated() {
    Digest digest =
        arrange(
            new ACard("eve.md")
                .published("2024-12-31T23:30:00", Precision.MINUTE, ZoneOffset.ofHours(-8)),
            new ACard("june.md").published("2024-06"),
            new ACard("year.md").published("2024"),
            new ACard("old-year.md").published("1998"),
            new ACard("none.md").published(""));
    assertThat(digest.years()).extracting(YearGroup::year).containsExactly(2024, 1998);
    YearGroup year = digest.years().get(0);
    assertThat(year.months()).extracting(MonthGroup::key).containsExactly("2024-12", "2024-06");
    assertThat(files(year.months().get(0).entries())).containsExactly("eve.md");
    assertThat(files(year.yearOnly())).containsExactly("year.md");
    assertThat(digest.years().get(1).months()).isEmpty();
    assertThat(digest.years().get(1).count()).isEqualTo(1);
  }

  @Test
  void sortsTheCuratorsPages() {
    CuratorPage about = new CuratorPage("about", "关于", Language.ZH_HANS, "<p>好</p>");
    CuratorPage terms = new CuratorPage("terms", "条款", Language.ZH_HANS, "<p>好</p>");
    Digest digest =
        new Arranger()
            .arrange(List.of(), ACard.site(""), List.of(), List.of(terms, about), problems);
    assertThat(digest.pages()).containsExactly(about, terms);
    assertThat(digest.entries()).isEmpty();
    assertThat(digest.sources()).isEmpty();
    assertThat(digest.years()).isEmpty();
  }

  @Test
  void leavesACollidingSlugToTheArticleThatWasCollectedFirst() {
    ACard first =
        new ACard("z.md").url("https://a.example/harbour-strike").collected("2024-06-21T01:00:00Z");
    ACard later =
        new ACard("b.md").url("https://b.example/harbour-strike").collected("2024-06-22T01:00:00Z");
    ACard never = new ACard("a.md").url("https://c.example/harbour-strike");
    Map<String, String> slugs = slugs(arrange(later, never, first));
    String wish = "2024-06-21-harbour-strike";
    assertThat(slugs)
        .containsEntry("z.md", wish)
        .containsEntry("b.md", wish + "-" + later.build().id().substring(0, 8))
        .containsEntry("a.md", wish + "-" + never.build().id().substring(0, 8));
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .satisfiesExactly(
            p -> assertThat(p).startsWith("a.md:1:1: warning: ").contains("z.md"),
            p -> assertThat(p).startsWith("b.md:1:1: warning: ").contains("z.md"));
    assertThat(problems.sorted()).extracting(Problem::code).containsOnly("slug-collision");
  }

  @Test
  void keepsBothArticlesOfOneAddressWhenTheyAreNotOneAndSaysSo() {
    Digest digest =
        arrange(
            new ACard("a.md").title("港口罢工").url("https://a.example/harbour-strike?utm_source=x"),
            new ACard("b.md").title("渔汛将至").url("http://www.a.example/harbour-strike/"),
            new ACard("c.md").title("灯塔重修").url("https://a.example/harbour-strike#top"));
    assertThat(slugs(digest).values()).doesNotHaveDuplicates().hasSize(3);
    assertThat(problems.sorted())
        .extracting(p -> p.place().file() + " " + p.code())
        .containsExactly("b.md same-address", "c.md same-address");
    assertThat(problems.sorted()).allSatisfy(p -> assertThat(p.message()).contains("a.md"));
  }

  @Test
  void givesThoseWithoutNameInTheirAddressDifferentSlugs() {
    Digest digest =
        arrange(
            new ACard("a.md").title("港口罢工").url("https://a.example/?p=1"),
            new ACard("b.md").title("渔汛将至").url("https://a.example/?p=1"));
    assertThat(slugs(digest).values()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void movesNoOtherPageWhenAnArticleIsAdded() {
    List<Card> before = randomCards(new Random(7), 200);
    Map<String, String> old = slugs(arrange(before));
    List<Card> more = new ArrayList<>(before);
    more.add(
        new ACard("zzz-new.md")
            .url("https://a.example/quite-another-matter-altogether")
            .collected("2030-01-01T00:00:00Z")
            .build());
    assertThat(slugs(arrange(more))).containsAllEntriesOf(old);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void dependsOnTheCardsAndNotOnTheirOrder(int seed) {
    Random random = new Random(seed);
    List<Card> cards = randomCards(random, 300);
    Problems first = new Problems();
    Digest expected = arrange(cards, first);
    for (int i = 0; i < 5; i++) {
      List<Card> shuffled = new ArrayList<>(cards);
      Collections.shuffle(shuffled, random);
      Problems again = new Problems();
      assertThat(arrange(shuffled, again)).isEqualTo(expected);
      assertThat(again.sorted()).isEqualTo(first.sorted());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
  void givesEveryArticleAnAddressOfItsOwnThatEveryFileSystemTakes(int seed) {
    List<Card> cards = randomCards(new Random(seed), 400);
    Digest digest = arrange(cards);
    long duplicates = problems.sorted().stream().filter(p -> p.code().equals("duplicate")).count();
    int shown = cards.size() - (int) duplicates;
    assertThat(digest.entries()).hasSize(shown);
    Set<String> slugs = new HashSet<>();
    for (Entry entry : digest.entries()) {
      assertThat(entry.slug())
          .matches("[a-z0-9]+(-[a-z0-9]+)*")
          .hasSizeLessThanOrEqualTo(100)
          .doesNotMatch("con|prn|aux|nul|com[0-9]|lpt[0-9]");
      assertThat(slugs.add(entry.slug())).as(entry.slug()).isTrue();
    }
    int inSources = digest.sources().stream().mapToInt(group -> group.entries().size()).sum();
    int inYears = digest.years().stream().mapToInt(YearGroup::count).sum();
    assertThat(inSources).isEqualTo(shown);
    assertThat(inYears + digest.undated().size()).isEqualTo(shown);
  }

  /** Cards that share dates, words and addresses often enough to collide. */
  private static List<Card> randomCards(Random random, int count) {
    List<String> dates = List.of("", "2024", "2024-06", "2024-06-21", "2024-06-22", "1998-01-01");
    List<String> paths =
        List.of(
            "/harbour-strike",
            "/harbour-strike/1",
            "/a-b",
            "/con",
            "/?p=1",
            "/港口/罢工",
            "/" + "very-long-words-".repeat(12),
            "/%E6%B8%AF",
            "/%",
            "/x/" + "y".repeat(200));
    List<String> wishes = List.of("con", "NUL", "lpt1", "same", "Same!", "港", "x".repeat(300));
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ACard card =
          new ACard("folder/" + i + ".md").published(dates.get(random.nextInt(dates.size())));
      card.title("题" + random.nextInt(3));
      card.source("s" + random.nextInt(3), "名" + random.nextInt(2));
      if (random.nextInt(4) > 0) {
        String host = random.nextInt(5) + ".example";
        card.url("https://" + host + paths.get(random.nextInt(paths.size())));
      }
      if (random.nextInt(5) == 0) {
        card.slug(wishes.get(random.nextInt(wishes.size())));
      }
      if (random.nextBoolean()) {
        card.collected("2024-07-0" + (1 + random.nextInt(3)) + "T00:00:00Z");
      }
      if (random.nextInt(10) == 0) {
        card.id("0123456789abcdef");
      }
      cards.add(card.build());
    }
    return cards;
  }

  private Digest arrange(ACard... cards) {
    return arrange(Arrays.stream(cards).map(ACard::build).toList());
  }

  private Digest arrange(List<Card> cards) {
    return arrange(cards, problems);
  }

  private static Digest arrange(List<Card> cards, Problems problems) {
    return new Arranger().arrange(cards, ACard.site(""), List.of(), List.of(), problems);
  }

  private static List<String> files(List<Entry> entries) {
    return entries.stream().map(entry -> entry.card().file()).toList();
  }

  private static Map<String, String> slugs(Digest digest) {
    Map<String, String> slugs = new TreeMap<>();
    for (Entry entry : digest.entries()) {
      slugs.put(entry.card().file(), entry.slug());
    }
    return slugs;
  }
}
