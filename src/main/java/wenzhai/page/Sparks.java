package wenzhai.page;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import wenzhai.model.Timeline;

/** What draws how much a source gave over time, small enough for a line of a table. */
final class Sparks {
  static final int HEIGHT = 20;

  /** For where none are drawn. */
  static final Sparks NONE = new Sparks(Map.of(), Periods.NONE);

  private final Map<String, SortedMap<YearMonth, Integer>> months;
  private final Periods periods;

  private Sparks(Map<String, SortedMap<YearMonth, Integer>> months, Periods periods) {
    this.months = months;
    this.periods = periods;
  }

  static Sparks of(Timeline timeline) {
    return timeline.tells() ? new Sparks(timeline.months(), TimelinePage.periods(timeline)) : NONE;
  }

  /** How many columns there are, each one wide. */
  int width() {
    return periods.size();
  }

  /** The outline of the columns, of which the tallest is as high as all; empty without dates. */
  String of(String source) {
    SortedMap<YearMonth, Integer> theirs = months.get(source);
    if (theirs == null) {
      return "";
    }
    int[] counts = periods.counts(theirs);
    int greatest = Math.max(1, PlotMaker.greatest(counts));
    StringBuilder outline = new StringBuilder();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        int height = Math.max(1, Math.round((float) HEIGHT * counts[i] / greatest));
        outline.append('M').append(i).append(' ').append(HEIGHT).append("v-").append(height);
        outline.append("h1v").append(height).append('z');
      }
    }
    return outline.toString();
  }
}
