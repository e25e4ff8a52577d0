package wenzhai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import wenzhai.build.BuildOptions;
import wenzhai.build.BuildResult;
import wenzhai.build.SiteBuild;
import wenzhai.build.StandingSite;
import wenzhai.export.card.FontFolders;
import wenzhai.model.Checksum;
import wenzhai.store.LastBuild.Seen;
import wenzhai.store.Standing;
import wenzhai.write.PlainFile;
import wenzhai.write.SiteFolder;
import wenzhai.write.Written;

/** Content to site, once. */
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final CommonOptions options;
  private final Asked asked;

  /**
   * @param asked the command line as it was written
   */
  BuildCommand(Terminal terminal, CommonOptions options, Asked asked) {
    this.terminal = terminal;
    this.options = options;
    this.asked = asked;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    BuildOptions build = options.toBuild();
    // before anything is read: what changes from here on is seen next time
    Optional<List<Seen>> read = read(build.now().toEpochMilli());
    try (SiteFolder folder = SiteFolder.open(options.outputFolder(), options.content);
        ProgressLine progress = ProgressLine.on(terminal, options)) {
      StandingSite standing = standing(build, folder);
      BuildResult result = new SiteBuild(build, progress).run(folder, standing);
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
      remember(build, standing, new Done(result, outcome, written, folder.path()), read);
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
      List<Seen> seen = new ArrayList<>(asked.look(ours, true, nowMillis));
      seen.addAll(asked.look(List.of(options.content), false, nowMillis));
      seen.addAll(asked.look(FontFolders.all(), false, nowMillis));
      return Optional.of(seen);
    } catch (IOException notToBeSeen) {
      return Optional.empty();
    }
  }

  /** What a build came to. */
  private record Done(BuildResult result, Outcome outcome, Written written, Path folder) {}

  /** The site that stands in the folder, which is looked at while the articles are read. */
  private StandingSite standing(BuildOptions build, SiteFolder folder) {
    if (build.cache().isEmpty()) {
      return StandingSite.none();
    }
    Path record = standing(build.cache().get());
    FutureTask<Map<String, Checksum>> looking = new FutureTask<>(() -> prints(record, folder));
    Thread looker = new Thread(looking, "wenzhai-look");
    looker.setDaemon(true);
    looker.start();
    return new StandingSite(() -> seen(looking), folder::keep);
  }

  /** What the files there were made from, when the folder is as the last build left it. */
  private static Map<String, Checksum> prints(Path record, SiteFolder folder) throws IOException {
    Optional<Standing> last = Standing.read(record);
    boolean holds =
        last.isPresent()
            && last.get().folder().path().equals(folder.path().toString())
            && last.get().folder().again(System.currentTimeMillis()).same();
    if (holds) {
      folder.isAsItWasLeft();
    }
    return holds ? last.get().prints() : Map.of();
  }

  private static Map<String, Checksum> seen(FutureTask<Map<String, Checksum>> looking) {
    try {
      return looking.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the earlier site was looked at", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Path standing(Path cache) {
    return cache.resolve("standing-site");
  }

  private void remember(
      BuildOptions build, StandingSite standing, Done done, Optional<List<Seen>> read) {
    if (build.cache().isEmpty()) {
      return;
    }
    Path cache = build.cache().get();
    long until = done.result().due().map(due -> due.toEpochMilli()).orElse(Long.MAX_VALUE);
    try {
      Seen site = Seen.written(done.folder(), System::currentTimeMillis);
      PlainFile.replace(standing(cache), new Standing(site, standing.prints()).bytes());
      if (read.isPresent()) {
        List<Seen> folders = new ArrayList<>(List.of(site));
        folders.addAll(read.get());
        LastTime.at(cache, asked.words())
            .remember(
                build.now().toEpochMilli(), until, folders, done.outcome().upshot(done.written()));
      }
    } catch (IOException notToBeSeen) {
      // the next build does all the work
      return;
    }
  }
}
