package wenzhai.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A long time cut into equal parts: months, quarters or years, so that there are not too many. */
final class Periods {
  private static final int MOST_MONTHS = 48;
  private static final int MOST_QUARTERS = 60;

  static final Periods NONE = new Periods(YearMonth.of(1, 1), 1, 0);

  private final YearMonth first;
  private final int step;
  private final int size;

  private Periods(YearMonth first, int step, int size) {
    this.first = first;
    this.step = step;
    this.size = size;
  }

  /** Whole periods from the one with that month to the one with the other. */
  static Periods covering(YearMonth oldest, YearMonth newest) {
    int months = apart(oldest, newest) + 1;
    int step = months <= MOST_MONTHS ? 1 : months <= MOST_QUARTERS * 3 ? 3 : 12;
    YearMonth first = oldest.minusMonths((oldest.getMonthValue() - 1) % step);
    return new Periods(first, step, apart(first, newest) / step + 1);
  }

  /** So many months, of which that is the last. */
  static Periods monthsUntil(YearMonth newest, int count) {
    return new Periods(newest.minusMonths(count - 1L), 1, count);
  }

  private static int apart(YearMonth from, YearMonth to) {
    return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
  }

  LocalDate firstDay() {
    return first.atDay(1);
  }

  LocalDate lastDay() {
    return first.plusMonths((long) size * step - 1).atEndOfMonth();
  }

  int size() {
    return size;
  }

  List<Period> list() {
    List<Period> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      YearMonth at = first.plusMonths((long) i * step);
      list.add(
          step == 1
              ? Period.of(month(at))
              : new Period(
                  ArchivePages.key(at.getYear()), step == 3 ? (at.getMonthValue() + 2) / 3 : 0));
    }
    return list;
  }

  /** How many there are in each; what lies before the first is left out. */
  int[] counts(SortedMap<YearMonth, Integer> months) {
    int[] counts = new int[size];
    for (Map.Entry<YearMonth, Integer> month : months.tailMap(first).entrySet()) {
      counts[apart(first, month.getKey()) / step] += month.getValue();
    }
    return counts;
  }

  /**
   * Beginnings of years, every so many of them; of quarters or halves where there are few years.
   *
   * @param most how many may stand beside each other
   */
  List<Plot.Mark> marks(int most) {
    int months = size * step;
    int apart = 3;
    while (months > apart * most) {
      apart = apart < 12 ? 2 * apart : apart + 12;
    }
    List<Plot.Mark> marks = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      YearMonth at = first.plusMonths(i);
      boolean marked =
          apart < 12
              ? (at.getMonthValue() - 1) % apart == 0
              : at.getMonthValue() == 1 && at.getYear() % (apart / 12) == 0;
      if (marked && i % step == 0) {
        marks.add(
            new Plot.Mark(
                at.getMonthValue() == 1 ? ArchivePages.key(at.getYear()) : month(at), i / step));
      }
    }
    return marks;
  }

  static String month(YearMonth month) {
    return month.toString();
  }
}
