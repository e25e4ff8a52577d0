package wenzhai.page;

import java.util.List;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;

/** What a server shows for an address that there is not: {@code 404.html}. */
public final class NotFoundPage implements PageKind {
  private static final int MOST = 5;

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    Page.Frame frame = new Page.Frame("", "", "", false);
    return List.of(new Page("404.html", "404", frame, () -> view(digest)));
  }

  private static NotFoundView view(Digest digest) {
    List<Entry> entries = digest.entries();
    List<Entry> newest = entries.subList(0, Math.min(MOST, entries.size()));
    return new NotFoundView(new Listing(digest).items(newest), StripMaker.strip(digest));
  }
}
