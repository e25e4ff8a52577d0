package wenzhai.page;

import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Page;

/** The overview of sources: {@code sources/index.html}, when there are any. */
public final class SourcesOverview implements PageKind {
  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    if (digest.sources().isEmpty()) {
      return List.of();
    }
    Page.Frame frame = new Page.Frame("", "", "sources", true);
    return List.of(new Page("sources/index.html", "sources", frame, () -> view(digest)));
  }

  private static SourcesView view(Digest digest) {
    int total = digest.sources().stream().mapToInt(group -> group.entries().size()).sum();
    return new SourcesView(lines(digest, new Listing(digest), digest.sources().size()), total);
  }

  /** The sources that gave most. */
  static List<SourceLine> lines(Digest digest, Listing listing, int most) {
    int greatest =
        digest.sources().stream().mapToInt(group -> group.entries().size()).max().orElse(1);
    List<SourceLine> lines = new ArrayList<>();
    for (Digest.SourceGroup group : digest.sources()) {
      if (lines.size() == most) {
        break;
      }
      lines.add(
          new SourceLine(
              listing.source(group.source()),
              group.publisher().flatMap(p -> p.kind()).orElse(""),
              group.entries().size(),
              Listing.share(group.entries().size(), greatest),
              Listing.oldest(group.entries()),
              Listing.newest(group.entries())));
    }
    return lines;
  }
}
