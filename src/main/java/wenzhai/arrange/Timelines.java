package wenzhai.arrange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import wenzhai.model.Digest.MonthGroup;
import wenzhai.model.Digest.YearGroup;
import wenzhai.model.Entry;
import wenzhai.model.PartialDate;
import wenzhai.model.PartialDate.Precision;
import wenzhai.model.Timeline;

/** What counts articles by week, month and year. */
final class Timelines {
  /** A date further back would make a plot of nothing but empty weeks. */
  private static final int MOST_YEARS = 120;

  private final SortedMap<LocalDate, Integer> weeks = new TreeMap<>();
  private final SortedMap<Integer, Integer> years = new TreeMap<>();
  private final Map<String, SortedMap<YearMonth, Integer>> months = new TreeMap<>();

  private Timelines() {}

  static Timeline of(
      List<YearGroup> years, List<Entry> entries, Map<String, List<Entry>> sameText) {
    Timelines counts = new Timelines();
    for (YearGroup year : years) {
      counts.years.put(year.year(), year.count());
      year.months().forEach(counts::count);
    }
    return new Timeline(
        counts.eachWeek(), counts.eachYear(), counts.months, reports(entries, sameText));
  }

  private void count(MonthGroup month) {
    Map<String, Integer> bySource = new HashMap<>();
    LocalDate day = null;
    int ofDay = 0;
    for (Entry entry : month.entries()) {
      bySource.merge(entry.card().source().slug(), 1, Integer::sum);
      PartialDate date = entry.card().published().orElseThrow();
      if (date.knows(Precision.DAY)) {
        LocalDate next = date.local().toLocalDate();
        if (!next.equals(day)) {
          count(day, ofDay);
          day = next;
          ofDay = 0;
        }
        ofDay++;
      }
    }
    count(day, ofDay);
    YearMonth at = YearMonth.of(month.year(), month.month());
    bySource.forEach(
        (source, count) -> months.computeIfAbsent(source, s -> new TreeMap<>()).put(at, count));
  }

  private void count(LocalDate day, int articles) {
    if (articles > 0) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      weeks.merge(monday, articles, Integer::sum);
    }
  }

  private List<Timeline.Week> eachWeek() {
    List<Timeline.Week> all = new ArrayList<>();
    if (!weeks.isEmpty()) {
      LocalDate newest = weeks.lastKey();
      SortedMap<LocalDate, Integer> kept = weeks.tailMap(newest.minusYears(MOST_YEARS));
      for (LocalDate at = kept.firstKey(); !at.isAfter(newest); at = at.plusWeeks(1)) {
        all.add(new Timeline.Week(at, kept.getOrDefault(at, 0)));
      }
    }
    return all;
  }

  private List<Timeline.Year> eachYear() {
    List<Timeline.Year> all = new ArrayList<>();
    if (!years.isEmpty()) {
      int newest = years.lastKey();
      SortedMap<Integer, Integer> kept = years.tailMap(newest - MOST_YEARS + 1);
      for (int at = kept.firstKey(); at <= newest; at++) {
        all.add(new Timeline.Year(at, kept.getOrDefault(at, 0)));
      }
    }
    return all;
  }

  /** Articles hang together when a chain of same texts leads from one to the other. */
  private static List<Timeline.Report> reports(
      List<Entry> entries, Map<String, List<Entry>> sameText) {
    List<Timeline.Report> reports = new ArrayList<>();
    if (sameText.isEmpty()) {
      return reports;
    }
    Map<String, Integer> order = new HashMap<>();
    entries.forEach(entry -> order.put(entry.slug(), order.size()));
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (!sameText.containsKey(entry.slug()) || !seen.add(entry.slug())) {
        continue;
      }
      List<Entry> together = new ArrayList<>(List.of(entry));
      for (int i = 0; i < together.size(); i++) {
        for (Entry other : sameText.getOrDefault(together.get(i).slug(), List.of())) {
          if (seen.add(other.slug())) {
            together.add(other);
          }
        }
      }
      together.removeIf(member -> !dayKnown(member));
      if (together.stream().map(member -> member.card().source().slug()).distinct().count() > 1) {
        together.sort(Comparator.comparing((Entry e) -> order.get(e.slug())).reversed());
        reports.add(new Timeline.Report(together));
      }
    }
    return reports;
  }

  private static boolean dayKnown(Entry entry) {
    return entry.card().published().filter(date -> date.knows(Precision.DAY)).isPresent();
  }
}
