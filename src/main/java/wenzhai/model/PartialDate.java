package wenzhai.model;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as precise as it is known, in the time zone in which it was stated.
 *
 * @param local the date and time as stated; what is finer than {@code precision} is its smallest
 *     value
 * @param precision how much of {@code local} is known
 * @param offset the distance from UTC, where it is known; never with a precision of a day or less
 */
public record PartialDate(LocalDateTime local, Precision precision, Optional<ZoneOffset> offset) {

  /** How much of a date is known, from the least. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY,
    MINUTE,
    SECOND
  }

  public PartialDate {
    local =
        switch (precision) {
          case YEAR -> LocalDateTime.of(local.getYear(), 1, 1, 0, 0);
          case MONTH -> LocalDateTime.of(local.getYear(), local.getMonth(), 1, 0, 0);
          case DAY -> local.toLocalDate().atStartOfDay();
          case MINUTE -> local.withSecond(0).withNano(0);
          case SECOND -> local.withNano(0);
        };
    if (precision.compareTo(Precision.DAY) <= 0) {
      offset = Optional.empty();
    }
  }

  public static PartialDate month(int year, int month) {
    return new PartialDate(
        LocalDateTime.of(year, month, 1, 0, 0), Precision.MONTH, Optional.empty());
  }

  public static PartialDate day(int year, int month, int day) {
    return new PartialDate(
        LocalDateTime.of(year, month, day, 0, 0), Precision.DAY, Optional.empty());
  }

  public boolean knows(Precision least) {
    return precision.compareTo(least) >= 0;
  }

  /** The same moment with its offset known, unless it was known or there is no time of day. */
  public PartialDate at(ZoneOffset zone) {
    return offset.isPresent() ? this : new PartialDate(local, precision, Optional.of(zone));
  }

  /**
   * ISO 8601, no more precise than the date is: {@code 2025}, {@code 2025-03}, {@code 2023-11-07},
   * {@code 2023-11-02T10:30+01:00}, {@code 2024-06-21T06:58:55Z}.
   */
  public String iso() {
    String text = local.toLocalDate().toString();
    return switch (precision) {
      case YEAR -> text.substring(0, 4);
      case MONTH -> text.substring(0, 7);
      case DAY -> text;
      case MINUTE -> text + "T" + local.toLocalTime() + zone();
      case SECOND ->
          text + "T" + local.toLocalTime() + (local.getSecond() == 0 ? ":00" : "") + zone();
    };
  }

  private String zone() {
    return offset.map(ZoneOffset::getId).orElse("");
  }

  /**
   * A text that sorts as dates do; what is not known sorts before all that is, so that in a list of
   * the newest first a month stands after its days.
   */
  public String sortKey() {
    String text = iso();
    return switch (precision) {
      case YEAR -> text + "-00-00";
      case MONTH -> text + "-00";
      default -> text;
    };
  }
}
