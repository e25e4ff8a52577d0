package wenzhai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wenzhai.build.BuildResult;
import wenzhai.export.Report;
import wenzhai.export.SummaryJson;
import wenzhai.model.Problem;
import wenzhai.store.Upshot;
import wenzhai.write.PlainFile;
import wenzhai.write.Written;

/** Tells the person what a build did. */
final class Outcome {
  private final Terminal terminal;
  private final CommonOptions options;
  private final BuildResult result;
  private final List<Problem> problems;

  /**
   * @param more problems that were met beside the build's own
   */
  Outcome(Terminal terminal, CommonOptions options, BuildResult result, List<Problem> more) {
    this.terminal = terminal;
    this.options = options;
    this.result = result;
    this.problems = new ArrayList<>(result.problems());
    this.problems.addAll(more);
  }

  boolean failsStrictly() {
    return options.strict && !problems.isEmpty();
  }

  int problemCount() {
    return problems.size();
  }

  void problems() {
    terminal.problems(problems, options.verbose);
    if (options.verbose) {
      terminal.say("content: " + options.content.toAbsolutePath().normalize());
      terminal.say(
          "templates: "
              + options
                  .templatesFolder()
                  .map(folder -> folder.toAbsolutePath().normalize().toString())
                  .orElse("the theme's own"));
      terminal.say(
          "earlier builds: "
              + result
                  .whyForgotten()
                  .map(why -> "not remembered: " + why)
                  .orElse(options.cacheFolder().map(Path::toString).orElse("ignored")));
    }
  }

  /** Writes the file that {@code --report} names. */
  void report() throws IOException {
    if (options.report != null) {
      PlainFile.replace(options.report, Report.lines(result.fates()));
    }
  }

  /** The last lines: how much there is, how much was written, what to open. */
  void summary(Written written, long millis) {
    if (options.json) {
      terminal.result(SummaryJson.of(facts(written, millis)));
      return;
    }
    if (options.quiet) {
      return;
    }
    LastLines.print(terminal, upshot(written), written, millis, options.outputFolder());
  }

  /** What is told of the build, to be told again when nothing has changed. */
  Upshot upshot(Written written) {
    int shown = Math.min(Terminal.MOST_SHOWN, problems.size());
    return new Upshot(
        result.digest().entries().size(),
        skipped(),
        result.drafts(),
        written.written() + written.unchanged(),
        problems.size(),
        problems.subList(0, shown));
  }

  /**
   * The last line of a check for programs.
   *
   * @param found what the check found
   */
  void checked(List<Problem> found, long millis) {
    terminal.result(SummaryJson.of(facts(new Written(0, 0, 0), millis), found));
  }

  private SummaryJson.Summary facts(Written written, long millis) {
    return new SummaryJson.Summary(
        result.digest().entries().size(),
        skipped(),
        result.drafts(),
        result.pages(),
        written.written(),
        written.unchanged(),
        written.removed(),
        problems,
        millis,
        options.outputFolder().toString());
  }

  /** Files that look like articles and yet have no page. */
  private int skipped() {
    return (int)
        result.fates().stream()
            .filter(fate -> fate.entry().isEmpty())
            .flatMap(fate -> fate.reason().stream())
            .filter(reason -> !Arrays.asList("draft", "future", "not-an-article").contains(reason))
            .count();
  }

  static String count(int number, String noun) {
    return LastLines.count(number, noun);
  }
}
