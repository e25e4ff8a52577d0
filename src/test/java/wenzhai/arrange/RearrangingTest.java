package wenzhai.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.clean.APrint;
import wenzhai.model.ACard;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Field;
import wenzhai.model.Origin;
import wenzhai.model.Problems;
import wenzhai.model.Reprint;
import wenzhai.model.Sharing;
import wenzhai.model.SiteConfig;

/** Who arranged other cards before arranges like one who did not. */
class RearrangingTest {
  private static final int EDITS = 150;
  private static final String WORDS = "河水山谷渡船木桥茶叶竹林石阶灯火渔网稻田驿站书信邮差铁匠陶器布匹果园羊群集市钟楼旧巷砖墙";

  private final Map<String, Card> cards = new TreeMap<>();
  private Random random;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatWasArrangedBeforeDoesNotShow(long seed) {
    random = new Random(seed);
    Arranger arranger = new Arranger();
    int pairs = 0;
    int twins = 0;
    for (int i = 0; i < EDITS; i++) {
      edit(i < 3 ? 40 : random.nextInt(3));
      List<Card> now = new ArrayList<>(cards.values());
      Collections.shuffle(now, random);
      Reprint usual = random.nextInt(8) == 0 ? Reprint.EXCERPT : Reprint.WHOLE;
      SiteConfig site = ACard.site("", new Sharing(usual, Map.of()));
      Problems known = new Problems();
      Problems unknown = new Problems();
      Digest again = arranger.arrange(now, site, List.of(), List.of(), known);
      Digest anew = new Arranger().arrange(now, site, List.of(), List.of(), unknown);
      assertThat(again).isEqualTo(anew);
      assertThat(known.sorted()).isEqualTo(unknown.sorted());
      pairs += anew.sameText().size();
      twins += anew.twins().size();
    }
    assertThat(pairs).as("a case must have reports that several sources have").isPositive();
    assertThat(twins).as("a case must have articles that were collected twice").isPositive();
  }

  /** Some cards go, some come, some are others than before. */
  private void edit(int count) {
    for (int i = 0; i < count; i++) {
      String file = "a" + random.nextInt(60) + ".md";
      if (random.nextInt(5) == 0) {
        cards.remove(file);
      } else {
        cards.put(file, card(file));
      }
    }
  }

  private Card card(String file) {
    int source = random.nextInt(4);
    String section = random.nextInt(3) == 0 ? " - 要闻" + "甲乙".charAt(random.nextInt(2)) : "";
    ACard card =
        new ACard(file)
            .title("渡口旧事" + random.nextInt(9) + section)
            .source("s" + source, "报" + source)
            .published(random.nextInt(9) == 0 ? "" : "2024-06-2" + random.nextInt(3))
            .characters(500 + random.nextInt(3))
            .fingerprint(APrint.of(random.nextInt(12) == 0 ? "" : text()));
    if (random.nextInt(3) > 0) {
      card.url("https://paper.example/a/" + random.nextInt(25));
    }
    if (random.nextInt(6) == 0) {
      card.slug("name-" + random.nextInt(3));
    }
    if (random.nextInt(8) == 0) {
      card.note("记" + random.nextInt(3)).evidence(Field.TITLE, Origin.SIDECAR, "记");
    }
    if (random.nextInt(9) == 0) {
      card.notExtracted();
    }
    return card.build();
  }

  /** One of a few texts, some of whose sentences are another's. */
  private String text() {
    int number = random.nextInt(12);
    int changed = random.nextInt(12);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      Random words = new Random(i == changed ? random.nextInt() : number * 100L + i);
      for (int j = 0; j < 15; j++) {
        int word = 2 * words.nextInt(WORDS.length() / 2);
        text.append(WORDS, word, word + 2);
      }
      text.append('。');
    }
    return text.toString();
  }
}
