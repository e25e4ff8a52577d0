package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenzhai.model.Digest.MonthGroup;
import wenzhai.model.Digest.YearGroup;
import wenzhai.model.Entry;
import wenzhai.model.PartialDate;
import wenzhai.model.PartialDate.Precision;

/** The dated articles by year and month as stated, newest first. */
final class YearGroups {
  private final Map<Integer, Map<Integer, List<Entry>>> months =
      new TreeMap<>(Comparator.reverseOrder());
  private final Map<Integer, List<Entry>> yearOnly = new TreeMap<>();

  /** The group of the entry before, which is mostly that of the next one. */
  private List<Entry> group;

  private int groupYear;
  private int groupMonth;

  private YearGroups() {}

  static List<YearGroup> of(List<Entry> entries) {
    YearGroups groups = new YearGroups();
    for (Entry entry : entries) {
      Optional<PartialDate> date = entry.card().published();
      if (date.isPresent()) {
        groups.add(entry, date.get());
      }
    }
    return groups.finished();
  }

  private void add(Entry entry, PartialDate date) {
    int year = date.local().getYear();
    int month = date.knows(Precision.MONTH) ? date.local().getMonthValue() : 0;
    if (group == null || year != groupYear || month != groupMonth) {
      Map<Integer, List<Entry>> ofYear =
          months.computeIfAbsent(year, y -> new TreeMap<>(Comparator.reverseOrder()));
      group =
          month > 0
              ? ofYear.computeIfAbsent(month, m -> new ArrayList<>())
              : yearOnly.computeIfAbsent(year, y -> new ArrayList<>());
      groupYear = year;
      groupMonth = month;
    }
    group.add(entry);
  }

  private List<YearGroup> finished() {
    List<YearGroup> years = new ArrayList<>();
    months.forEach(
        (year, ofYear) -> {
          List<MonthGroup> groups = new ArrayList<>();
          ofYear.forEach((month, entries) -> groups.add(new MonthGroup(year, month, entries)));
          years.add(new YearGroup(year, groups, yearOnly.getOrDefault(year, List.of())));
        });
    return years;
  }
}
