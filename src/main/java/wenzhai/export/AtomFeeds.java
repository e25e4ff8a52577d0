package wenzhai.export;

import java.util.Optional;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Digest.SourceGroup;
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
  private static final String WHOLE = "atom.xml";

  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    AtomFeed feeds = new AtomFeed(digest, bodies);
    feeds.write(whole(digest, WHOLE), sink);
    for (SourceGroup group : digest.sources()) {
      feeds.write(ofSource(digest, group), sink);
    }
  }

  /** The newest articles of the site. */
  static Feed whole(Digest digest, String path) {
    SiteConfig site = digest.site();
    return new Feed(
        path,
        true,
        site.title(),
        site.description(),
        site.language(),
        "index.html",
        Optional.empty(),
        Feed.items(digest.entries()));
  }

  private static Feed ofSource(Digest digest, SourceGroup group) {
    SiteConfig site = digest.site();
    String slug = group.source().slug();
    String name = group.source().name().isEmpty() ? slug : group.source().name();
    return new Feed(
        "sources/" + slug + ".atom.xml",
        true,
        name + " – " + site.title(),
        site.description(),
        site.language(),
        "sources/" + slug + ".html",
        Optional.empty(),
        Feed.items(group.entries()));
  }
}
