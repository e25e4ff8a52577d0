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
 * The feed {@code feed.json} (JSON Feed 1.1): the newest 50 articles with their whole text, with
 * the same identities and links as the Atom feed. What is missing is left out, as that format asks.
 */
public final class JsonFeed implements Export {
  private static final String PATH = "feed.json";
  private static final int NEWEST = 50;

  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    byte[] bytes = Json.objects("", List.of(digest), "", "\n", (json, d) -> feed(json, d, bodies));
    sink.accept(new OutputFile(PATH, bytes));
  }

  private static void feed(Json json, Digest digest, Bodies bodies) {
    SiteConfig site = digest.site();
    Optional<PublicAddress> address = PublicAddress.of(site);
    FeedIds ids = FeedIds.of(digest);
    json.put("version", "https://jsonfeed.org/version/1.1").put("title", site.title());
    address.ifPresent(
        base -> json.put("home_page_url", base.of("index.html")).put("feed_url", base.of(PATH)));
    if (!site.description().isBlank()) {
      json.put("description", site.description());
    }
    site.author().ifPresent(name -> people(json, List.of(name)));
    json.put("language", site.language().tag());
    List<Entry> newest = digest.entries().stream().limit(NEWEST).toList();
    json.array("items", newest, (j, entry) -> item(j, entry, site, ids, bodies));
  }

  private static void item(Json json, Entry entry, SiteConfig site, FeedIds ids, Bodies bodies) {
    Card card = entry.card();
    Optional<PublicAddress> address = PublicAddress.of(site);
    Optional<WebAddress> page = address.flatMap(base -> WebAddress.parse(base.of(entry.path())));
    Optional<WebAddress> original = card.metadata().url().flatMap(WebAddress::parse);
    json.put("id", ids.entry(entry));
    page.or(() -> original).ifPresent(url -> json.put("url", url.value()));
    if (page.isPresent()) {
      original.ifPresent(url -> json.put("external_url", url.value()));
    }
    json.put("title", card.title());
    json.put("content_html", PortableBody.of(bodies.article(card).body(), page));
    if (!card.summary().isBlank()) {
      json.put("summary", card.summary());
    }
    card.leadImage().flatMap(i -> image(i, site)).ifPresent(url -> json.put("image", url));
    FeedTime.updated(card, site.timezone())
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
