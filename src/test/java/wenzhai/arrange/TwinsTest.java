package wenzhai.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.clean.APrint;
import wenzhai.model.ACard;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Field;
import wenzhai.model.Origin;
import wenzhai.model.Problem;
import wenzhai.model.Problems;

/** One article collected twice is one; two articles never are. */
class TwinsTest {
  private static final String WORDS = "河水山谷渡船木桥茶叶竹林石阶灯火渔网稻田驿站书信邮差铁匠陶器布匹果园羊群集市钟楼旧巷砖墙雨季风向日落潮汐";

  private final Problems problems = new Problems();

  /** A text of so many sentences that no other number has. */
  private static String text(int number, int sentences) {
    Random random = new Random(number * 31L + 7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      for (int j = 0; j < 20; j++) {
        int word = 2 * random.nextInt(WORDS.length() / 2);
        text.append(WORDS, word, word + 2);
      }
      text.append("。");
    }
    return text.toString();
  }

  private static ACard card(String file, String title, String text) {
    return new ACard(file)
        .title(title)
        .url("https://paper.example/" + file)
        .characters(text.length())
        .fingerprint(APrint.of(text));
  }

  private Digest arrange(ACard... cards) {
    return arrange(Arrays.stream(cards).map(ACard::build).toList(), problems);
  }

  private static Digest arrange(List<Card> cards, Problems problems) {
    return new Arranger().arrange(cards, ACard.site(""), List.of(), List.of(), problems);
  }

  private static List<String> files(List<Entry> entries) {
    return entries.stream().map(entry -> entry.card().file()).toList();
  }

  private static List<String> alsoIn(Digest digest, String file) {
    Entry entry =
        digest.entries().stream()
            .filter(e -> e.card().file().equals(file))
            .findFirst()
            .orElseThrow();
    return files(digest.alsoIn(entry));
  }

  private void assertBothShown(ACard one, ACard other) {
    assertThat(arrange(one, other).entries()).hasSize(2);
    assertThat(problems.sorted()).extracting(Problem::code).doesNotContain("duplicate");
  }

  @Test
  void ofOneAddressTheFullerTextIsShownAndTheOtherNamed() {
    Digest digest =
        arrange(
            card("a", "渡口重开", text(1, 3)).url("https://paper.example/x?utm_source=feed"),
            card("b", "渡口重开", text(1, 30)).url("http://www.paper.example/x/"));
    assertThat(files(digest.entries())).containsExactly("b");
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("duplicate");
              assertThat(problem.place().file()).isEqualTo("a");
              assertThat(problem.message()).contains("b");
            });
  }

  @Test
  void ofOneAddressAPageWithoutTextIsNoArticleOfItsOwn() {
    String there = "https://paper.example/x";
    Digest digest =
        arrange(
            card("a", "请稍候", "").url(there).notExtracted().characters(5000),
            card("b", "渡口重开", text(1, 30)).url(there));
    assertThat(files(digest.entries())).containsExactly("b");
  }

  @Test
  void ofOneAddressTwoTitlesWithoutTextStayTwo() {
    String there = "https://paper.example/x";
    assertBothShown(
        card("a", "渡口重开", "").url(there).notExtracted(),
        card("b", "茶厂开工", "").url(there).notExtracted());
  }

  @Test
  void ofOneAddressARevisedTextWithAnotherTitleIsTheSameArticle() {
    String there = "https://paper.example/x";
    String text = text(1, 20);
    Digest digest =
        arrange(
            card("a", "渡口将重开", text).url(there),
            card("b", "船工返岗", text.substring(0, text.length() / 2) + text(2, 5)).url(there));
    assertThat(files(digest.entries())).containsExactly("a");
  }

  @Test
  void ofOneAddressTwoDifferentArticlesStayTwo() {
    String there = "https://paper.example/live";
    assertBothShown(
        card("a", "渡口重开", text(1, 20)).url(there), card("b", "茶厂开工", text(2, 20)).url(there));
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly("same-address");
  }

  @Test
  void theAddressOfAWholeSiteIsNoArticles() {
    String home = "https://paper.example/";
    assertBothShown(
        card("a", "渡口重开", text(1, 20)).url(home), card("b", "渡口重开", text(2, 20)).url(home));
  }

  @Test
  void oneTextAtTwoAddressesOfAnOutletIsOneArticle() {
    String text = text(1, 20);
    Digest digest = arrange(card("a", "渡口重开", text), card("b", "渡口重开", text + text(2, 2)));
    assertThat(files(digest.entries())).containsExactly("b");
    assertThat(problems.sorted()).extracting(p -> p.place().file()).containsExactly("a");
  }

  @Test
  void theFileThatWasThereFirstStaysWhenTextsAreEquallyFull() {
    String text = text(1, 20);
    Digest digest =
        arrange(
            card("a", "渡口重开", text).collected("2024-06-03T00:00:00Z"),
            card("b", "渡口重开", text).collected("2024-06-02T00:00:00Z"));
    assertThat(files(digest.entries())).containsExactly("b");
  }

  @Test
  void theFileThatACuratorDescribedStaysWhenTextsAreEquallyFull() {
    String text = text(1, 20);
    Digest digest =
        arrange(
            card("a", "渡口重开", text),
            card("b", "渡口重开", text).evidence(Field.TITLE, Origin.SIDECAR, "渡口重开"));
    assertThat(files(digest.entries())).containsExactly("b");
  }

  @Test
  void whatTheCuratorSaidOfTheHiddenFileGoesOverToTheShownOne() {
    String there = "https://paper.example/x";
    Digest digest =
        arrange(
            card("a", "渡口，重开", text(1, 3))
                .url(there)
                .tags("渡轮", "抓来的")
                .pin()
                .note("值得重读")
                .slug("ferry")
                .evidence(Field.TITLE, Origin.SIDECAR, "渡口，重开")
                .evidence(Field.TAGS, Origin.SIDECAR, "渡轮")
                .evidence(Field.TAGS, Origin.HEADER, "抓来的")
                .evidence(Field.SLUG, Origin.SIDECAR, "ferry"),
            card("b", "渡口重开", text(1, 30)).url(there).tags("河流"));
    Entry shown = digest.entries().get(0);
    assertThat(digest.entries()).hasSize(1);
    assertThat(shown.card().file()).isEqualTo("b");
    assertThat(shown.card().title()).isEqualTo("渡口，重开");
    assertThat(shown.card().metadata().tags()).containsExactly("河流", "渡轮");
    assertThat(shown.card().metadata().pin()).isTrue();
    assertThat(shown.card().metadata().note()).contains("值得重读");
    assertThat(shown.slug()).isEqualTo("ferry");
    assertThat(shown.card().metadata().origin(Field.TITLE)).isEqualTo(Origin.SIDECAR);
  }

  @Test
  void theCuratorsWordOnTheShownFileComesFirst() {
    String there = "https://paper.example/x";
    Digest digest =
        arrange(
            card("a", "渡口，重开", text(1, 3))
                .url(there)
                .note("短的")
                .evidence(Field.TITLE, Origin.SIDECAR, "渡口，重开"),
            card("b", "渡口重开", text(1, 30))
                .url(there)
                .note("全的")
                .evidence(Field.TITLE, Origin.SIDECAR, "渡口重开"));
    assertThat(digest.entries().get(0).card().title()).isEqualTo("渡口重开");
    assertThat(digest.entries().get(0).card().metadata().note()).contains("全的");
  }

  @Test
  void aCopyWithoutSourceGivesWayToTheOneWithIt() {
    String text = text(1, 20);
    Digest digest =
        arrange(
            card("a", "河水山谷", text + "全文完").titleDerived().source(wenzhai.model.Source.UNKNOWN),
            card("b", "渡口重开", text));
    assertThat(files(digest.entries())).containsExactly("b");
  }

  @Test
  void oneTextUnderTwoTitlesStaysTwo() {
    String text = text(1, 20);
    assertBothShown(card("a", "渡口重开", text), card("b", "茶厂开工", text));
  }

  @Test
  void shortTextsAreNeverMergedByTextAlone() {
    String text = text(1, 20).substring(0, 140);
    assertBothShown(card("a", "本刊启事", text), card("b", "本刊启事", text));
  }

  @Test
  void twoNoticesFromOneTemplateStayTwo() {
    String notice = text(1, 8) + "渡口水位今日为%s米，流量每秒%s立方米，过船%s艘，候船旅客%s人次，最大风力%s级。" + text(2, 4);
    for (int day = 1; day < 20; day++) {
      Problems met = new Problems();
      Digest digest =
          arrange(
              List.of(
                  card("a", "渡口水情通报", String.format(notice, 41, 1200, 36, 918, 4)).build(),
                  card("b", "渡口水情通报", String.format(notice, 41 + day, 1200, 36, 918, 4)).build()),
              met);
      assertThat(digest.entries()).as("day " + day).hasSize(2);
    }
  }

  @Test
  void twoNoticesOfDifferentDaysStayTwo() {
    String text = text(1, 20);
    assertBothShown(
        card("a", "渡口夜话", text).published("2024-06-01"),
        card("b", "渡口夜话", text + "又及：雨停。").published("2024-06-08"));
  }

  @Test
  void theSameNoticeOfOneDayIsOne() {
    String text = text(1, 20);
    Digest digest =
        arrange(
            card("a", "渡口夜话", text).published("2024-06-01"),
            card("b", "渡口夜话", text + "又及：雨停。").published("2024-06"));
    assertThat(files(digest.entries())).containsExactly("b");
  }

  @Test
  void chainsOfLikenessDoNotMakeDistantTextsOne() {
    String a = text(1, 40);
    String b = text(2, 5) + a.substring(5 * 41);
    String c = text(3, 5) + b.substring(0, b.length() - 5 * 41);
    Digest digest = arrange(card("a", "渡口", a), card("b", "渡口", b), card("c", "渡口", c));
    Problems met = new Problems();
    for (Problem problem : problems.sorted()) {
      if (problem.code().equals("duplicate")) {
        met.add(problem);
      }
    }
    assertThat(digest.entries().size() + met.sorted().size()).isEqualTo(3);
    assertThat(digest.entries()).hasSizeGreaterThanOrEqualTo(1);
    for (Problem problem : met.sorted()) {
      assertThat(files(digest.entries())).anyMatch(file -> problem.message().contains(file));
    }
  }

  @Test
  void oneReportInTwoOutletsIsTwoArticlesThatKnowOfEachOther() {
    String text = text(1, 20);
    Digest digest =
        arrange(
            card("a", "渡口重开", text),
            card("b", "河滨渡口恢复通航", "【本报讯】" + text).source("chenbao", "晨报"),
            card("c", "茶厂开工", text(2, 20)).source("wanbao", "晚报"));
    assertThat(digest.entries()).hasSize(3);
    assertThat(alsoIn(digest, "a")).containsExactly("b");
    assertThat(alsoIn(digest, "b")).containsExactly("a");
    assertThat(alsoIn(digest, "c")).isEmpty();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void theOtherScriptsEditionOfAnOutletIsAnArticleThatKnowsOfTheFirst() {
    String simplified = text(1, 20);
    String traditional =
        simplified.replace("书", "書").replace("邮", "郵").replace("铁", "鐵").replace("桥", "橋");
    Digest digest =
        arrange(card("a", "渡口重开", simplified), card("b", "渡口重開", traditional).language("zh-Hant"));
    assertThat(digest.entries()).hasSize(2);
    assertThat(alsoIn(digest, "a")).containsExactly("b");
  }

  @Test
  void aPageThatAnOutletRepeatsIsNoReport() {
    String wall = text(1, 20);
    Digest digest =
        arrange(
            card("a", "渡口重开", wall),
            card("b", "茶厂开工", wall),
            card("c", "钟楼大修", wall),
            card("d", "邮差退休", wall).source("chenbao", "晨报"));
    assertThat(digest.entries()).hasSize(4);
    assertThat(alsoIn(digest, "d")).isEmpty();
  }

  @Test
  void twoDailyNoticesOfDifferentOutletsAreNotOneReport() {
    String notice = text(1, 15) + "今日水位%s米。";
    Digest digest =
        arrange(
            card("a", "水情", String.format(notice, 41)).published("2024-06-01"),
            card("b", "水情", String.format(notice, 47))
                .source("chenbao", "晨报")
                .published("2024-07-20"));
    assertThat(alsoIn(digest, "a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theOrderOfTheFilesDoesNotMatter(int seed) {
    Random random = new Random(seed);
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String base = text(random.nextInt(40), 12);
      int cut = random.nextInt(3) * 41;
      String text = text(500 + i, random.nextInt(3)) + base.substring(cut);
      cards.add(
          card("f" + i, "题" + random.nextInt(2), text)
              .url("https://paper.example/" + random.nextInt(150))
              .source("s" + random.nextInt(3), "报")
              .published("2024-06-0" + (1 + random.nextInt(3)))
              .build());
    }
    Problems first = new Problems();
    Digest expected = arrange(cards, first);
    assertThat(first.sorted()).extracting(Problem::code).contains("duplicate", "same-address");
    assertThat(expected.sameText()).isNotEmpty();
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(cards, random);
      Problems again = new Problems();
      assertThat(arrange(cards, again)).isEqualTo(expected);
      assertThat(again.sorted()).isEqualTo(first.sorted());
    }
  }

  @Test
  void findsTheOnesThatAreAlikeAmongMany() {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      cards.add(card("f" + i, "题" + i, text(i, 8)).build());
    }
    for (int i = 0; i < 100; i++) {
      String copy = text(i * 30, 8) + text(9000 + i, 1);
      cards.add(card("copy" + i, "题" + i * 30, copy).build());
    }
    Digest digest = arrange(cards, problems);
    assertThat(digest.entries()).hasSize(3000);
    assertThat(problems.sorted()).extracting(Problem::code).containsOnly("duplicate").hasSize(100);
  }
}
