package wenzhai.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the articles lie in time: what plots and their tables are made from.
 *
 * @param weeks from the oldest to the newest, those without articles too; articles of which no day
 *     is known are in none
 * @param years from the oldest to the newest, those without articles too
 * @param months by source, how many articles are from each month; those of which no month is known
 *     are in none
 * @param reports those that several outlets gave, the newest first
 */
public record Timeline(
    List<Week> weeks,
    List<Year> years,
    Map<String, SortedMap<YearMonth, Integer>> months,
    List<Report> reports) {
  private static final int FEWEST_ARTICLES = 3;

  /**
   * A week.
   *
   * @param monday its first day
   * @param count how many articles are from it
   */
  public record Week(LocalDate monday, int count) {}

  /**
   * A year.
   *
   * @param year such as 2024
   * @param count how many articles are from it
   */
  public record Year(int year, int count) {}

  /**
   * One report as several outlets gave it.
   *
   * @param entries the oldest first; the day of each is known
   */
  public record Report(List<Entry> entries) {
    public Report {
      entries = List.copyOf(entries);
    }
  }

  public Timeline {
    weeks = List.copyOf(weeks);
    years = List.copyOf(years);
    Map<String, SortedMap<YearMonth, Integer>> copy = new TreeMap<>();
    months.forEach(
        (source, counts) ->
            copy.put(source, Collections.unmodifiableSortedMap(new TreeMap<>(counts))));
    months = Collections.unmodifiableMap(copy);
    reports = List.copyOf(reports);
  }

  /** Whether there is anything to be seen: a few articles, not all of them of one week. */
  public boolean tells() {
    int dated = 0;
    for (Week week : weeks) {
      dated += week.count();
    }
    return weeks.size() > 1 && dated >= FEWEST_ARTICLES;
  }
}
