package wenzhai.page;

import java.util.List;

/**
 * What {@code month.peb} gets: a month.
 *
 * @param date such as {@code 2024-06}
 * @param year its year, such as {@code 2024}
 * @param yearPath its year's page, relative to the site's root
 * @param count how many articles are from it
 * @param parts the pages of a month with very many articles, this one among them; empty when there
 *     is one only
 * @param days each day of the month
 * @param groups the articles by day, newest first; those of which only the month is known at the
 *     end
 * @param newer the next month with articles; its path is empty when there is none
 * @param older the month before it with articles
 * @param downloads its articles as files
 */
public record MonthView(
    String date,
    String year,
    String yearPath,
    int count,
    List<Way> parts,
    List<Day> days,
    List<Group> groups,
    Neighbour newer,
    Neighbour older,
    List<TakeAway> downloads) {

  /**
   * A day of the month.
   *
   * @param date such as {@code 2024-06-21}
   * @param number 1 to 31
   * @param count how many articles are from it
   * @param weekday 1 for Monday to 7 for Sunday
   * @param level 1 for few to 4 for as many as on any day of the month; 0 for none
   * @param path the page with its articles, relative to the site's root; empty when it is this one
   */
  public record Day(String date, int number, int count, int weekday, int level, String path) {}
}
