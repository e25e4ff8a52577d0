package wenzhai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenzhai.model.PartialDate.Precision;

class PartialDateTest {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 6, 21, 6, 58, 55);

  @Test
  void isoIsAsPreciseAsTheDateIs() {
    Optional<ZoneOffset> utc = Optional.of(ZoneOffset.UTC);
    Optional<ZoneOffset> paris = Optional.of(ZoneOffset.ofHours(2));
    assertThat(new PartialDate(MOMENT, Precision.YEAR, utc).iso()).isEqualTo("2024");
    assertThat(new PartialDate(MOMENT, Precision.MONTH, utc).iso()).isEqualTo("2024-06");
    assertThat(new PartialDate(MOMENT, Precision.DAY, utc).iso()).isEqualTo("2024-06-21");
    assertThat(new PartialDate(MOMENT, Precision.MINUTE, paris).iso())
        .isEqualTo("2024-06-21T06:58+02:00");
    assertThat(new PartialDate(MOMENT, Precision.SECOND, utc).iso())
        .isEqualTo("2024-06-21T06:58:55Z");
    assertThat(new PartialDate(MOMENT, Precision.SECOND, Optional.empty()).iso())
        .isEqualTo("2024-06-21T06:58:55");
  }

  @Test
  void aMonthSortsBeforeItsDaysAndADayBeforeItsHours() {
    List<String> keys =
        Stream.of(
                PartialDate.month(2024, 6),
                PartialDate.day(2024, 6, 1),
                PartialDate.day(2024, 6, 21),
                new PartialDate(MOMENT, Precision.MINUTE, Optional.empty()),
                PartialDate.day(2024, 6, 22),
                PartialDate.month(2024, 7))
            .map(PartialDate::sortKey)
            .toList();
    assertThat(keys).isSorted();
  }
}
