package wenzhai.export;

import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;

/** The feed {@code feed.json} of the whole digest: the newest 50 articles with their whole text. */
public final class WholeJsonFeed implements Export {
  private static final String PATH = "feed.json";

  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    Feed feed = AtomFeeds.whole(digest, PATH);
    sink.accept(new OutputFile(PATH, new JsonFeed(digest, bodies).bytes(feed)));
  }
}
