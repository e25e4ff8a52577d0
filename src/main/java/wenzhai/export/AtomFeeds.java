package wenzhai.export;

import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Digest.SourceGroup;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;
import wenzhai.model.SiteConfig;

/**
 * The Atom feeds (RFC 4287): {@code atom.xml} of the whole digest and {@code sources/SLUG.atom.xml}
 * of each source, each the newest 50 articles with their whole text.
 *
 * <p>Where the public address is known, an entry links to its page on the site, which is its
 * identity too, and names the original as {@code via}. Where it is not, an entry links to the
 * original, and its identity is a {@code urn:} made from the article's own.
 */
public final class AtomFeeds implements Export {
  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    SiteConfig site = digest.site();
    AtomFeed feed = new AtomFeed(site, FeedIds.of(digest), bodies);
    sink.accept(
        new OutputFile(
            "atom.xml", feed.bytes("atom.xml", site.title(), "index.html", digest.entries())));
    for (SourceGroup group : digest.sources()) {
      String slug = group.source().slug();
      String name = group.source().name().isEmpty() ? slug : group.source().name();
      String path = "sources/" + slug + ".atom.xml";
      String page = "sources/" + slug + ".html";
      sink.accept(
          new OutputFile(
              path, feed.bytes(path, name + " – " + site.title(), page, group.entries())));
    }
  }
}
