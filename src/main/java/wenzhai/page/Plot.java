package wenzhai.page;

import java.util.List;

/**
 * A plot of columns over time. Places and sizes are parts of a hundred, so that a drawing fits any
 * width and its words keep their size.
 *
 * @param columns from the oldest
 * @param ticks where the axis of time has a word
 * @param top the number at the upper end of the other axis, which begins at 0; even, or 1
 * @param screens how many windows of a telephone it fills: there the newest part is shown
 * @param most the column with the greatest count, the newest of several
 * @param total what all columns count together
 * @param empty how many columns count nothing
 */
public record Plot(
    List<Column> columns,
    List<Tick> ticks,
    int top,
    int screens,
    Column most,
    int total,
    int empty) {
  public Plot {
    columns = List.copyOf(columns);
    ticks = List.copyOf(ticks);
  }

  /** The number at half the height; 0 when there is none. */
  public int half() {
    return top / 2;
  }

  /**
   * A column.
   *
   * @param period what it counts
   * @param count how many articles
   * @param x where it begins
   * @param width how wide it is
   * @param y where its top is, from above
   * @param height how high it is
   */
  public record Column(Period period, int count, String x, String width, String y, String height) {}

  /**
   * A word on the axis of time.
   *
   * @param x where it begins
   * @param date a month, or a year where one begins
   */
  public record Tick(String x, String date) {}

  /** A month or a year and where it stands on an axis of so many parts. */
  record Mark(String date, int at) {}
}
