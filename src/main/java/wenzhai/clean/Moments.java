package wenzhai.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;

/** The dates and times that HTML can read, HTML 2.3.5; no durations and no weeks. */
final class Moments {
  private Moments() {}

  /**
   * Whether the text is a date, or a date and time with its zone.
   *
   * @param loose whether a month, or a time without its zone, will do
   */
  static boolean isValid(String text, boolean loose) {
    String iso = text.replace(' ', 'T');
    if (iso.length() > 35 || !iso.matches("[0-9]{4}-.*") || iso.matches(".*\\.[0-9]{4,}.*")) {
      return false;
    }
    try {
      if (iso.length() == 7) {
        return loose && YearMonth.parse(iso).getYear() > 0;
      }
      if (iso.length() == 10) {
        return LocalDate.parse(iso).getYear() > 0;
      }
      boolean zoned = iso.endsWith("Z") || iso.matches(".*[+-][0-9]{2}:[0-9]{2}");
      return zoned
          ? OffsetDateTime.parse(iso).getYear() > 0
          : loose && LocalDateTime.parse(iso).getYear() > 0;
    } catch (DateTimeException impossible) {
      return false;
    }
  }
}
