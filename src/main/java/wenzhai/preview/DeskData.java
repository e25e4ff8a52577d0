package wenzhai.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenzhai.model.Card;
import wenzhai.model.Evidence;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.RuleCount;
import wenzhai.model.Severity;

/** What the script in each page asks for, as JSON. */
final class DeskData {
  /** A scraped collection may have thousands of problems; the report lists them all. */
  private static final int MOST = 40;

  private final Desk desk;

  DeskData(Desk desk) {
    this.desk = desk;
  }

  /**
   * What concerns a page: {@code fault}, {@code notes} (the errors first, then those of the page's
   * own file), {@code more} of them, {@code unpublished} pages and {@code article}.
   */
  byte[] about(String page, String build) {
    Optional<Desk.Leaf> leaf = desk.leaf(page);
    String file = leaf.map(found -> found.entry().card().file()).orElse("");
    List<Problem> first = new ArrayList<>();
    List<Problem> rest = new ArrayList<>();
    for (Problem problem : desk.problems()) {
      boolean urgent = problem.severity() == Severity.ERROR || problem.place().file().equals(file);
      (urgent ? first : rest).add(problem);
    }
    int urgent = first.size();
    first.addAll(rest);
    List<String> notes = new ArrayList<>();
    for (Problem problem : first.subList(0, Math.min(MOST, first.size()))) {
      notes.add(note(problem));
    }
    String fault = desk.fault().map(this::fault).orElse("null");
    List<String> unpublished = desk.unpublished().stream().sorted().map(Markup::json).toList();
    String json =
        "{\"build\":"
            + Markup.json(build)
            + ",\"fault\":"
            + fault
            + ",\"urgent\":"
            + urgent
            + ",\"notes\":["
            + String.join(",", notes)
            + "],\"more\":"
            + (first.size() - notes.size())
            + ",\"unpublished\":["
            + String.join(",", unpublished)
            + "],\"article\":"
            + leaf.map(this::article).orElse("null")
            + "}\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private String fault(Desk.Fault fault) {
    return note(
        fault.place(), "error", fault.message(), "what is shown is as it was before the change");
  }

  private String note(Problem problem) {
    return note(
        Optional.of(problem.place()),
        problem.severity().word(),
        problem.message(),
        problem.remedy());
  }

  private String note(Optional<Place> place, String severity, String message, String remedy) {
    List<String> lines = new ArrayList<>();
    for (Desk.Line line : place.map(desk::around).orElse(List.of())) {
      lines.add("[" + line.number() + "," + Markup.json(line.text()) + "]");
    }
    return "{\"place\":"
        + Markup.json(place.map(Place::toString).orElse(""))
        + ",\"line\":"
        + place.map(Place::line).orElse(0)
        + ",\"severity\":"
        + Markup.json(severity)
        + ",\"message\":"
        + Markup.json(message)
        + ",\"remedy\":"
        + Markup.json(remedy)
        + ",\"lines\":["
        + String.join(",", lines)
        + "]}";
  }

  private String article(Desk.Leaf leaf) {
    Card card = leaf.entry().card();
    List<String> guessed = new ArrayList<>();
    for (Evidence evidence : card.metadata().evidence()) {
      guessed.add(
          "["
              + Markup.json(evidence.field().word())
              + ","
              + Markup.json(evidence.origin().word())
              + ","
              + Markup.json(evidence.text())
              + "]");
    }
    List<String> cleaned = new ArrayList<>();
    for (RuleCount rule : card.cleaned()) {
      cleaned.add("[" + Markup.json(rule.rule()) + "," + rule.count() + "]");
    }
    String path = leaf.entry().path();
    return "{\"file\":"
        + Markup.json(card.file())
        + ",\"form\":"
        + Markup.json(card.form().word())
        + ",\"charset\":"
        + Markup.json(card.charset())
        + ",\"mark\":"
        + Markup.json(mark(leaf))
        + ",\"guessed\":["
        + String.join(",", guessed)
        + "],\"cleaned\":["
        + String.join(",", cleaned)
        + "],\"original\":"
        + Markup.json(PreviewPaths.ORIGINAL + path)
        + "}";
  }

  private String mark(Desk.Leaf leaf) {
    if (leaf.entry().card().metadata().draft()) {
      return "draft";
    }
    return desk.unpublished().contains(leaf.entry().path()) ? "future" : "";
  }
}
