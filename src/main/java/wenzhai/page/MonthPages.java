package wenzhai.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;
import wenzhai.model.PartialDate;

/**
 * The page of a month, {@code archive/YYYY-MM.html}; of a month with very many articles several:
 * {@code archive/YYYY-MM.2.html}.
 */
final class MonthPages {
  /** So many lines weigh less than 400 kB, however long the headlines are. */
  private static final int MOST_LINES = 500;

  private static final int LEVELS = 4;

  private final Digest.MonthGroup month;
  private final Listing listing;
  private final Neighbour newer;
  private final Neighbour older;
  private final List<TakeAway> downloads;
  private final int parts;

  MonthPages(
      Digest.MonthGroup month,
      Listing listing,
      Neighbour newer,
      Neighbour older,
      List<TakeAway> downloads) {
    this.month = month;
    this.listing = listing;
    this.newer = newer;
    this.older = older;
    this.downloads = List.copyOf(downloads);
    this.parts = (month.entries().size() + MOST_LINES - 1) / MOST_LINES;
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      int part = i;
      Page.Frame frame = new Page.Frame(month.key(), "", ArchivePages.SECTION, part == 0);
      pages.add(new Page(path(part), "month", frame, () -> view(part), () -> madeFrom(part), true));
    }
    return pages;
  }

  private String path(int part) {
    return part == 0
        ? ArchivePages.path(month)
        : "archive/" + month.key() + "." + (part + 1) + ".html";
  }

  private Object madeFrom(int part) {
    return List.of(month.key(), part, listing.madeFrom(month.entries()), newer, older, downloads);
  }

  private MonthView view(int part) {
    List<Entry> all = month.entries();
    List<Entry> here =
        all.subList(part * MOST_LINES, Math.min((part + 1) * MOST_LINES, all.size()));
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < parts && parts > 1; i++) {
      ways.add(new Way(String.valueOf(i + 1), path(i)));
    }
    String year = ArchivePages.key(month.year());
    return new MonthView(
        month.key(),
        year,
        "archive/" + year + ".html",
        all.size(),
        ways,
        days(part),
        listing.byDay(here),
        newer,
        older,
        downloads);
  }

  private List<MonthView.Day> days(int part) {
    YearMonth when = YearMonth.of(month.year(), month.month());
    int[] counts = new int[when.lengthOfMonth() + 1];
    int[] partOf = new int[counts.length];
    for (int i = month.entries().size() - 1; i >= 0; i--) {
      PartialDate date = month.entries().get(i).card().published().orElseThrow();
      if (date.knows(PartialDate.Precision.DAY)) {
        int day = date.local().getDayOfMonth();
        counts[day]++;
        partOf[day] = i / MOST_LINES;
      }
    }
    int greatest = Math.max(1, PlotMaker.greatest(counts));
    List<MonthView.Day> days = new ArrayList<>();
    for (int number = 1; number < counts.length; number++) {
      LocalDate day = when.atDay(number);
      days.add(
          new MonthView.Day(
              day.toString(),
              number,
              counts[number],
              day.getDayOfWeek().getValue(),
              (LEVELS * counts[number] + greatest - 1) / greatest,
              counts[number] == 0 || partOf[number] == part ? "" : path(partOf[number])));
    }
    return days;
  }
}
