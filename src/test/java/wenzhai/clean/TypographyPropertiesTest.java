package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.Han;
import wenzhai.model.TypographyRule;

/** What holds for every text, tried on mixtures of all that the rules look at. */
class TypographyPropertiesTest {
  private static final int TEXTS = 4000;

  private static final String[] PIECES =
      ("中 国 人 三 二 〇 𠮷 ⼒ A b Qq 7 20 000 ７ ９ Ｑ ％ ． , , , : : ; ? ? ! ! . ... .. 。。。 - -- --- • ・ ‧ ， 。 ：； ！"
              + " ？ 、 “ ” ‘ ’ 「 」 《 》 （ ） ( ) [ ] … —— ￼ か ー <b> </b> <a> </a> <i> </i> <br> <code>中,国</code>"
              + " <sup>1</sup> <img> https:// https://a.com/x a.com www. @中国 # #中# .com li@a.org localhost:80 </p><p>"
              + " <span&nbsp;lang=ja>日,本</span>")
          .split(" ");
  private static final String[] BLANKS = {
    " ", " ", "  ", "\u00a0", "\u3000", "\u3000\u3000", "\n", "\u200b", "\u00ad", "\ufeff"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mendingTwiceIsMendingOnce(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String html = mixture(random);
      Sample sample = Sample.of(html).typographyOff(someRules(random));
      Mended once = Mended.of(sample, html);
      Mended twice = Mended.of(sample, once.html());
      assertThat(twice.html()).as("seed %s: %s", seed, html).isEqualTo(once.html());
      assertThat(twice.changes()).as("seed %s: %s", seed, html).isEmpty();
      boolean changed = !once.html().equals(Mended.untouched(html));
      assertThat(!once.changes().isEmpty()).as("seed %s: %s", seed, html).isEqualTo(changed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void nothingButMarksAndBlanksChanges(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String html = mixture(random);
      Element before = Jsoup.parseBodyFragment(html).body();
      Element after = Jsoup.parseBodyFragment(Mended.of(html).html()).body();
      assertThat(words(after)).as("seed %s: %s", seed, html).isEqualTo(words(before));
      assertThat(after.select("*").eachAttr("href")).isEqualTo(before.select("*").eachAttr("href"));
      assertThat(after.getAllElements()).hasSameSizeAs(before.getAllElements());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {8})
  void whatLooksPlainIsNoRulesConcern(long seed) {
    Random random = new Random(seed);
    String characters = "中国，。、；：？！“”‘’（）《》「」『』—…·.,- \u00a0\u3000％９ＡA1・•\ufffc";
    int plain = 0;
    for (int i = 0; i < 20 * TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(8); length > 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      if (Typography.isPlain(text.toString())) {
        plain++;
        assertThat(Typography.isConcern(text.toString())).as(text.toString()).isFalse();
      }
    }
    assertThat(plain).isGreaterThan(TEXTS);
  }

  @ParameterizedTest
  @ValueSource(longs = {7})
  void aRuleThatIsOffDoesNothing(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String html = mixture(random);
      Set<String> off = new HashSet<>();
      TypographyRule[] rules = someRules(random);
      for (TypographyRule rule : rules) {
        off.add(rule.onRecord());
      }
      Mended mended = Mended.of(Sample.of(html).typographyOff(rules), html);
      assertThat(mended.changes()).noneMatch(change -> off.contains(change.rule()));
    }
  }

  private static String mixture(Random random) {
    StringBuilder html = new StringBuilder("<p>");
    int length = 3 + random.nextInt(28);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(10);
      if (kind < 4) {
        html.append("中国人们来去".charAt(random.nextInt(6)));
      } else if (kind < 9) {
        html.append(PIECES[random.nextInt(PIECES.length)].replace("&nbsp;", " "));
      } else {
        html.append(BLANKS[random.nextInt(BLANKS.length)]);
      }
    }
    return html.append("</p>").toString();
  }

  private static TypographyRule[] someRules(Random random) {
    List<TypographyRule> some = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      for (TypographyRule rule : EnumSet.allOf(TypographyRule.class)) {
        if (random.nextInt(4) == 0) {
          some.add(rule);
        }
      }
    }
    return some.toArray(TypographyRule[]::new);
  }

  /** Letters and digits, in one width. */
  private static String words(Element body) {
    StringBuilder words = new StringBuilder();
    Texts.fold(body.wholeText())
        .codePoints()
        .filter(c -> Han.isHan(c) || Character.isLetterOrDigit(c))
        .forEach(words::appendCodePoint);
    return words.toString();
  }
}
