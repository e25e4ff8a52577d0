package wenzhai.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenzhai.export.XmlText;
import wenzhai.model.Digest;
import wenzhai.model.Publisher;
import wenzhai.model.WebAddress;

/**
 * The feeds of the sources of a bundle's articles, as feed readers take them in; sources that have
 * none are left out.
 *
 * @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
 */
final class Opml {
  private Opml() {}

  /**
   * A source's own feed.
   *
   * @param home its front page
   */
  record SourceFeed(String name, String address, Optional<String> home) {}

  static byte[] of(Bundle bundle, Digest digest) {
    XmlText xml = new XmlText(bundle.name() + ".opml", "opml", "");
    xml.attribute("version", "2.0");
    xml.open("head").element("title", bundle.title());
    xml.closeGroup();
    xml.open("body");
    for (SourceFeed feed : feeds(bundle, digest)) {
      xml.open("outline")
          .attribute("type", "rss")
          .attribute("text", feed.name())
          .attribute("xmlUrl", feed.address());
      feed.home().ifPresent(home -> xml.attribute("htmlUrl", home));
      xml.close();
    }
    xml.closeGroup();
    return xml.bytes();
  }

  /** The feeds of the sources of a bundle's articles. */
  static List<SourceFeed> feeds(Bundle bundle, Digest digest) {
    Set<String> sources = new HashSet<>();
    bundle.entries().forEach(entry -> sources.add(entry.card().source().slug()));
    List<SourceFeed> feeds = new ArrayList<>();
    for (Digest.SourceGroup group : digest.sources()) {
      Optional<Publisher> publisher = group.publisher();
      Optional<String> feed = publisher.flatMap(Publisher::feed).flatMap(Opml::address);
      if (feed.isPresent() && sources.contains(group.source().slug())) {
        Optional<String> home = publisher.flatMap(Publisher::home).flatMap(Opml::address);
        feeds.add(new SourceFeed(group.source().name(), feed.get(), home));
      }
    }
    return feeds;
  }

  private static Optional<String> address(String url) {
    return WebAddress.parse(url).map(WebAddress::value);
  }
}
