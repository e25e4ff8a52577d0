package wenzhai.page;

import java.util.List;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Page;

/** The place for what a reader keeps: {@code stars.html}; only the reader's browser fills it. */
public final class StarsPage implements PageKind {
  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    Page.Frame frame = new Page.Frame("", "", "", false);
    return List.of(new Page("stars.html", "stars", frame, StarsView::new));
  }
}
