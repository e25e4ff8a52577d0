package wenzhai.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.PartialDate;
import wenzhai.model.Timeline;

/** What draws lines from a first article to a last one, with a dot wherever there are articles. */
final class Ribbons {
  /** How many places a ribbon has for dots: on a wide screen they just do not touch. */
  private static final int PLACES = 100;

  private static final int MOST_REPORTS = 8;
  private static final int MOST_TICKS = 6;

  private final Listing listing;
  private final Periods axis;
  private final List<Timeline.Report> reports;

  Ribbons(Listing listing, Periods axis, List<Timeline.Report> reports) {
    this.listing = listing;
    this.axis = axis;
    this.reports = reports.subList(0, Math.min(MOST_REPORTS, reports.size()));
  }

  List<Plot.Tick> ticks() {
    return PlotMaker.ticks(axis.marks(MOST_TICKS), axis.size(), 1);
  }

  List<TimelineView.Ribbon> of(List<Digest.SourceGroup> groups) {
    List<TimelineView.Ribbon> ribbons = new ArrayList<>();
    for (Digest.SourceGroup group : groups) {
      TreeMap<Integer, Integer> places = new TreeMap<>();
      for (Entry entry : group.entries()) {
        place(entry).ifPresent(place -> places.merge(place, 1, Integer::sum));
      }
      if (!places.isEmpty()) {
        ribbons.add(
            new TimelineView.Ribbon(
                listing.source(group.source()),
                group.entries().size(),
                Listing.oldest(group.entries()),
                Listing.newest(group.entries()),
                String.valueOf(places.firstKey()),
                String.valueOf(places.lastKey()),
                dots(places)));
      }
    }
    return ribbons;
  }

  private static List<TimelineView.Dot> dots(Map<Integer, Integer> places) {
    List<TimelineView.Dot> dots = new ArrayList<>();
    places.forEach((place, count) -> dots.add(new TimelineView.Dot(String.valueOf(place), count)));
    return dots;
  }

  /** Where an article stands; nowhere when not even its month is known. */
  private Optional<Integer> place(Entry entry) {
    long length = ChronoUnit.DAYS.between(axis.firstDay(), axis.lastDay());
    return entry
        .card()
        .published()
        .filter(date -> date.knows(PartialDate.Precision.MONTH))
        .map(date -> ChronoUnit.DAYS.between(axis.firstDay(), date.local().toLocalDate()))
        .filter(day -> day >= 0)
        .map(day -> (int) (day * PLACES / length));
  }

  /** How many days lie between the first article and the last of the report that took longest. */
  int days() {
    int days = 0;
    for (Timeline.Report report : reports) {
      days = Math.max(days, days(report, report.entries().get(report.entries().size() - 1)));
    }
    return days;
  }

  private static int days(Timeline.Report report, Entry entry) {
    return (int) ChronoUnit.DAYS.between(day(report.entries().get(0)), day(entry));
  }

  private static LocalDate day(Entry entry) {
    return entry.card().published().orElseThrow().local().toLocalDate();
  }

  List<TimelineView.Report> reports() {
    int days = Math.max(1, days());
    List<TimelineView.Report> ribbons = new ArrayList<>();
    for (Timeline.Report report : reports) {
      TreeMap<Integer, Integer> places = new TreeMap<>();
      for (Entry entry : report.entries()) {
        places.merge(days(report, entry) * PLACES / days, 1, Integer::sum);
      }
      ribbons.add(
          new TimelineView.Report(
              listing.items(report.entries()), String.valueOf(places.lastKey()), dots(places)));
    }
    return ribbons;
  }
}
