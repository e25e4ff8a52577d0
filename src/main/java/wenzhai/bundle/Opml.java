package wenzhai.bundle;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import wenzhai.export.XmlText;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
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

  static byte[] of(Bundle bundle, Digest digest) {
    Set<String> sources = new LinkedHashSet<>();
    for (Entry entry : bundle.entries()) {
      sources.add(entry.card().source().slug());
    }
    XmlText xml = new XmlText(bundle.name() + ".opml", "opml", "");
    xml.attribute("version", "2.0");
    xml.open("head").element("title", bundle.title());
    xml.closeGroup();
    xml.open("body");
    for (Digest.SourceGroup group : digest.sources()) {
      Optional<Publisher> publisher = group.publisher();
      Optional<String> feed = publisher.flatMap(Publisher::feed).flatMap(Opml::address);
      if (feed.isPresent() && sources.contains(group.source().slug())) {
        xml.open("outline")
            .attribute("type", "rss")
            .attribute("text", group.source().name())
            .attribute("xmlUrl", feed.get());
        publisher
            .flatMap(Publisher::home)
            .flatMap(Opml::address)
            .ifPresent(home -> xml.attribute("htmlUrl", home));
        xml.close();
      }
    }
    xml.closeGroup();
    return xml.bytes();
  }

  private static Optional<String> address(String url) {
    return WebAddress.parse(url).map(WebAddress::value);
  }
}
