package wenzhai.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;

/**
 * The archive by time: {@code archive/index.html}, {@code archive/YYYY.html}, {@code
 * archive/YYYY-MM.html}.
 */
public final class ArchivePages implements PageKind {
  private static final int HEADLINES = 3;
  static final String SECTION = "archive";

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    if (digest.entries().isEmpty()) {
      return List.of();
    }
    Listing listing = new Listing(digest);
    List<Digest.YearGroup> years = digest.years();
    List<Page> pages = new ArrayList<>();
    Page.Frame overview = new Page.Frame("", "", SECTION, true);
    pages.add(new Page("archive/index.html", "archive", overview, () -> overview(digest)));
    List<Digest.MonthGroup> months = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      Digest.YearGroup year = years.get(i);
      Neighbour newer = i == 0 ? Neighbour.NONE : neighbour(years.get(i - 1));
      Neighbour older = i == years.size() - 1 ? Neighbour.NONE : neighbour(years.get(i + 1));
      Page.Frame frame = new Page.Frame(year.key(), "", SECTION, true);
      pages.add(new Page(path(year), "year", frame, () -> year(year, digest, newer, older)));
      months.addAll(year.months());
    }
    for (int i = 0; i < months.size(); i++) {
      Neighbour newer = i == 0 ? Neighbour.NONE : neighbour(months.get(i - 1));
      Neighbour older = i == months.size() - 1 ? Neighbour.NONE : neighbour(months.get(i + 1));
      pages.addAll(
          new MonthPages(
                  months.get(i), listing, newer, older, TakeAway.of(digest, path(months.get(i))))
              .pages());
    }
    return pages;
  }

  static String path(Digest.YearGroup year) {
    return "archive/" + year.key() + ".html";
  }

  static String path(Digest.MonthGroup month) {
    return "archive/" + month.key() + ".html";
  }

  static String key(int year) {
    return Digest.YearGroup.key(year);
  }

  private static Neighbour neighbour(Digest.YearGroup year) {
    return new Neighbour(year.key(), path(year));
  }

  private static Neighbour neighbour(Digest.MonthGroup month) {
    return new Neighbour(month.key(), path(month));
  }

  private static ArchiveView overview(Digest digest) {
    int greatest = 1;
    for (Digest.YearGroup year : digest.years()) {
      greatest = Math.max(greatest, greatest(year));
    }
    List<ArchiveView.YearLine> lines = new ArrayList<>();
    for (Digest.YearGroup year : digest.years()) {
      lines.add(
          new ArchiveView.YearLine(
              year.key(), path(year), year.count(), allMonths(year, greatest)));
    }
    int total = digest.entries().size();
    int undated = digest.undated().size();
    String undatedPath = undated == 0 ? "" : HomePages.paging(digest).pathOf(total - undated);
    return new ArchiveView(lines, total, undated, undatedPath);
  }

  private static int greatest(Digest.YearGroup year) {
    return year.months().stream().mapToInt(month -> month.entries().size()).max().orElse(1);
  }

  private static List<ArchiveView.MonthLine> allMonths(Digest.YearGroup year, int greatest) {
    List<ArchiveView.MonthLine> lines = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      lines.add(
          new ArchiveView.MonthLine(
              YearMonth.of(year.year(), number).toString(), "", 0, 0, List.of()));
    }
    for (Digest.MonthGroup month : year.months()) {
      lines.set(month.month() - 1, line(month, greatest, List.of()));
    }
    return lines;
  }

  static ArchiveView.MonthLine line(Digest.MonthGroup month, int greatest, List<Item> items) {
    int count = month.entries().size();
    return new ArchiveView.MonthLine(
        month.key(), path(month), count, Listing.share(count, greatest), items);
  }

  private static YearView year(
      Digest.YearGroup year, Digest digest, Neighbour newer, Neighbour older) {
    Listing listing = new Listing(digest);
    Headlines headlines = new Headlines(digest);
    List<ArchiveView.MonthLine> months = new ArrayList<>(allMonths(year, 1));
    int greatest = greatest(year);
    for (Digest.MonthGroup month : year.months()) {
      List<Entry> few = headlines.of(month.entries(), HEADLINES);
      months.set(month.month() - 1, line(month, greatest, listing.items(few)));
    }
    Collections.reverse(months);
    if (year.months().isEmpty()) {
      months.clear();
    } else if (newer == Neighbour.NONE) {
      // of the digest's last year, what is still to come
      months.subList(0, 12 - year.months().get(0).month()).clear();
    }
    return new YearView(
        year.key(), year.count(), months, listing.items(year.yearOnly()), newer, older);
  }
}
