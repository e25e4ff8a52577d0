package wenzhai.page;

import java.util.List;

/**
 * What {@code timeline.peb} gets: how the articles lie in time.
 *
 * @param weeks how many there are from each week, lately; without columns when next to nothing is
 *     from them
 * @param years how many from each year; without columns when the weeks show as much
 * @param periods by what {@code sources} count
 * @param sources how many each source gave, on axes that are the same for all; empty when there is
 *     one source only
 * @param ribbons from when to when each source gave articles
 * @param ticks the words on their axis of time
 * @param more how many sources have no ribbon
 * @param reports those that several outlets gave, the newest first, a few
 * @param days how many days the axis of the reports is long
 */
public record TimelineView(
    Plot weeks,
    Plot years,
    List<Period> periods,
    List<SourcePlot> sources,
    List<Ribbon> ribbons,
    List<Plot.Tick> ticks,
    int more,
    List<Report> reports,
    int days) {

  /**
   * What a source gave over time.
   *
   * @param source who; the name is empty for those of unknown source, and for several together
   * @param together how many sources are taken together; 1 for a single one
   * @param plot how many articles
   */
  public record SourcePlot(SourceRef source, int together, Plot plot) {}

  /**
   * The time in which a source gave articles.
   *
   * @param source who
   * @param count how many
   * @param since the date of its oldest article, ISO 8601
   * @param until the date of its newest
   * @param x1 where the ribbon begins, in parts of a hundred
   * @param x2 where it ends
   * @param dots where there are articles
   */
  public record Ribbon(
      SourceRef source,
      int count,
      String since,
      String until,
      String x1,
      String x2,
      List<Dot> dots) {}

  /**
   * Articles on a ribbon.
   *
   * @param x where
   * @param count how many stand there
   */
  public record Dot(String x, int count) {}

  /**
   * One report as several outlets gave it.
   *
   * @param items the oldest first
   * @param x2 where its ribbon ends, in parts of a hundred; it begins at 0
   * @param dots where the articles stand on it
   */
  public record Report(List<Item> items, String x2, List<Dot> dots) {}
}
