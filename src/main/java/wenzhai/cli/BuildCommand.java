package wenzhai.cli;

import java.util.concurrent.Callable;
import wenzhai.build.BuildResult;
import wenzhai.build.SiteBuild;
import wenzhai.write.SiteFolder;
import wenzhai.write.Written;

/** Content to site, once. */
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final CommonOptions options;

  BuildCommand(Terminal terminal, CommonOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    try (SiteFolder folder = SiteFolder.open(options.outputFolder(), options.content);
        ProgressLine progress = ProgressLine.on(terminal, options)) {
      BuildResult result = new SiteBuild(options.toBuild(), progress).run(folder);
      progress.end();
      Outcome outcome = new Outcome(terminal, options, result, folder.problems());
      outcome.report();
      if (outcome.failsStrictly()) {
        outcome.problems();
        terminal.error(
            "--strict: "
                + Outcome.count(outcome.problemCount(), "problem")
                + "; the earlier site is as it was");
        return 1;
      }
      Written written = folder.commit();
      outcome.problems();
      outcome.summary(written, (System.nanoTime() - start) / 1_000_000);
      return 0;
    }
  }
}
