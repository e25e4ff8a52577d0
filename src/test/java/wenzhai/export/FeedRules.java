package wenzhai.export;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What feed readers and the W3C's feed validator ask of a feed, beyond what a reader forgives.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class FeedRules {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String ABSOLUTE = "(https?://[^/\\s]+/\\S*|urn:uuid:[0-9a-f-]{36})";
  private static final Set<String> FEED_KEYS =
      Set.of(
          "version",
          "title",
          "home_page_url",
          "feed_url",
          "description",
          "authors",
          "language",
          "items");
  private static final Set<String> ITEM_KEYS =
      Set.of(
          "id",
          "url",
          "external_url",
          "title",
          "content_html",
          "summary",
          "image",
          "date_published",
          "authors",
          "tags",
          "language");

  private final List<String> broken = new ArrayList<>();
  private final boolean atAnAddress;

  private FeedRules(boolean atAnAddress) {
    this.atAnAddress = atAnAddress;
  }

  /** What is wrong with an Atom feed that lies at that address, or at none when it is empty. */
  static List<String> atom(byte[] bytes, String address) throws Exception {
    FeedRules rules = new FeedRules(!address.isEmpty());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    rules.feed(document.getDocumentElement(), address);
    return rules.broken;
  }

  private void feed(Element feed, String address) {
    rule(feed.getLocalName().equals("feed") && ATOM.equals(feed.getNamespaceURI()), "root", feed);
    common(feed);
    rule(feed.hasAttribute("xml:lang"), "no language", feed);
    rule(one(feed, "author").equals("") == false, "no author of the feed", feed);
    List<Element> selves = links(feed, "self");
    if (atAnAddress) {
      rule(selves.size() == 1 && selves.get(0).getAttribute("href").equals(address), "self", feed);
      rule(selves.get(0).getAttribute("type").equals("application/atom+xml"), "type", feed);
    } else {
      rule(selves.isEmpty(), "self without an address", feed);
    }
    List<Element> entries = children(feed, "entry");
    rule(entries.size() <= 50, "too long: " + entries.size(), feed);
    Set<String> ids = new HashSet<>();
    OffsetDateTime newest = null;
    for (Element entry : entries) {
      entry(entry);
      rule(ids.add(one(entry, "id")), "id twice", entry);
      OffsetDateTime updated = OffsetDateTime.parse(one(entry, "updated"));
      newest = newest == null || updated.isAfter(newest) ? updated : newest;
    }
    if (newest != null) {
      OffsetDateTime said = OffsetDateTime.parse(one(feed, "updated"));
      rule(said.isEqual(newest), "updated is not that of the newest", feed);
    }
  }

  /** What feed and entries must have alike. */
  private void common(Element element) {
    for (String name : List.of("id", "title", "updated")) {
      rule(children(element, name).size() == 1 && !one(element, name).isBlank(), name, element);
    }
    rule(one(element, "id").matches(ABSOLUTE), "id is no IRI", element);
    for (String name : List.of("updated", "published")) {
      for (Element time : children(element, name)) {
        rule(isTime(time.getTextContent()), "no time: " + time.getTextContent(), element);
      }
    }
    Set<String> alternates = new HashSet<>();
    for (Element link : children(element, "link")) {
      rule(link.getAttribute("href").matches(ABSOLUTE), "relative link", element);
      boolean alternate = link.getAttribute("rel").equals("alternate");
      rule(!alternate || alternates.add(link.getAttribute("type")), "two alternates", element);
    }
    for (String role : List.of("author", "contributor")) {
      for (Element person : children(element, role)) {
        rule(!one(person, "name").isBlank(), "no name", element);
      }
    }
    for (Element category : children(element, "category")) {
      rule(!category.getAttribute("term").isBlank(), "no term", element);
    }
  }

  private void entry(Element entry) {
    common(entry);
    List<Element> contents = children(entry, "content");
    boolean linked = !links(entry, "alternate").isEmpty();
    rule(contents.size() == 1 || linked && contents.isEmpty(), "content", entry);
    rule(children(entry, "summary").size() <= 1, "summary", entry);
    for (Element content : contents) {
      rule(content.getAttribute("type").equals("html"), "type of content", entry);
      html(content.getTextContent(), one(entry, "id"));
    }
  }

  /** Text that is shown far from the site. */
  private void html(String html, String where) {
    for (org.jsoup.nodes.Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      if (element.is("script,style,iframe,object,embed,form,meta,link,base,svg,math")) {
        broken.add(where + ": <" + element.tagName() + ">");
      }
      element
          .attributes()
          .forEach(
              attribute -> {
                String name = attribute.getKey();
                String value = attribute.getValue();
                boolean address = Set.of("href", "src", "cite", "poster").contains(name);
                boolean whole = value.matches("(?s)(https?://|mailto:).*");
                boolean inside = !atAnAddress && value.startsWith("#");
                if (name.startsWith("on")
                    || Set.of("style", "srcset").contains(name)
                    || address && !whole && !inside) {
                  broken.add(where + ": " + name + "=" + value);
                }
              });
    }
  }

  /** What is wrong with a JSON feed. */
  static List<String> json(byte[] bytes, String address) {
    FeedRules rules = new FeedRules(!address.isEmpty());
    JsonNode feed = JsonMapper.builder().build().readTree(bytes);
    rules.keys(feed, FEED_KEYS, "feed");
    rules.is(feed.get("version").asString().equals("https://jsonfeed.org/version/1.1"), "version");
    rules.is(feed.get("title").isString(), "title");
    rules.is(feed.get("items").isArray() && feed.get("items").size() <= 50, "items");
    if (rules.atAnAddress) {
      rules.is(feed.get("feed_url").asString().equals(address), "feed_url");
      rules.is(feed.get("home_page_url").asString().matches(ABSOLUTE), "home_page_url");
    }
    Set<String> ids = new HashSet<>();
    for (JsonNode item : feed.get("items")) {
      String id = item.get("id").asString();
      rules.keys(item, ITEM_KEYS, id);
      rules.is(item.get("id").isString() && !id.isBlank() && ids.add(id), "id " + id);
      rules.is(item.get("content_html").isString(), id + " content");
      rules.html(item.get("content_html").asString(), id);
      for (String name : List.of("url", "external_url", "image")) {
        rules.is(!item.has(name) || item.get(name).asString().matches(ABSOLUTE), id + " " + name);
      }
      rules.is(
          !item.has("date_published") || isTime(item.get("date_published").asString()),
          id + " date");
      rules.people(item, id);
      for (JsonNode tag : item.path("tags")) {
        rules.is(tag.isString(), id + " tag");
      }
    }
    rules.people(feed, "feed");
    return rules.broken;
  }

  private void people(JsonNode node, String where) {
    for (JsonNode author : node.path("authors")) {
      is(author.isObject() && author.path("name").isString(), where + " author");
    }
  }

  private void keys(JsonNode node, Set<String> known, String where) {
    node.propertyStream()
        .forEach(
            property -> {
              is(known.contains(property.getKey()), where + ": unknown " + property.getKey());
              is(!property.getValue().isNull(), where + ": null " + property.getKey());
            });
  }

  private void is(boolean right, String what) {
    if (!right) {
      broken.add(what);
    }
  }

  private void rule(boolean right, String what, Element where) {
    is(right, one(where, "id") + ": " + what);
  }

  /** RFC 3339 as feeds have it: an upper-case T, whole seconds or more, Z or an offset. */
  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
    } catch (DateTimeParseException wrong) {
      return false;
    }
    return text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
  }

  private static String one(Element parent, String name) {
    List<Element> all = children(parent, name);
    return all.isEmpty() ? "" : all.get(0).getTextContent();
  }

  private static List<Element> links(Element parent, String rel) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .toList();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }
}
