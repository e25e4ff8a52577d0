package wenzhai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import wenzhai.build.BuildResult;
import wenzhai.build.SiteBuild;
import wenzhai.check.SiteChecker;
import wenzhai.model.Problem;
import wenzhai.model.Severity;
import wenzhai.write.Written;
import wenzhai.write.WrittenSite;

/** Finds what is wrong with a site: one that is built to memory, or one that lies in a folder. */
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final CommonOptions options;

  CheckCommand(Terminal terminal, CommonOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  @Override
  public Integer call() throws Exception {
    return options.output == null ? checkBuilt() : checkFolder();
  }

  private int checkBuilt() throws Exception {
    long start = System.nanoTime();
    try (ProgressLine progress = ProgressLine.on(terminal, options)) {
      SiteChecker checker = new SiteChecker(Optional.ofNullable(options.baseUrl));
      BuildResult result = new SiteBuild(options.toBuild(), progress).run(checker);
      progress.end();
      List<Problem> found = checker.problems();
      Outcome outcome = new Outcome(terminal, options, result, found);
      outcome.report();
      outcome.problems();
      if (options.json) {
        outcome.summary(new Written(0, 0, 0), (System.nanoTime() - start) / 1_000_000);
      }
      return verdict(found, Outcome.count(result.pages(), "page"), outcome.failsStrictly());
    }
  }

  private int checkFolder() throws IOException {
    SiteChecker checker = new SiteChecker(Optional.ofNullable(options.baseUrl));
    int files = WrittenSite.read(options.output, checker);
    List<Problem> found = checker.problems();
    terminal.problems(found, options.verbose);
    return verdict(found, Outcome.count(files, "file"), options.strict && !found.isEmpty());
  }

  /** Broken links are failures; what is merely to be mended is one with {@code --strict}. */
  private int verdict(List<Problem> found, String looked, boolean failsStrictly) {
    boolean broken = found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    if (!options.json && !options.quiet) {
      terminal.result(
          found.isEmpty()
              ? "No problem found in " + looked + "."
              : Outcome.count(found.size(), "problem") + " found.");
    }
    return broken || failsStrictly ? 1 : 0;
  }
}
