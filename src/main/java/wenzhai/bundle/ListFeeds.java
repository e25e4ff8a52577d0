package wenzhai.bundle;

import wenzhai.export.AtomFeed;
import wenzhai.export.Export;
import wenzhai.export.JsonFeed;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Sink;

/**
 * The feeds of the curator's reading lists: {@code lists/SLUG.atom.xml} and {@code
 * lists/SLUG.feed.json}, each with the curator's words.
 */
public final class ListFeeds implements Export {
  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    if (digest.lists().isEmpty()) {
      return;
    }
    AtomFeed atom = new AtomFeed(digest, bodies);
    JsonFeed json = new JsonFeed(digest, bodies);
    for (Digest.ListGroup group : digest.lists()) {
      Bundle bundle = ListBundle.of(group);
      atom.write(BundleFeed.of(bundle, digest, "atom.xml", true), sink);
      json.write(BundleFeed.of(bundle, digest, "feed.json", true), sink);
    }
  }
}
