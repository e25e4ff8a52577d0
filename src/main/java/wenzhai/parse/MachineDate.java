package wenzhai.parse;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import wenzhai.model.PartialDate;
import wenzhai.model.PartialDate.Precision;

/**
 * A date as machines write it, {@code 2024-06-21} or {@code 2024-06-21T06:58:55Z}, read at sight:
 * most heads write it so, and {@link DateReader} tries many ways of writing.
 */
final class MachineDate {
  private static final String DAY = "0000-00-00";
  private static final String SECOND = DAY + "T00:00:00";
  private static final String OFFSET = SECOND + "+00:00";

  private MachineDate() {}

  /** The date that a text is; empty when it is none, or one that needs a closer look. */
  static Optional<FoundDate> of(String text) {
    int length = text.length();
    boolean utc = length == SECOND.length() + 1 && text.charAt(length - 1) == 'Z';
    boolean timed = utc || length == SECOND.length() || length == OFFSET.length();
    if (!timed && length != DAY.length() || !isShaped(text, utc ? length - 1 : length)) {
      return Optional.empty();
    }
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(text, 0, 4),
              number(text, 5, 7),
              number(text, 8, 10),
              timed ? number(text, 11, 13) : 0,
              timed ? number(text, 14, 16) : 0,
              timed ? number(text, 17, 19) : 0);
      Optional<ZoneOffset> zone = utc ? Optional.of(ZoneOffset.UTC) : Optional.empty();
      if (length == OFFSET.length()) {
        zone = Optional.of(ZoneOffset.of(text.substring(SECOND.length())));
      }
      PartialDate date = new PartialDate(local, timed ? Precision.SECOND : Precision.DAY, zone);
      return DateReader.inRange(local.getYear())
          ? Optional.of(new FoundDate(date, Optional.empty(), 0, length))
          : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static boolean isShaped(String text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean right =
          switch (OFFSET.charAt(i)) {
            case '0' -> c >= '0' && c <= '9';
            case 'T' -> c == 'T' || c == ' ';
            case '+' -> c == '+' || c == '-';
            default -> c == OFFSET.charAt(i);
          };
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
