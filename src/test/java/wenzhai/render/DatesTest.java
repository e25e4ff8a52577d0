package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.model.Language;

class DatesTest {
  private static final Layers OURS = new Layers(List.of(new ClasspathTemplates()));

  private static Dates dates(String tag) {
    return new Dates(Words.open(OURS, new Language(tag)));
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, 2024-06-21T06:58:55Z, full, 2024年6月21日",
    "zh-Hans, 2024-06, full, 2024年6月",
    "zh-Hans, 2024, full, 2024年",
    "zh-Hans, 2024-06-21, under, 六月 · 周五",
    "zh-Hant, 2024-06-21, under, 六月 · 週五",
    "en, 2024-06-21, full, 21 June 2024",
    "en, 2024-06, full, June 2024",
    "en, 2024-06-21, under, Fri · Jun",
    "en, 2024-06-21, short, 21 Jun",
    "zh-Hans, 2024-06-21, numeral, 21",
    "zh-Hans, 2024-06, numeral, 6月",
    "en, 2024, numeral, 2024"
  })
  void readAsTheLanguageWritesThemAndAsPreciseAsKnown(
      String tag, String iso, String style, String expected) {
    assertThat(dates(tag).shown(iso, style)).isEqualTo(expected);
  }

  @Test
  void nothingIsShownOfADateThatIsNotKnown() {
    assertThat(dates("en").shown("", "full")).isEmpty();
    assertThat(Dates.time("2024-06-21")).isEmpty();
    assertThat(Dates.stamp("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-21T06:58:55Z, 2024-06-21 06:58 UTC",
    "2024-06-21T14:58+08:00, 2024-06-21 14:58 UTC+8",
    "2024-06-21T12:28+05:30, 2024-06-21 12:28 UTC+5:30",
    "2024-06-20T21:58-09:00, 2024-06-20 21:58 UTC-9",
    "2024-06-21T14:58, 2024-06-21 14:58",
    "2024-06-21, 2024-06-21",
    "2024-06, 2024-06"
  })
  void theRecordSaysTheTimeWithItsZone(String iso, String expected) {
    assertThat(Dates.stamp(iso)).isEqualTo(expected);
  }

  @Test
  void aStyleThatTheWordsDoNotKnowIsNamed() {
    assertThatThrownBy(() -> dates("zh-Hant").shown("2024-06-21", "long"))
        .hasMessage(
            "no word \"date.long.day\" in words/zh-Hant.properties, words/zh.properties,"
                + " words/en.properties");
  }

  @Test
  void whatIsNoDateIsNamed() {
    assertThatThrownBy(() -> dates("en").shown("yesterday, at noon", "full"))
        .hasMessage("\"yesterday, at noon\" is not a date");
  }
}
