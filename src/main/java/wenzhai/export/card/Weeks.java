package wenzhai.export.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.PartialDate;

/** How many articles there are by week, month or year: as fine as a hundred bars can show. */
final class Weeks {
  private static final int MOST = 104;

  private Weeks() {}

  /** From the oldest to the newest; empty when no article has a date. */
  static int[] counts(Digest digest) {
    List<LocalDate> days = new ArrayList<>();
    for (Entry entry : digest.entries()) {
      entry.card().published().map(PartialDate::local).ifPresent(l -> days.add(l.toLocalDate()));
    }
    if (days.isEmpty()) {
      return new int[0];
    }
    LocalDate newest = days.get(0);
    LocalDate oldest = days.get(0);
    for (LocalDate day : days) {
      newest = day.isAfter(newest) ? day : newest;
      oldest = day.isBefore(oldest) ? day : oldest;
    }
    ChronoUnit unit = ChronoUnit.WEEKS;
    if (unit.between(oldest, newest) >= MOST) {
      unit = ChronoUnit.MONTHS;
    }
    if (unit.between(oldest, newest) >= MOST) {
      unit = ChronoUnit.YEARS;
    }
    int[] counts = new int[(int) Math.min(MOST, unit.between(oldest, newest) + 1)];
    for (LocalDate day : days) {
      int back = (int) Math.min(MOST, unit.between(day, newest));
      if (back < counts.length) {
        counts[counts.length - 1 - back]++;
      }
    }
    return counts;
  }
}
