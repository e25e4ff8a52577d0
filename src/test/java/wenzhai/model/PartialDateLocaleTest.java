package wenzhai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wenzhai.model.PartialDate.Precision;

class PartialDateLocaleTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void useALocaleWithDigitsOfItsOwn() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertThat(String.format(Locale.getDefault(), "%d", 1)).isNotEqualTo("1");
  }

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  @Test
  void writesDatesAlikeInEveryLocale() {
    LocalDateTime time = LocalDateTime.of(2024, 6, 21, 6, 58, 55);
    PartialDate second =
        new PartialDate(time, Precision.SECOND, Optional.of(ZoneOffset.ofHours(8)));
    assertThat(second.iso()).isEqualTo("2024-06-21T06:58:55+08:00");
    assertThat(new PartialDate(time, Precision.MINUTE, Optional.empty()).iso())
        .isEqualTo("2024-06-21T06:58");
    assertThat(PartialDate.month(2024, 6).sortKey()).isEqualTo("2024-06-00");
    assertThat(new Digest.MonthGroup(2024, 6, List.of()).key()).isEqualTo("2024-06");
  }
}
