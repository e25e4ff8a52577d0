package wenzhai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {
  @ParameterizedTest
  @CsvSource({
    "2024, YEAR",
    "2024-06, MONTH",
    "2024-02-29, DAY",
    "2024-06-21T06:58, MINUTE",
    "2024-06-21T06:58+08:00, MINUTE",
    "2024-06-21T06:58:55Z, SECOND",
    "2024-06-21 06:58:55.25-0930, SECOND",
  })
  void readsDatesAsPreciseAsTheyAre(String text, IsoDate.Precision precision) {
    assertThat(IsoDate.parse(text).orElseThrow().precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-13",
        "2023-02-29",
        "2024-06-31",
        "2024-6-1",
        "2024-06-21T24:00",
        "2024-06-21T06",
        "2024-06-21T06:58:61",
        "2024-06-21T06:58Z+",
        "2024-06-21T06:58+24:00",
        "2024-06-21T06:58:55 GMT",
        "Fri, 21 Jun 2024 06:58:55 GMT",
        "２０２４-06-21",
      })
  void refusesWhatIsNone(String text) {
    assertThat(IsoDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026, false",
    "2027, true",
    "2026-11, false",
    "2026-12, true",
    "2026-11-23, false",
    "2026-11-24, true",
    "2026-11-22T12:00:00Z, false",
    "2026-11-22T12:00:01Z, true",
    "2026-11-22T20:00:00+08:00, false",
    "2026-11-22T20:00:01+08:00, true",
  })
  void isInTheFutureOnlyWhenItIsSoEverywhere(String text, boolean future) {
    Instant now = Instant.parse("2026-11-22T12:00:00Z");
    assertThat(IsoDate.parse(text).orElseThrow().isAfter(now)).isEqualTo(future);
  }

  @Test
  void htmlMaySayMoreThanDates() {
    assertThat(
            new String[] {
              "06-21", "--06-21", "23:59", "23:59:59.5", "+08:00", "2024-W25", "P3D", "PT4H18M3S"
            })
        .allMatch(IsoDate::isTimeOfHtml);
    assertThat(new String[] {"13-01", "24:00", "P", "PT", "2024-W54", "heute", "9".repeat(60)})
        .noneMatch(IsoDate::isTimeOfHtml);
  }
}
