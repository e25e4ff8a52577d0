package wenzhai.vault;

import java.io.StringWriter;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import wenzhai.vault.Entry.Failed;
import wenzhai.vault.Entry.Kept;
import wenzhai.vault.Entry.Way;

/** An entry as a JSON object on one line, its keys in one order, so that changes compare well. */
final class EntryJson {
  private static final JsonFactory JSON = JsonFactory.builder().build();
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int WIDEST = 1_000_000;

  private EntryJson() {}

  static String write(Entry entry) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("address", entry.address());
      if (entry instanceof Kept kept) {
        json.writeStringProperty("outcome", "kept");
        json.writeStringProperty("by", kept.by().word());
        json.writeStringProperty("final", kept.last());
        json.writeStringProperty("hash", kept.hash());
        json.writeStringProperty("type", kept.format().mediaType());
        json.writeNumberProperty("width", kept.width());
        json.writeNumberProperty("height", kept.height());
        json.writeNumberProperty("bytes", kept.bytes());
      } else if (entry instanceof Failed failed) {
        json.writeStringProperty("outcome", "failed");
        json.writeStringProperty("reason", failed.reason());
        json.writeStringProperty("message", failed.message());
      }
      json.writeStringProperty("when", entry.when());
      json.writeEndObject();
    }
    return text.toString();
  }

  /** Empty when it says nothing that can be believed. */
  static Optional<Entry> read(JsonNode node) {
    String address = text(node, "address");
    if (!node.isObject() || address.isEmpty()) {
      return Optional.empty();
    }
    return switch (text(node, "outcome")) {
      case "kept" -> kept(address, node);
      case "failed" ->
          Optional.of(
              new Failed(address, text(node, "reason"), text(node, "message"), text(node, "when")));
      default -> Optional.empty();
    };
  }

  private static Optional<Entry> kept(String address, JsonNode node) {
    Optional<Format> format = Format.ofMediaType(text(node, "type"));
    Optional<Way> by = way(text(node, "by"));
    String hash = text(node, "hash");
    int width = number(node, "width");
    int height = number(node, "height");
    int bytes = number(node, "bytes");
    boolean sizes = width >= 0 && width <= WIDEST && height >= 0 && height <= WIDEST && bytes > 0;
    if (format.isEmpty() || by.isEmpty() || !sizes || !HASH.matcher(hash).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Kept(
            address,
            by.get(),
            text(node, "final"),
            hash,
            format.get(),
            width,
            height,
            bytes,
            text(node, "when")));
  }

  private static Optional<Way> way(String word) {
    for (Way way : Way.values()) {
      if (way.word().equals(word)) {
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value != null && value.isString() ? value.stringValue() : "";
  }

  private static int number(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value != null && value.isInt() ? value.intValue() : -1;
  }
}
