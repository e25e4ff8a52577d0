package wenzhai.page;

import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;
import wenzhai.model.Source;
import wenzhai.model.WebAddress;

/** The articles of each source: {@code sources/SLUG.html}, {@code sources/SLUG/page/N.html}. */
public final class SourcePages implements PageKind {
  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    Listing listing = new Listing(digest);
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
            new Page(paging.path(page), "source", frame, () -> view(group, listing, paging, page)));
      }
    }
    return pages;
  }

  /** A source's first page, relative to the site's root. */
  static String path(Source source) {
    return "sources/" + source.slug() + ".html";
  }

  private static SourceView view(
      Digest.SourceGroup group, Listing listing, Paging paging, int page) {
    List<Entry> all = group.entries();
    List<Entry> here = all.subList(paging.from(page), paging.to(page));
    return new SourceView(
        listing.source(group.source()),
        group
            .publisher()
            .flatMap(p -> p.home())
            .flatMap(WebAddress::parse)
            .map(WebAddress::value)
            .orElse(""),
        group.publisher().flatMap(p -> p.kind()).orElse(""),
        all.size(),
        Listing.oldest(all),
        Listing.newest(all),
        listing.byMonth(here),
        paging.pager(page, Listing.oldest(here), Listing.newest(here)),
        "sources/" + group.source().slug() + ".atom.xml");
  }
}
