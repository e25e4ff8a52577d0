package wenzhai.page;

import java.util.List;

/**
 * What {@code archive.peb} gets: all years.
 *
 * @param years newest first
 * @param total how many articles the site holds
 * @param undated how many of them have no date
 * @param undatedPath the page where those begin, relative to the site's root; empty when none
 */
public record ArchiveView(List<YearLine> years, int total, int undated, String undatedPath) {

  /**
   * A year.
   *
   * @param date such as {@code 2024}
   * @param path its page
   * @param count how many articles are from it
   * @param months January to December, those without articles too
   */
  public record YearLine(String date, String path, int count, List<MonthLine> months) {}

  /**
   * A month.
   *
   * @param date such as {@code 2024-06}
   * @param path its page, relative to the site's root; empty when it has none
   * @param count how many articles are from it
   * @param share how many against the month with most: 0 to 100
   * @param items a few of its articles, those that most sources gave first; none but on the page of
   *     the year
   */
  public record MonthLine(String date, String path, int count, int share, List<Item> items) {}
}
