package wenzhai.page;

import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Page;

/**
 * The overview of sources, when there are any, in three orders: {@code sources/index.html}, {@code
 * sources/index.name.html}, {@code sources/index.date.html}.
 *
 * <p>No source's page can have such a name, since slugs have no dots.
 */
public final class SourcesOverview implements PageKind {
  /** So many lines weigh less than 300 kB. */
  private static final int MOST_LINES = 400;

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    List<Page> pages = new ArrayList<>();
    int parts = (digest.sources().size() + MOST_LINES - 1) / MOST_LINES;
    for (SourceOrder order : orders(digest)) {
      for (int i = 0; i < parts; i++) {
        int part = i;
        boolean main = order == SourceOrder.COUNT && part == 0;
        Page.Frame frame = new Page.Frame("", "", "sources", main);
        pages.add(
            new Page(path(order, part), "sources", frame, () -> view(digest, order, part, parts)));
      }
    }
    return pages;
  }

  /** What stands alone needs no order. */
  private static List<SourceOrder> orders(Digest digest) {
    return digest.sources().size() > 1 ? List.of(SourceOrder.values()) : List.of(SourceOrder.COUNT);
  }

  private static String path(SourceOrder order, int part) {
    String name = order == SourceOrder.COUNT ? "" : "." + order.word();
    return "sources/index" + name + (part == 0 ? "" : "." + (part + 1)) + ".html";
  }

  private static SourcesView view(Digest digest, SourceOrder order, int part, int parts) {
    Listing listing = new Listing(digest);
    List<Way> orders = new ArrayList<>();
    for (SourceOrder other : orders(digest)) {
      orders.add(new Way(other.word(), path(other, 0)));
    }
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < parts && parts > 1; i++) {
      ways.add(new Way(String.valueOf(i + 1), path(order, i)));
    }
    List<SourcesView.Companion> companions = new ArrayList<>();
    if (part == 0) {
      for (Companions.Pair pair : new Companions(digest).all()) {
        companions.add(
            new SourcesView.Companion(
                listing.source(pair.one()), listing.source(pair.other()), pair.count()));
      }
    }
    List<Digest.SourceGroup> groups = order.of(digest);
    List<Digest.SourceGroup> here =
        groups.subList(part * MOST_LINES, Math.min((part + 1) * MOST_LINES, groups.size()));
    Sparks sparks = Sparks.of(digest.timeline());
    return new SourcesView(
        order.word(),
        orders,
        ways,
        lines(here, greatest(digest), listing, sparks),
        (int) groups.stream().filter(group -> group.source().isKnown()).count(),
        groups.stream().mapToInt(group -> group.entries().size()).sum(),
        sparks.width(),
        Sparks.HEIGHT,
        companions);
  }

  private static int greatest(Digest digest) {
    return digest.sources().stream().mapToInt(group -> group.entries().size()).max().orElse(1);
  }

  /** The sources that gave most, without sparks. */
  static List<SourceLine> lines(Digest digest, Listing listing, int most) {
    List<Digest.SourceGroup> groups = digest.sources();
    return lines(
        groups.subList(0, Math.min(most, groups.size())), greatest(digest), listing, Sparks.NONE);
  }

  private static List<SourceLine> lines(
      List<Digest.SourceGroup> groups, int greatest, Listing listing, Sparks sparks) {
    List<SourceLine> lines = new ArrayList<>();
    for (Digest.SourceGroup group : groups) {
      lines.add(
          new SourceLine(
              listing.source(group.source()),
              group.publisher().flatMap(p -> p.kind()).orElse(""),
              group.entries().size(),
              Listing.share(group.entries().size(), greatest),
              Listing.oldest(group.entries()),
              Listing.newest(group.entries()),
              sparks.of(group.source().slug())));
    }
    return lines;
  }
}
