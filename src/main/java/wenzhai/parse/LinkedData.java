package wenzhai.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.Origin;
import wenzhai.model.Place;

/** The reader of the JSON-LD by which news pages describe their article to search engines. */
final class LinkedData {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_NODES = 10_000;

  private LinkedData() {}

  /** What the page's article says of itself; nothing when the JSON is not valid. */
  static List<Claim> claims(Document page, Place place) {
    List<Claim> claims = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = article(script.data());
      if (article.isPresent()) {
        JsonNode node = article.get();
        add(claims, Key.TITLE, names(node.path("headline")), place);
        add(claims, Key.PUBLISHED, names(node.path("datePublished")), place);
        add(claims, Key.AUTHORS, names(node.path("author")), place);
        add(claims, Key.SOURCE, names(node.path("publisher")), place);
        add(claims, Key.TRANSLATOR, names(node.path("translator")), place);
        add(claims, Key.IMAGE, addresses(node.path("image")), place);
        return claims;
      }
    }
    return claims;
  }

  private static Optional<JsonNode> article(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(json.strip()));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.poll();
      for (String type : names(node.path("@type"))) {
        if (type.endsWith("Article") || type.endsWith("Posting")) {
          return Optional.of(node);
        }
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.path("@graph").isArray()) {
        node.path("@graph").forEach(open::add);
      }
    }
    return Optional.empty();
  }

  /** The texts of a value: itself, its elements, or their names. */
  private static List<String> names(JsonNode value) {
    return texts(value, "name");
  }

  private static List<String> addresses(JsonNode value) {
    return texts(value, "url");
  }

  private static List<String> texts(JsonNode value, String field) {
    List<String> texts = new ArrayList<>();
    List<JsonNode> nodes = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(nodes::add);
    } else {
      nodes.add(value);
    }
    for (JsonNode node : nodes) {
      JsonNode text = node.isObject() ? node.path(field) : node;
      if (text.isString()) {
        texts.add(text.stringValue());
      }
    }
    return texts;
  }

  private static void add(List<Claim> claims, Key key, List<String> values, Place place) {
    List<String> tidy = values.stream().map(Wording::value).filter(v -> !v.isEmpty()).toList();
    if (!tidy.isEmpty()) {
      claims.add(new Claim(key, tidy, Origin.HEADER, place));
    }
  }
}
