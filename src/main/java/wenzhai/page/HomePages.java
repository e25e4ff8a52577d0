package wenzhai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;

/** The list of all articles, newest first: {@code index.html}, {@code page/N.html}. */
public final class HomePages implements PageKind {
  private static final int MOST_PINNED = 3;
  private static final int MOST_SOURCES = 8;

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    Listing listing = new Listing(digest);
    Paging paging = paging(digest);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < paging.pages(); i++) {
      int page = i;
      Page.Frame frame =
          new Page.Frame("", page == 0 ? digest.site().description() : "", "home", page == 0);
      pages.add(
          new Page(paging.path(page), "home", frame, () -> view(digest, listing, paging, page)));
    }
    return pages;
  }

  static Paging paging(Digest digest) {
    return new Paging(digest.entries().size(), digest.site().pageSize(), "index.html", "page/");
  }

  private static HomeView view(Digest digest, Listing listing, Paging paging, int page) {
    List<Entry> all = digest.entries();
    List<Entry> here = all.subList(paging.from(page), paging.to(page));
    Pager pager = paging.pager(page, Listing.oldest(here), Listing.newest(here));
    if (page > 0) {
      Strip none = new Strip(List.of(), 0, 0);
      return new HomeView(false, List.of(), listing.byDay(here), pager, 0, "", "", none, List.of());
    }
    List<Entry> pinned =
        all.stream().filter(e -> e.card().metadata().pin()).limit(MOST_PINNED).toList();
    Set<String> above = pinned.stream().map(Entry::slug).collect(Collectors.toSet());
    List<Entry> below = here.stream().filter(e -> !above.contains(e.slug())).toList();
    return new HomeView(
        true,
        listing.items(pinned),
        listing.byDay(below),
        pager,
        all.size(),
        Listing.oldest(all),
        Listing.newest(all),
        StripMaker.strip(digest),
        SourcesOverview.lines(digest, listing, MOST_SOURCES));
  }
}
