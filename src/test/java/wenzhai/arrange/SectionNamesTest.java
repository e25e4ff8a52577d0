package wenzhai.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.ACard;
import wenzhai.model.Card;
import wenzhai.model.Field;
import wenzhai.model.Origin;

/** A section's name goes from a source's titles; what is part of a title stays. */
class SectionNamesTest {
  private static List<String> titles(Card... cards) {
    return SectionNames.without(Stream.of(cards).map(Noted::new).toList()).stream()
        .map(Noted::title)
        .toList();
  }

  private static Card[] cards(String... titles) {
    List<Card> cards = new ArrayList<>();
    for (String title : titles) {
      cards.add(new ACard("f" + cards.size()).title(title).build());
    }
    return cards.toArray(Card[]::new);
  }

  @Test
  void takesTheNameThatThreeTitlesOfASourceEndWith() {
    assertThat(titles(cards("渡口重开 - 要闻分析", "堤岸加高 – 要闻分析", "盐年之后_要闻分析", "石桥 - 一段旧事")))
        .containsExactly("渡口重开", "堤岸加高", "盐年之后", "石桥 - 一段旧事");
  }

  @Test
  void keepsWhatFewerTitlesEndWith() {
    assertThat(titles(cards("渡口重开 - 要闻分析", "堤岸加高 - 要闻分析")))
        .containsExactly("渡口重开 - 要闻分析", "堤岸加高 - 要闻分析");
  }

  @Test
  void oneTitleThatWasCollectedThreeTimesIsOne() {
    assertThat(titles(cards("渡口重开 - 要闻分析", "渡口重开 - 要闻分析", "渡口重开 - 要闻分析")))
        .containsOnly("渡口重开 - 要闻分析");
  }

  @Test
  void threeSourcesWithATitleEachProveNothing() {
    List<Card> cards = new ArrayList<>();
    for (String source : List.of("甲", "乙", "丙")) {
      cards.add(
          new ACard(source)
              .source("s" + (int) source.charAt(0), source)
              .title(source + "镇的渡口 - 要闻分析")
              .build());
    }
    assertThat(titles(cards.toArray(Card[]::new))).allMatch(t -> t.endsWith(" - 要闻分析"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" - 上篇", " - 大结局（完）", " | 要闻分析", "｜要闻分析", "：要闻分析", "-要闻分析", " - 2024"})
  void keepsPartsBarsNumbersAndHyphens(String end) {
    assertThat(titles(cards("渡口重开" + end, "堤岸加高" + end, "盐年之后" + end)))
        .containsExactly("渡口重开" + end, "堤岸加高" + end, "盐年之后" + end);
  }

  @Test
  void keepsTheCuratorsOwnTitle() {
    Card[] cards = cards("渡口重开 - 要闻分析", "堤岸加高 - 要闻分析", "盐年之后 - 要闻分析");
    cards[0] =
        new ACard("f0")
            .title("渡口重开 - 要闻分析")
            .evidence(Field.TITLE, Origin.SIDECAR, "渡口重开 - 要闻分析")
            .build();
    Card[] more = cards("石桥旧事 - 要闻分析");
    assertThat(titles(cards[0], cards[1], cards[2], more[0])).startsWith("渡口重开 - 要闻分析", "堤岸加高");
  }
}
