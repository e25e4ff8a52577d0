package wenzhai.bundle;

import java.time.LocalDate;
import java.util.List;
import wenzhai.export.Json;
import wenzhai.model.PartialDate;

/**
 * References as CSL-JSON, which Zotero and pandoc read; an article a line.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
final class CslJson {
  private CslJson() {}

  static byte[] of(List<Reference> references) {
    return Json.objects("[\n", references, ",\n", "\n]\n", CslJson::write);
  }

  private static void write(Json item, Reference reference) {
    item.put("id", reference.id());
    item.put("type", type(reference.kind()));
    item.put("title", reference.title());
    names(item, "author", reference.authors());
    names(item, "translator", reference.translator().stream().toList());
    put(item, "container-title", reference.container());
    reference.published().map(Reference::parts).ifPresent(parts -> date(item, "issued", parts));
    reference.accessed().ifPresent(day -> date(item, "accessed", parts(day)));
    reference.url().ifPresent(url -> item.put("URL", url));
    item.put("language", reference.language());
    put(item, "abstract", reference.summary());
    put(item, "note", reference.note());
  }

  /** Literal: which part of a name is the family's cannot be told for every language. */
  private static void names(Json item, String role, List<String> names) {
    if (!names.isEmpty()) {
      item.array(role, names, (json, name) -> json.put("literal", name));
    }
  }

  private static void put(Json item, String name, String value) {
    if (!value.isBlank()) {
      item.put(name, value);
    }
  }

  private static List<Integer> parts(LocalDate day) {
    return Reference.parts(
        PartialDate.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  private static void date(Json item, String name, List<Integer> parts) {
    item.object(name, () -> item.numbers("date-parts", List.of(parts)));
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
