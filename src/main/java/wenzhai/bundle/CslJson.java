package wenzhai.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import wenzhai.model.PartialDate;

/**
 * References as CSL-JSON, which Zotero and pandoc read.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
final class CslJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CslJson() {}

  static byte[] of(List<Reference> references) {
    ArrayNode list = MAPPER.createArrayNode();
    references.forEach(reference -> write(list.addObject(), reference));
    return MAPPER.writeValueAsBytes(list);
  }

  private static void write(ObjectNode item, Reference reference) {
    item.put("id", reference.id());
    item.put("type", type(reference.kind()));
    item.put("title", reference.title());
    if (!reference.authors().isEmpty()) {
      ArrayNode authors = item.putArray("author");
      // literal: which part of a name is the family's cannot be told for every language
      reference.authors().forEach(name -> authors.addObject().put("literal", name));
    }
    reference
        .translator()
        .ifPresent(name -> item.putArray("translator").addObject().put("literal", name));
    put(item, "container-title", reference.container());
    reference.published().map(Reference::parts).ifPresent(parts -> date(item, "issued", parts));
    reference.accessed().ifPresent(day -> date(item, "accessed", parts(day)));
    reference.url().ifPresent(url -> item.put("URL", url));
    item.put("language", reference.language());
    put(item, "abstract", reference.summary());
    put(item, "note", reference.note());
  }

  private static void put(ObjectNode item, String name, String value) {
    Optional.of(value).filter(text -> !text.isBlank()).ifPresent(text -> item.put(name, text));
  }

  private static List<Integer> parts(LocalDate day) {
    return Reference.parts(
        PartialDate.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  private static void date(ObjectNode item, String name, List<Integer> parts) {
    ArrayNode date = item.putObject(name).putArray("date-parts").addArray();
    parts.forEach(date::add);
  }

  private static String type(Reference.Kind kind) {
    return switch (kind) {
      case NEWSPAPER -> "article-newspaper";
      case MAGAZINE -> "article-magazine";
      case REPORT -> "report";
      case BLOG -> "post-weblog";
      case PAGE -> "webpage";
    };
  }
}
