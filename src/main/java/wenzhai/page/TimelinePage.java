package wenzhai.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Page;
import wenzhai.model.Timeline;

/** The plots: {@code timeline.html}, when there is something to be seen in them. */
public final class TimelinePage implements PageKind {
  private static final int WEEKS_OF_A_YEAR = 52;
  private static final int YEARS_OF_WEEKS = 2;
  private static final int MOST_YEARS = 120;
  private static final int MOST_SOURCES = 12;
  private static final int MOST_YEAR_TICKS = 5;
  private static final int MOST_SMALL_TICKS = 2;
  private static final int FEWEST_ARTICLES = 3;

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    if (!digest.timeline().tells()) {
      return List.of();
    }
    Page.Frame frame = new Page.Frame("", "", "timeline", true);
    return List.of(new Page("timeline.html", "timeline", frame, () -> view(digest)));
  }

  private static TimelineView view(Digest digest) {
    Timeline timeline = digest.timeline();
    Listing listing = new Listing(digest);
    List<Digest.SourceGroup> dated =
        digest.sources().stream()
            .filter(group -> timeline.months().containsKey(group.source().slug()))
            .toList();
    Periods periods = periods(timeline);
    Ribbons ribbons = new Ribbons(listing, periods, timeline.reports());
    return new TimelineView(
        weeks(timeline.weeks()),
        years(timeline.years()),
        periods.list(),
        dated.size() > 1 ? sources(dated, timeline, periods, listing) : List.of(),
        ribbons.of(dated.subList(0, Math.min(MOST_SOURCES, dated.size()))),
        ribbons.ticks(),
        Math.max(0, dated.size() - MOST_SOURCES),
        ribbons.reports(),
        ribbons.days());
  }

  /** The time that all plots of sources share; what lies far before it is not drawn. */
  static Periods periods(Timeline timeline) {
    SortedMap<YearMonth, Integer> all = new TreeMap<>();
    timeline
        .months()
        .values()
        .forEach(months -> months.forEach((m, n) -> all.merge(m, n, Integer::sum)));
    YearMonth newest = all.lastKey();
    return Periods.covering(all.tailMap(newest.minusYears(MOST_YEARS)).firstKey(), newest);
  }

  /** A year or two of weeks up to the newest, unless next to nothing is from them. */
  private static Plot weeks(List<Timeline.Week> all) {
    int shown = all.size() <= WEEKS_OF_A_YEAR ? WEEKS_OF_A_YEAR : YEARS_OF_WEEKS * WEEKS_OF_A_YEAR;
    LocalDate newest = all.get(all.size() - 1).monday();
    LocalDate first = newest.minusWeeks(shown - 1L);
    int[] counts = new int[shown];
    for (int i = Math.max(0, all.size() - shown); i < all.size(); i++) {
      counts[shown - all.size() + i] = all.get(i).count();
    }
    List<Period> periods = new ArrayList<>(shown);
    List<Plot.Mark> marks = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      LocalDate monday = first.plusWeeks(i);
      periods.add(Period.of(monday.toString()));
      // the week in which a quarter of a year begins
      LocalDate sunday = monday.plusDays(6);
      if (sunday.getDayOfMonth() <= 7 && sunday.getMonthValue() % 3 == 1) {
        YearMonth month = YearMonth.from(sunday);
        marks.add(
            new Plot.Mark(
                month.getMonthValue() == 1
                    ? ArchivePages.key(month.getYear())
                    : Periods.month(month),
                i));
      }
    }
    int top = PlotMaker.top(PlotMaker.greatest(counts));
    Plot plot = PlotMaker.plot(periods, counts, marks, top, shown / WEEKS_OF_A_YEAR);
    return plot.total() < FEWEST_ARTICLES ? PlotMaker.NONE : plot;
  }

  /** The years, when there are more of them than the weeks show. */
  private static Plot years(List<Timeline.Year> all) {
    if (all.size() <= YEARS_OF_WEEKS) {
      return PlotMaker.NONE;
    }
    int[] counts = new int[all.size()];
    List<Period> periods = new ArrayList<>(all.size());
    List<Plot.Mark> marks = new ArrayList<>();
    int apart = (all.size() + MOST_YEAR_TICKS - 1) / MOST_YEAR_TICKS;
    for (int i = 0; i < counts.length; i++) {
      counts[i] = all.get(i).count();
      String year = ArchivePages.key(all.get(i).year());
      periods.add(Period.of(year));
      if ((counts.length - 1 - i) % apart == 0) {
        marks.add(new Plot.Mark(year, i));
      }
    }
    int top = PlotMaker.top(PlotMaker.greatest(counts));
    return PlotMaker.plot(periods, counts, marks, top, 1);
  }

  /** The sources that gave most, the others together. */
  private static List<TimelineView.SourcePlot> sources(
      List<Digest.SourceGroup> dated, Timeline timeline, Periods periods, Listing listing) {
    List<SourceRef> names = new ArrayList<>();
    List<int[]> counts = new ArrayList<>();
    int[] others = new int[periods.size()];
    // a single one beyond the last plot gets its own rather than be called "others"
    int own = dated.size() == MOST_SOURCES + 1 ? dated.size() : MOST_SOURCES;
    for (Digest.SourceGroup group : dated) {
      int[] theirs = periods.counts(timeline.months().get(group.source().slug()));
      if (names.size() < own) {
        names.add(listing.source(group.source()));
        counts.add(theirs);
      } else {
        for (int i = 0; i < others.length; i++) {
          others[i] += theirs[i];
        }
      }
    }
    if (dated.size() > own) {
      names.add(SourceRef.NONE);
      counts.add(others);
    }
    int top = PlotMaker.top(counts.stream().mapToInt(PlotMaker::greatest).max().orElse(1));
    List<TimelineView.SourcePlot> plots = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Plot plot =
          PlotMaker.plot(periods.list(), counts.get(i), periods.marks(MOST_SMALL_TICKS), top, 1);
      plots.add(new TimelineView.SourcePlot(names.get(i), i < own ? 1 : dated.size() - own, plot));
    }
    return plots;
  }
}
