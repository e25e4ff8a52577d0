package wenzhai.export;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.Entry;
import wenzhai.model.SiteConfig;
import wenzhai.model.WebAddress;

/** The writer of one site's Atom feeds. */
final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int NEWEST = 50;

  /** RFC 4287 § 4.1.1 wants a time of the last change even of a feed without entries. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private final SiteConfig site;
  private final Optional<PublicAddress> address;
  private final FeedIds ids;
  private final Bodies bodies;

  AtomFeed(SiteConfig site, FeedIds ids, Bodies bodies) {
    this.site = site;
    this.address = PublicAddress.of(site);
    this.ids = ids;
    this.bodies = bodies;
  }

  /**
   * A feed.
   *
   * @param path its own place on the site
   * @param title its name
   * @param page the page of the site that shows the same articles
   * @param entries newest first; those of which no time at all is known are left out
   */
  byte[] bytes(String path, String title, String page, List<Entry> entries) {
    Map<Entry, OffsetDateTime> newest = newest(entries);
    XmlText xml = new XmlText(path, "feed", NAMESPACE);
    xml.attribute("xml:lang", site.language().tag());
    xml.element("id", ids.feed(path));
    xml.element("title", title);
    if (!site.description().isBlank()) {
      xml.element("subtitle", site.description());
    }
    xml.element(
        "updated",
        newest.values().stream()
            .max(OffsetDateTime.timeLineOrder().thenComparing(t -> t.getOffset()))
            .map(FeedTime::text)
            .orElse(NEVER));
    person(xml, "author", site.author().filter(name -> !name.isBlank()).orElse(site.title()));
    address.ifPresent(
        base -> {
          link(xml, "self", "application/atom+xml", base.of(path));
          link(xml, "alternate", "text/html", base.of(page));
        });
    xml.element("generator", "Wenzhai");
    newest.forEach((entry, updated) -> write(xml, entry, updated));
    return xml.bytes();
  }

  private Map<Entry, OffsetDateTime> newest(List<Entry> entries) {
    Map<Entry, OffsetDateTime> newest = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (newest.size() == NEWEST) {
        break;
      }
      FeedTime.updated(entry.card(), site.timezone()).ifPresent(time -> newest.put(entry, time));
    }
    return newest;
  }

  private void write(XmlText xml, Entry entry, OffsetDateTime updated) {
    Card card = entry.card();
    xml.open("entry").attribute("xml:lang", card.language().tag());
    xml.element("id", ids.entry(entry));
    xml.element("title", card.title());
    if (card.published().isPresent()) {
      xml.element("published", FeedTime.text(updated));
    }
    xml.element("updated", FeedTime.text(updated));
    links(xml, entry);
    for (String author : authors(card)) {
      person(xml, "author", author);
    }
    card.metadata().translator().ifPresent(name -> person(xml, "contributor", name));
    if (card.source().isKnown()) {
      String name = card.source().name();
      xml.open("category").attribute("term", card.source().slug()).attribute("label", name).close();
    }
    for (String tag : card.metadata().tags()) {
      xml.open("category").attribute("term", tag).close();
    }
    if (!card.summary().isBlank()) {
      xml.element("summary", card.summary());
    }
    Optional<WebAddress> page = address.flatMap(base -> WebAddress.parse(base.of(entry.path())));
    String body = PortableBody.of(bodies.article(card).body(), page);
    // as escaped text: a script in an XHTML content element would run in a browser
    xml.open("content").attribute("type", "html").text(body).close();
    xml.closeGroup();
  }

  private void links(XmlText xml, Entry entry) {
    Optional<String> original =
        entry.card().metadata().url().flatMap(WebAddress::parse).map(WebAddress::value);
    address.ifPresent(base -> link(xml, "alternate", "text/html", base.of(entry.path())));
    original.ifPresent(
        url -> link(xml, address.isPresent() ? "via" : "alternate", "text/html", url));
  }

  /** Who wrote it, else who published it; with neither the feed's own author stands for it. */
  static List<String> authors(Card card) {
    List<String> authors = new ArrayList<>(card.metadata().authors());
    if (authors.isEmpty() && card.source().isKnown()) {
      authors.add(card.source().name());
    }
    authors.removeIf(String::isBlank);
    return authors;
  }

  private static void person(XmlText xml, String role, String name) {
    xml.open(role).element("name", name);
    xml.closeGroup();
  }

  private static void link(XmlText xml, String rel, String type, String href) {
    xml.open("link").attribute("rel", rel).attribute("type", type).attribute("href", href).close();
  }
}
