package wenzhai.export;

import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Sink;

/** The feed {@code feed.json} of the whole digest: the newest 50 articles with their whole text. */
public final class WholeJsonFeed implements Export {
  private static final String PATH = "feed.json";

  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    new JsonFeed(digest, bodies).write(AtomFeeds.whole(digest, PATH), sink);
  }
}
