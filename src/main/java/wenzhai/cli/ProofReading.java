package wenzhai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import wenzhai.build.Proofs;
import wenzhai.build.Snapshot;
import wenzhai.model.Problem;
import wenzhai.write.SiteFolder;
import wenzhai.write.Written;

/** One who reads behind the preview's back what it shows, the latest always, and tells of it. */
final class ProofReading implements AutoCloseable {
  /**
   * Something to read.
   *
   * @param files what changed; empty when anything may have
   * @param begun when that was noticed, in nanoseconds
   * @param shownAfter how long it took until it was shown
   */
  record Work(Snapshot snapshot, Optional<Set<Path>> files, long begun, long shownAfter) {
    Work(Snapshot snapshot, Optional<Set<Path>> files, long begun) {
      this(snapshot, files, begun, System.nanoTime() - begun);
    }
  }

  private final Terminal terminal;
  private final CommonOptions options;
  private final Consumer<Snapshot> approve;
  private final BiConsumer<Snapshot, RuntimeException> reject;
  private final Proofs proofs = new Proofs();
  private final Thread thread = new Thread(this::read, "proofs");
  private Work next;
  private boolean resting;
  private Set<Problem> told = Set.of();
  private boolean ended;

  ProofReading(
      Terminal terminal,
      CommonOptions options,
      Consumer<Snapshot> approve,
      BiConsumer<Snapshot, RuntimeException> reject) {
    this.terminal = terminal;
    this.options = options;
    this.approve = approve;
    this.reject = reject;
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /** Has this read in place of all that is not read yet. */
  synchronized void begin(Work work) {
    next = work;
    notifyAll();
  }

  @Override
  public synchronized void close() {
    ended = true;
    notifyAll();
  }

  private synchronized Optional<Work> take() throws InterruptedException {
    while (next == null && !ended) {
      wait();
    }
    Work taken = next;
    next = null;
    return ended ? Optional.empty() : Optional.of(taken);
  }

  /** Lets the processor to those for whom somebody waits, or goes on. */
  synchronized void rest(boolean now) {
    resting = now;
    notifyAll();
  }

  /** Whether there is something newer to read, or nothing any more; waits while it is to rest. */
  synchronized boolean isCalledOff() {
    try {
      while (resting && !ended) {
        wait();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return true;
    }
    return next != null || ended;
  }

  private void read() {
    try {
      for (Optional<Work> work = take(); work.isPresent(); work = take()) {
        read(work.get());
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(Work work) {
    try {
      OptionalInt made = proofs.read(work.snapshot(), this::isCalledOff);
      if (made.isPresent()) {
        tell(work, made.getAsInt(), written(work));
        approve.accept(work.snapshot());
      }
    } catch (RuntimeException e) {
      reject.accept(work.snapshot(), e);
    } catch (IOException e) {
      terminal.failure(e);
    }
  }

  /** Writes the site where {@code --output} says, and the report. */
  private Optional<Written> written(Work work) throws IOException {
    new Outcome(terminal, options, work.snapshot().result(), List.of()).report();
    if (options.output == null) {
      return Optional.empty();
    }
    try (SiteFolder folder = SiteFolder.open(options.output, options.content)) {
      work.snapshot().print(folder);
      return Optional.of(folder.commit());
    }
  }

  private void tell(Work work, int made, Optional<Written> written) {
    List<Problem> problems = work.snapshot().result().problems();
    terminal.problems(
        problems.stream().filter(problem -> !told.contains(problem)).toList(), options.verbose);
    told = Set.copyOf(problems);
    if (options.json) {
      new Outcome(terminal, options, work.snapshot().result(), List.of())
          .summary(written.orElse(new Written(0, 0, 0)), work.shownAfter() / 1_000_000);
      return;
    }
    if (options.quiet) {
      return;
    }
    String pages = Outcome.count(made, "page");
    String time = String.format(Locale.ROOT, "%.2f s", work.shownAfter() / 1e9);
    terminal.say(
        changed(work)
            + ": "
            + pages
            + ", shown after "
            + time
            + written
                .map(done -> "; " + Outcome.count(done.written(), "file") + " written")
                .orElse(""));
  }

  private String changed(Work work) {
    Set<Path> files = work.files().orElse(Set.of());
    if (files.isEmpty()) {
      return Outcome.count(work.snapshot().result().digest().entries().size(), "article");
    }
    Path first = new TreeSet<>(files).first();
    return first.getFileName() + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
  }
}
