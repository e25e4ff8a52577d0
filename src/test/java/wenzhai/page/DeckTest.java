package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wenzhai.model.Field;
import wenzhai.model.Origin;

class DeckTest {
  private static final String THIRTY = "码头上的灯每晚都亮着，船却一年只来四次，值夜的人也早就习惯了。";

  private static String deck(String summary) {
    return Deck.of(new Draft("题目").summary(summary).done().card());
  }

  @Test
  void asManyWholeSentencesAsThereIsRoomFor() {
    assertThat(THIRTY).hasSize(31);
    assertThat(deck(THIRTY)).isEqualTo(THIRTY);
    assertThat(deck(THIRTY + THIRTY)).isEqualTo(THIRTY);
    assertThat(deck("“他来了！”" + THIRTY + THIRTY)).isEqualTo("“他来了！”" + THIRTY);
    assertThat(deck("It costs 3.5 pence. " + "And more ".repeat(20)))
        .isEqualTo("It costs 3.5 pence.");
  }

  @Test
  void noHalfSentence() {
    assertThat(deck("码头上的灯" + "每晚都亮着，".repeat(12) + "。")).isEmpty();
    assertThat(deck(THIRTY + "后来…")).isEqualTo(THIRTY);
    assertThat(deck("后来...")).isEmpty();
    assertThat(deck("他没有说下去……")).isEqualTo("他没有说下去……");
    assertThat(deck("没有句号的一行")).isEqualTo("没有句号的一行");
  }

  @Test
  void theTitleIsNotSaidTwiceAndTheCuratorIsNotCutShort() {
    assertThat(deck("题目")).isEmpty();
    Draft curated =
        new Draft("题目").summary(THIRTY.repeat(3)).evidence(Field.SUMMARY, Origin.SIDECAR, "x");
    assertThat(Deck.of(curated.done().card())).isEqualTo(THIRTY.repeat(3));
  }
}
