package wenzhai.page;

/**
 * A stretch of time that a plot counts by: a week, a month, a quarter of a year, a year.
 *
 * @param date ISO 8601: the first day of a week, a month, else the year
 * @param quarter 1 to 4 for a quarter of that year, else 0
 */
public record Period(String date, int quarter) {
  static Period of(String date) {
    return new Period(date, 0);
  }
}
