package wenzhai.bundle;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Publisher;
import wenzhai.model.WebAddress;

/**
 * The own feeds of a bundle's sources, as feed readers take them in; sources that have none are
 * left out.
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
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("opml");
      xml.writeAttribute("version", "2.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("head");
      xml.writeStartElement("title");
      xml.writeCharacters(legal(bundle.title()));
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeStartElement("body");
      xml.writeCharacters("\n");
      for (Digest.SourceGroup group : digest.sources()) {
        Optional<Publisher> publisher = group.publisher();
        Optional<String> feed = publisher.flatMap(Publisher::feed).flatMap(Opml::address);
        if (feed.isPresent() && sources.contains(group.source().slug())) {
          xml.writeEmptyElement("outline");
          xml.writeAttribute("type", "rss");
          xml.writeAttribute("text", legal(group.source().name()));
          xml.writeAttribute("xmlUrl", feed.get());
          Optional<String> home = publisher.flatMap(Publisher::home).flatMap(Opml::address);
          if (home.isPresent()) {
            xml.writeAttribute("htmlUrl", home.get());
          }
          xml.writeCharacters("\n");
        }
      }
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the list of feeds cannot be written", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<String> address(String url) {
    return WebAddress.parse(url).map(WebAddress::value);
  }

  /** Without the control characters that XML 1.0 cannot hold. */
  private static String legal(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ");
  }
}
