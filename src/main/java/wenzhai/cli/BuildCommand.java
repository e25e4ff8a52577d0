package wenzhai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import wenzhai.build.BuildOptions;
import wenzhai.build.BuildResult;
import wenzhai.build.SiteBuild;
import wenzhai.export.card.FontFolders;
import wenzhai.store.LastBuild.Seen;
import wenzhai.write.SiteFolder;
import wenzhai.write.Written;

/** Content to site, once. */
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final CommonOptions options;
  private final String[] words;

  /**
   * @param words the command line as it was written
   */
  BuildCommand(Terminal terminal, CommonOptions options, String[] words) {
    this.terminal = terminal;
    this.options = options;
    this.words = words;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    BuildOptions build = options.toBuild();
    // before anything is read: what changes from here on is seen next time
    Optional<List<Seen>> read = read(build.now().toEpochMilli());
    try (SiteFolder folder = SiteFolder.open(options.outputFolder(), options.content);
        ProgressLine progress = ProgressLine.on(terminal, options)) {
      BuildResult result = new SiteBuild(build, progress).run(folder);
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
      if (read.isPresent()) {
        remember(build, result, outcome, written, read.get());
      }
      return 0;
    }
  }

  /** The folders that a build reads, as they are now; empty when it need not be remembered. */
  private Optional<List<Seen>> read(long nowMillis) {
    // what these print is not remembered
    if (options.noCache || options.json || options.verbose || options.report != null) {
      return Optional.empty();
    }
    List<Path> ours = new ArrayList<>();
    ours.add(options.templates == null ? Path.of("templates") : options.templates);
    try {
      List<Seen> seen = new ArrayList<>(LastTime.look(ours, true, nowMillis));
      seen.addAll(LastTime.look(List.of(options.content), false, nowMillis));
      seen.addAll(LastTime.look(FontFolders.all(), false, nowMillis));
      return Optional.of(seen);
    } catch (IOException notToBeSeen) {
      return Optional.empty();
    }
  }

  private void remember(
      BuildOptions build, BuildResult result, Outcome outcome, Written written, List<Seen> read) {
    long until = result.due().map(due -> due.toEpochMilli()).orElse(Long.MAX_VALUE);
    try {
      List<Path> site = List.of(options.outputFolder());
      List<Seen> folders = new ArrayList<>(LastTime.look(site, false, System.currentTimeMillis()));
      folders.addAll(read);
      LastTime.at(build.cache().orElseThrow(), words)
          .remember(build.now().toEpochMilli(), until, folders, outcome.upshot(written));
    } catch (IOException notToBeSeen) {
      // the next build does all the work
      return;
    }
  }
}
