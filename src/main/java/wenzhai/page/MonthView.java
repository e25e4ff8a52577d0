package wenzhai.page;

import java.util.List;

/**
 * What {@code month.peb} gets: a month.
 *
 * @param date such as {@code 2024-06}
 * @param year its year, such as {@code 2024}
 * @param yearPath its year's page, relative to the site's root
 * @param count how many articles are from it
 * @param days each day of the month
 * @param groups the articles by day, newest first; those of which only the month is known at the
 *     end
 * @param newer the next month with articles; its path is empty when there is none
 * @param older the month before it with articles
 */
public record MonthView(
    String date,
    String year,
    String yearPath,
    int count,
    List<Day> days,
    List<Group> groups,
    Neighbour newer,
    Neighbour older) {

  /**
   * A day of the month.
   *
   * @param date such as {@code 2024-06-21}
   * @param number 1 to 31
   * @param count how many articles are from it
   * @param weekday 1 for Monday to 7 for Sunday
   */
  public record Day(String date, int number, int count, int weekday) {}
}
