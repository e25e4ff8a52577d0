package wenzhai.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;
import wenzhai.model.Publisher;
import wenzhai.model.Source;
import wenzhai.model.WebAddress;

/** The articles of each source: {@code sources/SLUG.html}, {@code sources/SLUG/page/N.html}. */
public final class SourcePages implements PageKind {
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int FEWEST_ARTICLES = 3;

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    Listing listing = new Listing(digest);
    Companions companions = new Companions(digest);
    List<Page> pages = new ArrayList<>();
    for (Digest.SourceGroup group : digest.sources()) {
      Source source = group.source();
      Paging paging =
          new Paging(
              group.entries().size(),
              digest.site().pageSize(),
              path(source),
              "sources/" + source.slug() + "/page/");
      for (int i = 0; i < paging.pages(); i++) {
        int page = i;
        Page.Frame frame = new Page.Frame(source.name(), "", "sources", page == 0);
        pages.add(
            new Page(
                paging.path(page),
                "source",
                frame,
                () -> view(group, listing, digest, companions, paging, page),
                () -> madeFrom(group, listing, digest, companions, paging, page),
                true));
      }
    }
    return pages;
  }

  /** A source's first page, relative to the site's root. */
  static String path(Source source) {
    return "sources/" + source.slug() + ".html";
  }

  private static Object madeFrom(
      Digest.SourceGroup group,
      Listing listing,
      Digest digest,
      Companions companions,
      Paging paging,
      int page) {
    List<Entry> all = group.entries();
    List<Entry> here = all.subList(paging.from(page), paging.to(page));
    List<Object> from = new ArrayList<>();
    from.add(group.source());
    group
        .publisher()
        .ifPresent(known -> from.add(List.of(known.home(), known.kind(), known.note())));
    from.add(listing.madeFrom(here));
    from.add(paging.pager(page, Listing.oldest(here), Listing.newest(here)));
    if (page == 0) {
      from.add(languages(all));
      from.add(List.of(all.size(), Listing.oldest(all), Listing.newest(all)));
      from.add(digest.timeline().months().getOrDefault(group.source().slug(), new TreeMap<>()));
      for (SourceView.Beside beside : beside(companions, group.source(), listing)) {
        from.add(beside);
      }
      from.add(TakeAway.of(digest, path(group.source())));
    }
    return from;
  }

  private static SourceView view(
      Digest.SourceGroup group,
      Listing listing,
      Digest digest,
      Companions companions,
      Paging paging,
      int page) {
    List<Entry> all = group.entries();
    List<Entry> here = all.subList(paging.from(page), paging.to(page));
    Optional<Publisher> publisher = group.publisher();
    boolean first = page == 0;
    // a numbered page speaks of its own articles alone, and stays as it is when another comes
    List<Entry> told = first ? all : here;
    return new SourceView(
        listing.source(group.source()),
        publisher
            .flatMap(Publisher::home)
            .flatMap(WebAddress::parse)
            .map(WebAddress::value)
            .orElse(""),
        publisher.flatMap(Publisher::kind).orElse(""),
        languages(told),
        first ? publisher.flatMap(Publisher::note).orElse("") : "",
        told.size(),
        Listing.oldest(told),
        Listing.newest(told),
        first ? months(digest, group.source()) : PlotMaker.NONE,
        first ? beside(companions, group.source(), listing) : List.of(),
        listing.byMonth(here),
        paging.pager(page, Listing.oldest(here), Listing.newest(here)),
        "sources/" + group.source().slug() + ".atom.xml",
        first ? TakeAway.of(digest, path(group.source())) : List.of());
  }

  private static List<String> languages(List<Entry> entries) {
    Map<String, Integer> counts = new TreeMap<>();
    entries.forEach(entry -> counts.merge(entry.card().language().tag(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A year or three of months up to the source's newest, unless next to nothing is from them. */
  private static Plot months(Digest digest, Source source) {
    SortedMap<YearMonth, Integer> months =
        digest.timeline().months().getOrDefault(source.slug(), new TreeMap<>());
    if (months.isEmpty()) {
      return PlotMaker.NONE;
    }
    YearMonth newest = months.lastKey();
    boolean within = months.firstKey().plusMonths(MONTHS_OF_A_YEAR).isAfter(newest);
    int shown = within ? MONTHS_OF_A_YEAR : 3 * MONTHS_OF_A_YEAR;
    Periods periods = Periods.monthsUntil(newest, shown);
    int[] counts = periods.counts(months);
    int top = PlotMaker.top(PlotMaker.greatest(counts));
    Plot plot =
        PlotMaker.plot(periods.list(), counts, periods.marks(shown), top, shown / MONTHS_OF_A_YEAR);
    boolean tells = plot.total() >= FEWEST_ARTICLES && plot.total() > plot.most().count();
    return tells ? plot : PlotMaker.NONE;
  }

  private static List<SourceView.Beside> beside(
      Companions companions, Source source, Listing listing) {
    List<SourceView.Beside> beside = new ArrayList<>();
    for (Companions.Pair pair : companions.of(source)) {
      beside.add(new SourceView.Beside(listing.source(pair.beside(source)), pair.count()));
    }
    return beside;
  }
}
