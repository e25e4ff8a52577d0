package wenzhai.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import wenzhai.build.BuildOptions;
import wenzhai.build.PicturesBuild;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Severity;
import wenzhai.net.PublicAddresses;
import wenzhai.net.WebClient;
import wenzhai.vault.Entry;
import wenzhai.vault.Fetching;
import wenzhai.vault.Keeper;
import wenzhai.vault.Patience;
import wenzhai.vault.Plan;
import wenzhai.vault.Rules;
import wenzhai.vault.Vault;
import wenzhai.vault.Wanted;

/** Fetches the pictures of the articles into the vault beside them. */
final class PicturesCommand implements Callable<Integer> {
  private static final int THREADS = 6;
  private static final int MOST_SHOWN = 20;

  private final Terminal terminal;
  private final ContentOptions options;
  private final PicturesOptions wishes;
  private boolean complete = true;

  PicturesCommand(Terminal terminal, ContentOptions options, PicturesOptions wishes) {
    this.terminal = terminal;
    this.options = options;
    this.wishes = wishes;
  }

  @Override
  public Integer call() throws Exception {
    wishes.largest();
    BuildOptions build = options.toBuild(true);
    try (ProgressLine progress = ProgressLine.on(terminal, options)) {
      new PicturesBuild(build, progress)
          .run(
              (wanted, problems) -> {
                progress.end();
                if (wishes.dryRun) {
                  rehearse(wanted, problems);
                } else {
                  work(wanted, problems);
                }
              });
    }
    return wishes.strict && !complete ? 1 : 0;
  }

  private void rehearse(List<Wanted> wanted, List<Problem> problems) {
    Problems broken = new Problems();
    Vault vault = Vault.open(options.content, broken);
    terminal.problems(broken.sorted(), true);
    Plan plan = Plan.of(wanted, vault.entries(), vault::entry, vault::has, wishes.wishes());
    list("would fetch ", plan.fetch().stream().map(Wanted::key).toList());
    if (wishes.prune && mayPrune(problems)) {
      list("would remove ", plan.unused());
    }
    say(standing(wanted, plan) + ", " + plan.fetch().size() + " would be fetched.");
  }

  private void work(List<Wanted> wanted, List<Problem> problems) throws Exception {
    try (Keeper keeper = Keeper.open(options.content)) {
      Plan plan = Plan.of(wanted, keeper.entries(), keeper::entry, keeper::has, wishes.wishes());
      if (wishes.prune && mayPrune(problems)) {
        list("removes ", plan.unused());
        List<String> files = keeper.remove(new HashSet<>(plan.unused()));
        say(
            Outcome.count(plan.unused().size(), "entry").replace("entrys", "entries")
                + " and "
                + Outcome.count(files.size(), "file")
                + " removed from the vault.");
      }
      try (FetchLine line = FetchLine.on(terminal, options, plan.fetch().size())) {
        new Fetching(keeper, rules(), Instant::now, line).fetch(plan.fetch());
        line.end();
        tell(wanted, plan, keeper, line);
      }
    }
  }

  private void tell(List<Wanted> wanted, Plan plan, Keeper keeper, FetchLine line) {
    List<Problem> failures = new ArrayList<>();
    for (Wanted one : plan.fetch()) {
      if (keeper.entry(one.key()).orElse(null) instanceof Entry.Failed failed) {
        failures.add(problem(one, failed));
      }
    }
    complete = failures.isEmpty() && plan.failed() == 0;
    terminal.problems(failures, options.verbose);
    say(
        standing(wanted, plan)
            + ", "
            + line.kept()
            + " fetched ("
            + line.megabytes()
            + ")"
            + (line.failed() > 0 ? ", " + line.failed() + " failed" : "")
            + ".");
  }

  private static Problem problem(Wanted one, Entry.Failed failed) {
    String remedy =
        switch (failed.reason()) {
          case "private-address" ->
              "look whether the address is right; --allow-private fetches it nevertheless";
          case "too-large" -> "give a larger --max-bytes with --retry-failed";
          default ->
              "its page links to the original; --retry-failed asks again, --archive an archive";
        };
    return Problem.warning(
        Place.of(one.file()),
        "picture-" + failed.reason(),
        shortened(one.key()) + ": " + failed.message(),
        remedy);
  }

  private String standing(List<Wanted> wanted, Plan plan) {
    return Outcome.count(wanted.size(), "picture")
        + String.format(Locale.ROOT, ": %,d there", plan.there())
        + (plan.failed() > 0
            ? String.format(
                Locale.ROOT, ", %,d failed before (--retry-failed asks again)", plan.failed())
            : "")
        + (plan.left() > 0 ? String.format(Locale.ROOT, ", %,d at other hosts", plan.left()) : "");
  }

  /** A file that could not be read may show pictures that would seem to be used by none. */
  private boolean mayPrune(List<Problem> problems) {
    boolean unread = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    if (unread) {
      terminal.problems(problems, options.verbose);
      terminal.error("--prune: nothing is removed while files of the content cannot be read");
      complete = false;
    }
    return !unread;
  }

  private void list(String verb, List<String> addresses) {
    int shown = options.verbose ? addresses.size() : Math.min(MOST_SHOWN, addresses.size());
    for (String address : addresses.subList(0, shown)) {
      say(verb + shortened(address));
    }
    if (shown < addresses.size()) {
      say("… and " + (addresses.size() - shown) + " more; --verbose shows them all");
    }
  }

  private static String shortened(String address) {
    return address.length() <= 200 ? address : address.substring(0, 200) + "…";
  }

  private void say(String line) {
    if (!options.quiet) {
      terminal.result(line);
    }
  }

  private Rules rules() {
    String agent = "Wenzhai/" + Version.number() + " (pictures)";
    boolean any = wishes.allowPrivate;
    return new Rules(
        limits -> new WebClient(a -> any || PublicAddresses.isPublic(a), limits, agent),
        wishes.largest(),
        THREADS,
        wishes.archive ? Optional.of(Rules.WAYBACK) : Optional.empty(),
        Patience.USUAL);
  }
}
