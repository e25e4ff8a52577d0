package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.Change;
import wenzhai.model.TypographyRule;

/** What is on record, where nothing is mended, and what hostile texts cost. */
class TypographyTest {
  private static final TypographyRule[] ALL = TypographyRule.values();

  @Test
  void eachChangeIsOnRecordWithTwelveCharactersAround() {
    Mended mended = Mended.of("<p>一二三四五六七八九十甲乙丙丁<b>,</b>子丑寅卯辰巳午未申酉戌亥天地 来吗?</p>");
    assertThat(mended.changes())
        .containsExactly(
            new Change("typography-p1", "三四五六七八九十甲乙丙丁,子丑寅卯辰巳午未申酉戌亥", "三四五六七八九十甲乙丙丁，子丑寅卯辰巳午未申酉戌亥"),
            new Change("typography-p4", "巳午未申酉戌亥天地 来吗?", "巳午未申酉戌亥天地 来吗？"));
  }

  @Test
  void theRecordCutsNoCharacterInTwo() {
    Mended mended = Mended.of("<p>𠮷一二三四五六七八九十甲,乙一二三四五六七八九十𠮷</p>");
    assertThat(mended.changes())
        .containsExactly(
            new Change("typography-p1", "一二三四五六七八九十甲,乙一二三四五六七八九十", "一二三四五六七八九十甲，乙一二三四五六七八九十"));
  }

  @Test
  void blanksAreOneChangeALineAndCanBeSeen() {
    Mended mended = Mended.of("<p>甲\u00a0乙\u00a0丙\u200b丁\u200b戊</p><p>己\u00a0庚</p>");
    assertThat(mended.changes())
        .containsExactly(
            new Change(
                "typography-z1", "甲\u00a0乙\u00a0丙‹U+200B›丁\u200b戊", "甲\u00a0乙\u00a0丙丁\u200b戊"),
            new Change("typography-w1", "甲‹U+00A0›乙\u00a0丙丁戊", "甲␣乙\u00a0丙丁戊"),
            new Change("typography-w1", "己‹U+00A0›庚", "己␣庚"));
  }

  @Test
  void aLongStretchIsCutOnRecord() {
    Mended mended = Mended.of("<p>甲" + "\u00a0".repeat(500) + "乙中" + "-".repeat(500) + "国</p>");
    assertThat(mended.html()).isEqualTo("<p>甲 乙中——国</p>");
    assertThat(mended.changes())
        .allMatch(change -> change.before().length() <= 300)
        .extracting(Change::before)
        .satisfiesExactly(
            blanks -> assertThat(blanks).startsWith("甲‹U+00A0›‹U+00A0›"),
            dashes -> assertThat(dashes).isEqualTo("甲 乙中" + "-".repeat(40) + "…国"));
  }

  @Test
  void theBlanksOfVerseAreItsAuthors() {
    String verse = "<p>月落乌啼<br>　　江枫渔火<br>&nbsp;&nbsp;&nbsp;&nbsp;夜半钟声<br>姑苏城外</p>";
    assertThat(Mended.of(verse).changes()).isEmpty();
    assertThat(Mended.of("<p>月落乌啼<br>　　江枫渔火</p>").rules()).containsExactly("typography-w2");
  }

  @Test
  void anArticleOfAnotherLanguageIsLeftAlone() {
    String text = "中国,美国";
    Sample japanese = Sample.of(text).language("ja");
    assertThat(Mended.of(japanese, text).changes()).isEmpty();
    Element english =
        Jsoup.parseBodyFragment(
                "<p>The ferry came over from the other bank and nobody spoke a word.</p><p>中国,美国</p>")
            .body();
    Workbench bench = Mended.bench(Sample.of(""), english);
    new Typography().apply(bench);
    assertThat(bench.changes()).isEmpty();
  }

  @Test
  void theNearestWordSwitches() {
    String text = "中国,美国";
    assertThat(Mended.of(Sample.of(text), text).rules()).containsExactly("typography-p1");
    assertThat(rules(Sample.of(text).siteTypographyOff(ALL))).isEmpty();
    assertThat(rules(Sample.of(text).siteTypographyOff(TypographyRule.P1))).isEmpty();
    assertThat(rules(Sample.of(text).siteTypographyOff(TypographyRule.E1)))
        .containsExactly("typography-p1");
    assertThat(rules(Sample.of(text).typographyOff(TypographyRule.P1))).isEmpty();
    assertThat(rules(Sample.of(text).siteTypographyOff(ALL).typographyOff()))
        .containsExactly("typography-p1");
  }

  private static List<String> rules(Sample sample) {
    return Mended.of(sample, "中国,美国").rules();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中,",
        ",",
        "?",
        "? ",
        ".",
        "。",
        "-",
        "中-",
        ":",
        "://",
        "a.",
        "a@",
        "@",
        "#",
        "#中",
        "(",
        ")",
        "”",
        "中”,",
        "•",
        "か•",
        " ",
        "\u00a0",
        "\u3000",
        "７",
        "\u200b",
        "1",
        "https://a.com/",
        "中 ",
        "localhost:",
        "_.-",
        "中1,"
      })
  void aMillionCharactersTakeLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    Element body = Jsoup.parseBodyFragment("<p>渡轮从对岸开来船上的人都望着</p><p></p>").body();
    body.child(1).appendChild(new TextNode(text + "中"));
    Workbench bench = Mended.bench(Sample.of(""), body);
    assertTimeout(Duration.ofSeconds(20), () -> new Typography().apply(bench));
    assertThat(bench.changes()).hasSizeLessThanOrEqualTo(1100);
  }

  @Test
  void manyElementsInOneLineTakeLinearTime() {
    String html = "<p>" + "<b>中</b>,".repeat(100_000) + "</p>";
    Element body = Jsoup.parseBodyFragment(html).body();
    Workbench bench = Mended.bench(Sample.of(""), body);
    assertTimeout(Duration.ofSeconds(20), () -> new Typography().apply(bench));
    assertThat(body.text()).startsWith("中，中，中，").endsWith("中，中,");
    assertThat(bench.changes()).hasSize(1001);
    assertThat(bench.changes().get(1000).before()).isEqualTo("… × 98999");
  }

  @Test
  void depthDoesNotMatter() {
    Element body = new Element("body");
    Element deepest = body;
    for (int i = 0; i < 3_000; i++) {
      deepest = deepest.appendElement("b");
    }
    deepest.appendChild(new TextNode("中国,美国的船都停在渡口"));
    Workbench bench = Mended.bench(Sample.of(""), body);
    new Typography().apply(bench);
    assertThat(bench.changes()).hasSize(1);
  }
}
