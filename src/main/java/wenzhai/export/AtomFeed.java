package wenzhai.export;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;
import wenzhai.model.SiteConfig;
import wenzhai.model.WebAddress;

/**
 * The writer of one site's Atom feeds.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** RFC 4287 § 4.1.1 wants a time of the last change even of a feed without entries. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private final SiteConfig site;
  private final Optional<PublicAddress> address;
  private final FeedIds ids;
  private final Bodies bodies;

  public AtomFeed(Digest digest, Bodies bodies) {
    this.site = digest.site();
    this.address = PublicAddress.of(site);
    this.ids = FeedIds.of(digest);
    this.bodies = bodies;
  }

  /** Hands the feed to the sink, unless it has it. */
  public void write(Feed feed, Sink sink) {
    if (!sink.has(feed.path(), () -> madeFrom(feed))) {
      sink.accept(new OutputFile(feed.path(), bytes(feed)));
    }
  }

  private Object madeFrom(Feed feed) {
    Set<Feed.Item> shown = dated(feed).keySet();
    return List.of(
        feed.with(List.copyOf(shown)),
        ids.feed(feed.path()),
        shown.stream().map(item -> ids.entry(item.entry())).toList());
  }

  /** The feed; articles of which no time at all is known are left out. */
  public byte[] bytes(Feed feed) {
    Map<Feed.Item, OffsetDateTime> dated = dated(feed);
    XmlText xml = new XmlText(feed.path(), "feed", NAMESPACE);
    xml.attribute("xml:lang", feed.language().tag());
    xml.element("id", ids.feed(feed.path()));
    xml.element("title", feed.title());
    if (!feed.subtitle().isBlank()) {
      xml.element("subtitle", feed.subtitle());
    }
    xml.element(
        "updated",
        dated.values().stream()
            .max(OffsetDateTime.timeLineOrder().thenComparing(t -> t.getOffset()))
            .map(FeedTime::text)
            .orElse(NEVER));
    person(xml, "author", site.author().filter(name -> !name.isBlank()).orElse(site.title()));
    address.ifPresent(
        base -> {
          if (feed.placed()) {
            link(xml, "self", "application/atom+xml", base.of(feed.path()));
          }
          link(xml, "alternate", "text/html", base.of(feed.page()));
        });
    xml.element("generator", "Wenzhai");
    dated.forEach((item, updated) -> write(xml, feed, item, updated));
    return xml.bytes();
  }

  private Map<Feed.Item, OffsetDateTime> dated(Feed feed) {
    Map<Feed.Item, OffsetDateTime> dated = new LinkedHashMap<>();
    for (Feed.Item item : feed.items()) {
      if (dated.size() == Feed.MOST) {
        break;
      }
      FeedTime.updated(item.entry().card(), site.timezone())
          .or(feed::since)
          .ifPresent(time -> dated.put(item, time));
    }
    return dated;
  }

  private void write(XmlText xml, Feed feed, Feed.Item item, OffsetDateTime updated) {
    Entry entry = item.entry();
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
    String body = FeedContent.html(feed, item, address, bodies);
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
