package wenzhai.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What readers of feeds need of a JSON Feed.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeedRules {
  private static final String VERSIONS = "https://jsonfeed.org/version/1";
  private static final String REMEDY = "mend what writes the feed";
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
  private static final List<String> FEED_ADDRESSES =
      List.of("home_page_url", "feed_url", "next_url", "icon", "favicon");
  private static final List<String> ITEM_ADDRESSES =
      List.of("url", "external_url", "image", "banner_image");

  private final Findings findings;
  private final Optional<Instant> now;

  JsonFeedRules(Findings findings, Optional<Instant> now) {
    this.findings = findings;
    this.now = now;
  }

  /** Whether it says of itself that it is such a feed. */
  static boolean isFeed(JsonNode root) {
    return root.path("version").asString("").startsWith(VERSIONS);
  }

  void feed(JsonNode feed) {
    text("the feed", feed, "title", true);
    addresses("the feed", feed, FEED_ADDRESSES);
    people("the feed", feed);
    JsonNode items = feed.path("items");
    if (!items.isArray()) {
      wrong("the feed has no array of items");
      return;
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      item("item " + (i + 1), items.get(i), ids);
    }
  }

  private void item(String what, JsonNode item, Set<String> ids) {
    text(what, item, "id", true);
    if (!ids.add(item.path("id").asString(""))) {
      wrong(what + " has the id of another");
    }
    if (!item.path("content_html").isString() && !item.path("content_text").isString()) {
      wrong(what + " has neither content_html nor content_text");
    }
    for (String name : List.of("title", "summary", "content_html", "content_text", "language")) {
      text(what, item, name, false);
    }
    addresses(what, item, ITEM_ADDRESSES);
    people(what, item);
    for (String name : List.of("date_published", "date_modified")) {
      if (item.has(name)) {
        date(what, name, item.path(name));
      }
    }
    for (JsonNode tag : item.path("tags")) {
      if (!tag.isString()) {
        wrong(what + " has a tag that is no text");
      }
    }
    for (JsonNode attachment : item.path("attachments")) {
      text(what + ", an attachment", attachment, "mime_type", true);
      text(what + ", an attachment", attachment, "url", true);
      addresses(what + ", an attachment", attachment, List.of("url"));
    }
  }

  private void people(String what, JsonNode node) {
    JsonNode authors = node.path("authors");
    if (node.has("authors") && !authors.isArray()) {
      wrong(what + " has authors that are no array");
    }
    for (JsonNode author : authors) {
      if (!author.has("name") && !author.has("url") && !author.has("avatar")) {
        wrong(what + " has an author without name, url and avatar");
      }
    }
  }

  private void text(String what, JsonNode node, String name, boolean required) {
    if (required && !node.has(name)) {
      wrong(what + " has no " + name);
    } else if (node.has(name) && !node.path(name).isString()) {
      wrong(what + " has a " + name + " that is no text");
    }
  }

  private void addresses(String what, JsonNode node, List<String> names) {
    for (String name : names) {
      if (node.has(name) && !ADDRESS.matcher(node.path(name).asString("")).matches()) {
        wrong(what + " has a " + name + " that is no whole address");
      }
    }
  }

  private void date(String what, String name, JsonNode node) {
    String text = node.asString("");
    Optional<IsoDate> date = IsoDate.parse(text).filter(IsoDate::isWhole);
    if (date.isEmpty() || text.contains(" ")) {
      findings.error(
          findings.whole(),
          "invalid-date",
          what + ": '" + Shown.of(text) + "' is no " + name + " of RFC 3339",
          REMEDY);
    } else if (now.filter(date.get()::isAfter).isPresent()) {
      findings.warn(
          findings.whole(),
          "future-date",
          what + ": " + text + " is in the future",
          "correct the article's date");
    }
  }

  private void wrong(String message) {
    findings.error(findings.whole(), "invalid-feed", message, REMEDY);
  }
}
