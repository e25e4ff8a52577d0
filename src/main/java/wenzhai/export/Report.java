package wenzhai.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import wenzhai.model.Card;
import wenzhai.model.Entry;
import wenzhai.model.Evidence;
import wenzhai.model.Fate;
import wenzhai.model.Field;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;
import wenzhai.model.Problem;

/**
 * What became of every input file, as JSON lines: its page or the reason why it has none, what was
 * guessed and from what, what was cleaned.
 */
public final class Report {
  /** Where a value stands when somebody stated it as such; anything else is a guess. */
  private static final Set<Origin> STATED =
      EnumSet.of(Origin.SIDECAR, Origin.FRONT_MATTER, Origin.HEADER, Origin.NONE);

  private Report() {}

  /** One line a file, by the file's path. */
  public static byte[] lines(List<Fate> fates) {
    List<Fate> ordered = fates.stream().sorted(Comparator.comparing(Fate::file)).toList();
    String end = ordered.isEmpty() ? "" : "\n";
    return Json.objects("", ordered, "\n", end, (json, fate) -> line(json, fate));
  }

  private static void line(Json json, Fate fate) {
    json.put("file", fate.file())
        .put("path", fate.entry().map(Entry::path))
        .put("reason", fate.reason())
        .object("article", fate.entry().map(Entry::card), (j, card) -> article(j, card))
        .array("problems", fate.problems().stream().sorted().toList(), (j, p) -> problem(j, p));
  }

  private static void article(Json json, Card card) {
    json.put("id", card.id())
        .put("form", card.form().word())
        .put("charset", card.charset())
        .put("title", card.title())
        .put("published", card.published().map(PartialDate::iso))
        .put("source", card.source().slug())
        .put("language", card.language().tag())
        .put("characters", card.characters())
        .put("extracted", card.extracted())
        .put("guessed", guessed(card))
        .array("evidence", card.metadata().evidence(), (j, evidence) -> evidence(j, evidence))
        .object("cleaned", () -> DigestJson.cleaned(json, card));
  }

  private static List<String> guessed(Card card) {
    List<String> guessed = new ArrayList<>();
    for (Field field : Field.values()) {
      if (!STATED.contains(card.metadata().origin(field))) {
        guessed.add(field.word());
      }
    }
    return guessed;
  }

  private static void evidence(Json json, Evidence evidence) {
    json.put("field", evidence.field().word())
        .put("from", evidence.origin().word())
        .put("text", evidence.text());
  }

  private static void problem(Json json, Problem problem) {
    json.put("file", problem.place().file())
        .put("line", Math.max(1, problem.place().line()))
        .put("column", Math.max(1, problem.place().column()))
        .put("severity", problem.severity().word())
        .put("code", problem.code())
        .put("message", problem.message())
        .put("remedy", problem.remedy());
  }
}
