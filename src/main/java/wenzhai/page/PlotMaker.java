package wenzhai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What draws columns: counts first, then places and sizes. */
final class PlotMaker {
  /** A word that began further right would not fit a window of a telephone. */
  private static final int LAST_TICK = 86;

  private static final BigDecimal MARGIN = new BigDecimal("0.1");

  static final Plot NONE =
      new Plot(
          List.of(), List.of(), 1, 1, new Plot.Column(Period.of(""), 0, "0", "0", "0", "0"), 0, 0);

  private PlotMaker() {}

  /**
   * A plot of so many articles in each period.
   *
   * @param top what the upper end of the axis stands for, at least the greatest count
   * @param screens how many windows of a telephone it fills
   */
  static Plot plot(
      List<Period> periods, int[] counts, List<Plot.Mark> marks, int top, int screens) {
    int n = periods.size();
    List<Plot.Column> columns = new ArrayList<>(n);
    Plot.Column most = NONE.most();
    int total = 0;
    int empty = 0;
    for (int i = 0; i < n; i++) {
      Plot.Column column =
          new Plot.Column(
              periods.get(i),
              counts[i],
              Percent.of(BigDecimal.valueOf(i).add(MARGIN), n),
              Percent.of(BigDecimal.ONE.subtract(MARGIN.add(MARGIN)), n),
              Percent.of((long) top - counts[i], top),
              Percent.of(counts[i], top));
      columns.add(column);
      most = counts[i] >= most.count() ? column : most;
      total += counts[i];
      empty += counts[i] == 0 ? 1 : 0;
    }
    return new Plot(columns, ticks(marks, n, screens), top, screens, most, total, empty);
  }

  static List<Plot.Tick> ticks(List<Plot.Mark> marks, int parts, int screens) {
    List<Plot.Tick> ticks = new ArrayList<>();
    for (Plot.Mark mark : marks) {
      if ((long) mark.at() * 100 * screens <= (100L * screens - 100 + LAST_TICK) * parts) {
        ticks.add(new Plot.Tick(Percent.of(mark.at(), parts), mark.date()));
      }
    }
    return ticks;
  }

  static int greatest(int[] counts) {
    int greatest = 0;
    for (int count : counts) {
      greatest = Math.max(greatest, count);
    }
    return greatest;
  }

  /** A round number to end an axis with, that the greatest count does not exceed. */
  static int top(int greatest) {
    if (greatest <= 1) {
      return 1;
    }
    for (int unit = 1; ; unit *= 10) {
      for (int step : new int[] {2, 3, 4, 5, 6, 8, 10}) {
        boolean even = step * unit % 2 == 0;
        if (even && greatest <= (long) step * unit) {
          return step * unit;
        }
      }
    }
  }
}
