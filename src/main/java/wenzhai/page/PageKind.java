package wenzhai.page;

import java.util.List;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Page;

/** One kind of page of the site. */
@FunctionalInterface
public interface PageKind {
  /** The pages of this kind; what is in each is made only when it is rendered. */
  List<Page> pages(Digest digest, Bodies bodies);
}
