package wenzhai.export;

import java.time.Instant;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Field;
import wenzhai.model.Metadata;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;
import wenzhai.model.RuleCount;
import wenzhai.model.Sink;

/**
 * The machine-readable digest, {@code digest.json}: every article's metadata, newest first, an
 * article a line. What is missing is null or empty, never left out.
 */
public final class DigestJson implements Export {
  private static final String PATH = "digest.json";

  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    if (sink.has(PATH, digest::entries)) {
      return;
    }
    sink.accept(
        PATH, out -> Json.write(out, "[\n", digest.entries(), ",\n", "\n]\n", DigestJson::entry));
  }

  private static void entry(Json json, Entry entry) {
    Card card = entry.card();
    Metadata metadata = card.metadata();
    json.put("id", card.id())
        .put("file", card.file())
        .put("path", entry.path())
        .put("title", card.title())
        .put("titleDerived", metadata.titleDerived())
        .put("url", metadata.url())
        .object(
            "source",
            () ->
                json.put("slug", card.source().slug())
                    .put("name", card.source().name())
                    .put("host", card.source().host()))
        .put("published", card.published().map(PartialDate::iso))
        .put("publishedFrom", card.published().map(d -> from(metadata)).orElse("none"))
        .put("collected", metadata.collected().map(Instant::toString))
        .put("authors", metadata.authors())
        .put("translator", metadata.translator())
        .put("wire", metadata.wire())
        .put("language", card.language().tag())
        .object(
            "leadImage",
            card.leadImage(),
            (j, image) ->
                j.put("url", image.url())
                    .put("caption", image.caption())
                    .put("credit", image.credit()))
        .put("summary", card.summary())
        .put("characters", card.characters())
        .put("readingMinutes", card.readingMinutes())
        .put("tags", metadata.tags())
        .object("cleaned", () -> cleaned(json, card));
  }

  static void cleaned(Json json, Card card) {
    for (RuleCount rule : card.cleaned()) {
      json.put(rule.rule(), rule.count());
    }
  }

  /** The curator's own file counts as front matter, whose keys it has. */
  private static String from(Metadata metadata) {
    Origin origin = metadata.origin(Field.PUBLISHED);
    return switch (origin) {
      case SIDECAR, FRONT_MATTER -> Origin.FRONT_MATTER.word();
      case HEADER, BODY, URL, FILE_NAME, NONE -> origin.word();
      case PUBLISHERS, DERIVED -> Origin.BODY.word();
    };
  }
}
