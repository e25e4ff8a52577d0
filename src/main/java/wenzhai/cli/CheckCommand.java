package wenzhai.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import wenzhai.build.BuildResult;
import wenzhai.build.SiteBuild;
import wenzhai.check.KnownAnswers;
import wenzhai.check.LinkAsker;
import wenzhai.check.OutsideLinks;
import wenzhai.check.SiteChecker;
import wenzhai.export.SummaryJson;
import wenzhai.model.Problem;
import wenzhai.model.Severity;
import wenzhai.net.Limits;
import wenzhai.net.PublicAddresses;
import wenzhai.net.WebClient;
import wenzhai.store.RememberedAnswers;
import wenzhai.write.WrittenSite;

/** Finds what is wrong with a site: one that is built to memory, or one that lies in a folder. */
final class CheckCommand implements Callable<Integer> {
  /** So many hosts are asked at a time. */
  private static final int ASKERS = 8;

  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 8, 0, Duration.ofSeconds(1));

  private final Terminal terminal;
  private final CommonOptions options;
  private final CheckOptions asking;

  CheckCommand(Terminal terminal, CommonOptions options, CheckOptions asking) {
    this.terminal = terminal;
    this.options = options;
    this.asking = asking;
  }

  @Override
  public Integer call() throws Exception {
    if (asking.age < 0) {
      throw new UsageException("--external-age " + asking.age + ": give 0 or more days");
    }
    long start = System.nanoTime();
    try (ProgressLine progress = ProgressLine.on(terminal, options)) {
      return options.output == null ? checkBuilt(progress, start) : checkFolder(progress, start);
    }
  }

  private int checkBuilt(ProgressLine progress, long start) throws Exception {
    SiteChecker checker = checker();
    BuildResult result = new SiteBuild(options.toBuild(), progress).run(checker);
    List<Problem> found = found(checker, progress);
    Outcome outcome = new Outcome(terminal, options, result, found);
    outcome.report();
    outcome.problems();
    if (options.json) {
      outcome.checked(found, millis(start));
    }
    return verdict(found, Outcome.count(result.pages(), "page"), outcome.failsStrictly());
  }

  private int checkFolder(ProgressLine progress, long start)
      throws IOException, InterruptedException {
    SiteChecker checker = checker();
    int files = WrittenSite.read(options.output, checker);
    List<Problem> found = found(checker, progress);
    terminal.problems(found, options.verbose);
    if (options.json) {
      terminal.result(
          SummaryJson.of(
              new SummaryJson.Summary(
                  checker.articles(),
                  0,
                  0,
                  checker.pages(),
                  0,
                  files,
                  0,
                  found,
                  millis(start),
                  options.output.toString()),
              found));
    }
    return verdict(found, Outcome.count(files, "file"), options.strict && !found.isEmpty());
  }

  /** Dates in the future are fine where drafts are. */
  private SiteChecker checker() {
    return new SiteChecker(
        Optional.ofNullable(options.baseUrl),
        options.drafts ? Optional.empty() : Optional.of(Instant.now()));
  }

  private List<Problem> found(SiteChecker checker, ProgressLine progress)
      throws InterruptedException {
    List<Problem> found = new ArrayList<>(checker.problems());
    if (asking.external) {
      OutsideLinks links = checker.outside();
      progress.begin("Asking other servers", links.size());
      found.addAll(ask(links, progress));
      found.sort(null);
    }
    progress.end();
    return found;
  }

  private List<Problem> ask(OutsideLinks links, ProgressLine progress) throws InterruptedException {
    try (RememberedAnswers answers =
        RememberedAnswers.at(options.cacheFolder(), Duration.ofDays(asking.age), Instant.now())) {
      WebClient client =
          new WebClient(
              address -> asking.allowPrivate || PublicAddresses.isPublic(address),
              LIMITS,
              "Wenzhai/" + Version.number() + " (link check)");
      return new LinkAsker(client, known(answers), ASKERS).problems(links, progress::step);
    }
  }

  private static KnownAnswers known(RememberedAnswers answers) {
    return new KnownAnswers() {
      @Override
      public Optional<String> recall(String address) {
        return answers.find(address);
      }

      @Override
      public void keep(String address, String answer) {
        answers.put(address, answer);
      }
    };
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
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
