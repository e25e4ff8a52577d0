package wenzhai.export;

import java.util.List;
import java.util.Optional;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.ImagePolicy;
import wenzhai.model.LeadImage;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;
import wenzhai.model.SiteConfig;
import wenzhai.model.WebAddress;

/**
 * The writer of one site's JSON feeds, with the same identities and links as its Atom feeds. What
 * is missing is left out, as that format asks.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
public final class JsonFeed {
  private final SiteConfig site;
  private final Optional<PublicAddress> address;
  private final FeedIds ids;
  private final Bodies bodies;

  public JsonFeed(Digest digest, Bodies bodies) {
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
    List<Feed.Item> shown = first(feed);
    return List.of(feed.with(shown), shown.stream().map(item -> ids.entry(item.entry())).toList());
  }

  private static List<Feed.Item> first(Feed feed) {
    return feed.items().stream().limit(Feed.MOST).toList();
  }

  public byte[] bytes(Feed feed) {
    return Json.objects("", List.of(feed), "", "\n", this::write);
  }

  private void write(Json json, Feed feed) {
    json.put("version", "https://jsonfeed.org/version/1.1").put("title", feed.title());
    address.ifPresent(
        base -> {
          json.put("home_page_url", base.of(feed.page()));
          if (feed.placed()) {
            json.put("feed_url", base.of(feed.path()));
          }
        });
    if (!feed.subtitle().isBlank()) {
      json.put("description", feed.subtitle());
    }
    site.author().ifPresent(name -> people(json, List.of(name)));
    json.put("language", feed.language().tag());
    json.array("items", first(feed), (j, item) -> item(j, feed, item));
  }

  private void item(Json json, Feed feed, Feed.Item item) {
    Entry entry = item.entry();
    Card card = entry.card();
    Optional<WebAddress> page = FeedContent.page(address, entry.path());
    Optional<WebAddress> original = card.metadata().url().flatMap(WebAddress::parse);
    json.put("id", ids.entry(entry));
    page.or(() -> original).ifPresent(url -> json.put("url", url.value()));
    if (page.isPresent()) {
      original.ifPresent(url -> json.put("external_url", url.value()));
    }
    json.put("title", card.title());
    json.put("content_html", FeedContent.html(feed, item, address, bodies));
    if (!card.summary().isBlank()) {
      json.put("summary", card.summary());
    }
    card.leadImage().flatMap(i -> image(i, site)).ifPresent(url -> json.put("image", url));
    FeedTime.updated(card, site.timezone())
        .or(feed::since)
        .ifPresent(time -> json.put("date_published", FeedTime.text(time)));
    people(json, AtomFeed.authors(card));
    if (!card.metadata().tags().isEmpty()) {
      json.put("tags", card.metadata().tags());
    }
    json.put("language", card.language().tag());
  }

  /** The site's copy, else the original where the site shows pictures of other servers. */
  private static Optional<String> image(LeadImage image, SiteConfig site) {
    Optional<String> copy =
        image.local().flatMap(local -> PublicAddress.of(site).map(base -> base.of(local.asset())));
    boolean remote = site.images() == ImagePolicy.REMOTE;
    return copy.or(
        () -> WebAddress.parse(image.url()).filter(url -> remote).map(WebAddress::value));
  }

  private static void people(Json json, List<String> names) {
    if (!names.isEmpty()) {
      json.array("authors", names, (j, name) -> j.put("name", name));
    }
  }
}
