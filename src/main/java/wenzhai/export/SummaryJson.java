package wenzhai.export;

import java.util.List;
import wenzhai.model.Problem;

/** What a build did, as the one JSON object that {@code --json} prints. */
public final class SummaryJson {
  private SummaryJson() {}

  /**
   * What a build did.
   *
   * @param articles how many have a page
   * @param skipped how many files have none, drafts not counted
   * @param drafts how many were held back as drafts
   * @param pages how many HTML pages the site has
   * @param written how many files were written
   * @param unchanged how many files were right as they were
   * @param removed how many files of the earlier site are gone
   * @param warnings what an editor should know, errors included
   * @param millis how long it took
   * @param output the site's folder
   */
  public record Summary(
      int articles,
      int skipped,
      int drafts,
      int pages,
      int written,
      int unchanged,
      int removed,
      List<Problem> warnings,
      long millis,
      String output) {
    public Summary {
      warnings = List.copyOf(warnings);
    }
  }

  /** One line, ended; a place that is not known is given as line 1, column 1, as messages do. */
  public static byte[] of(Summary summary) {
    return Json.objects("", List.of(summary), "", "\n", (json, s) -> write(json, s));
  }

  /**
   * The same of a check.
   *
   * @param found what it found, which is among the warnings, too
   */
  public static byte[] of(Summary summary, List<Problem> found) {
    return Json.objects(
        "",
        List.of(summary),
        "",
        "\n",
        (json, s) -> {
          write(json, s);
          json.array("problems", found, (j, p) -> problem(j, p));
        });
  }

  private static void write(Json json, Summary summary) {
    json.put("articles", summary.articles())
        .put("skipped", summary.skipped())
        .put("drafts", summary.drafts())
        .put("pages", summary.pages())
        .put("written", summary.written())
        .put("unchanged", summary.unchanged())
        .put("removed", summary.removed())
        .array("warnings", summary.warnings().stream().sorted().toList(), (j, p) -> warning(j, p))
        .put("millis", summary.millis())
        .put("output", summary.output());
  }

  private static void warning(Json json, Problem problem) {
    json.put("file", problem.place().file())
        .put("line", Math.max(1, problem.place().line()))
        .put("column", Math.max(1, problem.place().column()))
        .put("code", problem.code())
        .put("message", problem.message() + "; " + problem.remedy());
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
