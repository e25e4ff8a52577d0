package wenzhai.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.PartialDate;

/** What draws the strip of a digest: counts first, then bars. */
final class StripMaker {
  private static final int HEIGHT = 52;
  private static final int PITCH = 10;
  private static final int BAR = 8;
  private static final int GAP = 2;
  private static final int QUARTERS = 4;
  private static final int FEWEST_MONTHS = 12;
  private static final int MOST_MONTHS = 24;
  private static final int MOST_YEARS = 12;

  private StripMaker() {}

  /** A stretch of time before it is drawn: how many articles fall into each of its parts. */
  private record Stretch(String path, String date, int count, int[] parts) {}

  static Strip strip(Digest digest) {
    Map<YearMonth, Digest.MonthGroup> months = new HashMap<>();
    YearMonth newest = null;
    YearMonth oldest = null;
    for (Digest.YearGroup year : digest.years()) {
      for (Digest.MonthGroup month : year.months()) {
        YearMonth at = YearMonth.of(month.year(), month.month());
        months.put(at, month);
        newest = newest == null || at.isAfter(newest) ? at : newest;
        oldest = oldest == null || at.isBefore(oldest) ? at : oldest;
      }
    }
    if (newest == null || oldest == null) {
      return new Strip(List.of(), 0, HEIGHT);
    }
    if (oldest.plusMonths(MOST_MONTHS).isAfter(newest)) {
      YearMonth least = newest.minusMonths(FEWEST_MONTHS - 1);
      return drawn(byMonth(months, oldest.isBefore(least) ? oldest : least, newest));
    }
    int first = Math.max(oldest.getYear(), newest.getYear() - MOST_YEARS + 1);
    return drawn(byYear(digest, first, newest.getYear()));
  }

  private static List<Stretch> byMonth(
      Map<YearMonth, Digest.MonthGroup> months, YearMonth from, YearMonth to) {
    List<Stretch> stretches = new ArrayList<>();
    for (YearMonth at = from; !at.isAfter(to); at = at.plusMonths(1)) {
      Digest.MonthGroup month = months.get(at);
      int[] parts = new int[QUARTERS];
      if (month == null) {
        stretches.add(new Stretch("", at.toString(), 0, parts));
        continue;
      }
      for (Entry entry : month.entries()) {
        PartialDate date = entry.card().published().orElseThrow();
        if (date.knows(PartialDate.Precision.DAY)) {
          parts[(date.local().getDayOfMonth() - 1) * QUARTERS / at.lengthOfMonth()]++;
        }
      }
      stretches.add(
          new Stretch(ArchivePages.path(month), month.key(), month.entries().size(), parts));
    }
    return stretches;
  }

  private static List<Stretch> byYear(Digest digest, int from, int to) {
    Map<Integer, Digest.YearGroup> years = new HashMap<>();
    for (Digest.YearGroup year : digest.years()) {
      years.put(year.year(), year);
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int at = from; at <= to; at++) {
      Digest.YearGroup year = years.get(at);
      int[] parts = new int[12];
      if (year == null) {
        stretches.add(new Stretch("", ArchivePages.key(at), 0, parts));
        continue;
      }
      for (Digest.MonthGroup month : year.months()) {
        parts[month.month() - 1] = month.entries().size();
      }
      stretches.add(
          new Stretch(ArchivePages.path(year), ArchivePages.key(at), year.count(), parts));
    }
    return stretches;
  }

  private static Strip drawn(List<Stretch> stretches) {
    int greatest = 1;
    for (Stretch stretch : stretches) {
      for (int part : stretch.parts()) {
        greatest = Math.max(greatest, part);
      }
    }
    List<Strip.Span> spans = new ArrayList<>();
    int x = 0;
    for (Stretch stretch : stretches) {
      List<Strip.Bar> bars = new ArrayList<>();
      int width = stretch.parts().length * PITCH + GAP;
      for (int i = 0; i < stretch.parts().length; i++) {
        int height = Math.max(1, Math.round((float) HEIGHT * stretch.parts()[i] / greatest));
        bars.add(new Strip.Bar(x + i * PITCH + GAP / 2, HEIGHT - height, BAR, height));
      }
      spans.add(new Strip.Span(stretch.path(), stretch.date(), stretch.count(), x, width, bars));
      x += width;
    }
    return new Strip(spans, x, HEIGHT);
  }
}
