package wenzhai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that are slow to make small. */
class TagLettersTest {
  private static final String MANY = "Σ".repeat(300);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>甲</p>",
        "<p ΣİΣ=1>ΣİΣ</p>",
        "1 < 2, 3 > 2",
        "<",
        "<p title='<' İ>乙</p><",
      })
  void fewStayAsTheyAre(String html) {
    assertThat(TagLetters.bounded(html)).isEqualTo(html);
  }

  @Test
  void textStaysAsItIsHoweverManyItHas() {
    String html = "<p class=a>" + MANY + "</p>" + MANY;
    assertThat(TagLetters.bounded(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p %s>甲</p>",
        "<p a='>' %s>甲</p>",
        "<p a='<' %s>甲</p>",
        "<x%s>甲</x>",
        "</x%s>甲",
        "<!doctype %s>甲",
        "<x<x<%s",
        "<p %s",
      })
  void manyInATagAreMadeSmall(String form) {
    String html = "<b>Σ</b>" + form.formatted(MANY);
    assertThat(TagLetters.bounded(html))
        .isEqualTo("<b>Σ</b>" + form.formatted(MANY.replace('Σ', 'σ')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<x%s>", "<p %s=1>", "<x%s", "<x<%s", "<!doctype %s>", "<p a='>' %s>"})
  @Timeout(60)
  void namesOfAnyLengthTakeNoTime(String form) {
    for (String letter : new String[] {"Σ", "İ", "Σ.", "Σ<", "<Σ"}) {
      String html = form.formatted(letter.repeat(100_000));
      assertThat(Jsoup.parse(TagLetters.bounded(html))).as(form + letter).isNotNull();
    }
  }
}
