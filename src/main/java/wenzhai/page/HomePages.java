package wenzhai.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;

/** The list of all articles, newest first: {@code index.html}, {@code page/N.html}. */
public final class HomePages implements PageKind {
  private static final int MOST_PINNED = 3;
  private static final int MOST_SOURCES = 8;
  private static final int MOST_MONTHS = 6;
  private static final int MOST_LISTS = 5;

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    Listing listing = new Listing(digest);
    Paging paging = paging(digest);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < paging.pages(); i++) {
      int page = i;
      Page.Frame frame =
          new Page.Frame("", page == 0 ? digest.site().description() : "", "home", page == 0);
      Supplier<HomeView> view = () -> view(digest, listing, paging, page);
      pages.add(
          page == 0
              ? new Page(paging.path(page), "home", frame, view)
              : new Page(
                  paging.path(page),
                  "home",
                  frame,
                  view,
                  () -> madeFrom(digest, listing, paging, page),
                  true));
    }
    return pages;
  }

  static Paging paging(Digest digest) {
    return new Paging(digest.entries().size(), digest.site().pageSize(), "index.html", "page/");
  }

  /** What a numbered page is made from. */
  private static Object madeFrom(Digest digest, Listing listing, Paging paging, int page) {
    List<Entry> here = digest.entries().subList(paging.from(page), paging.to(page));
    List<Object> others = new ArrayList<>();
    here.forEach(entry -> others.add(listing.madeFrom(digest.alsoIn(entry))));
    return List.of(
        listing.madeFrom(here),
        others,
        paging.pager(page, Listing.oldest(here), Listing.newest(here)));
  }

  private static HomeView view(Digest digest, Listing listing, Paging paging, int page) {
    List<Entry> all = digest.entries();
    List<Entry> here = all.subList(paging.from(page), paging.to(page));
    Pager pager = paging.pager(page, Listing.oldest(here), Listing.newest(here));
    Folded folded = new Folded(digest, listing);
    if (page > 0) {
      Strip none = new Strip(List.of(), 0, 0);
      return new HomeView(
          false,
          List.of(),
          List.of(),
          folded.byDay(here),
          List.of(),
          pager,
          0,
          "",
          "",
          none,
          List.of(),
          List.of());
    }
    List<Item> lead = folded.items(Front.lead(digest).stream().toList());
    List<Entry> pinned = all.stream().filter(e -> e.card().metadata().pin()).toList();
    return new HomeView(
        true,
        lead,
        folded.items(pinned.subList(0, Math.min(MOST_PINNED, pinned.size()))),
        folded.byDay(here),
        paging.pages() > 1 ? monthsBelow(digest, here) : List.of(),
        pager,
        all.size(),
        Listing.oldest(all),
        Listing.newest(all),
        StripMaker.strip(digest),
        SourcesOverview.lines(digest, listing, MOST_SOURCES),
        ListPages.lines(digest, MOST_LISTS));
  }

  /** The newest months of which the page lacks articles. */
  private static List<ArchiveView.MonthLine> monthsBelow(Digest digest, List<Entry> here) {
    Set<String> shown = new HashSet<>();
    here.forEach(entry -> shown.add(entry.slug()));
    List<ArchiveView.MonthLine> lines = new ArrayList<>();
    for (Digest.YearGroup year : digest.years()) {
      for (Digest.MonthGroup month : year.months()) {
        boolean whole = month.entries().stream().allMatch(e -> shown.contains(e.slug()));
        if (!whole && lines.size() < MOST_MONTHS) {
          lines.add(ArchivePages.line(month, month.entries().size(), List.of()));
        }
      }
    }
    return lines;
  }
}
