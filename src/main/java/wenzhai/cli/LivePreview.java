package wenzhai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import wenzhai.build.LiveSite;
import wenzhai.build.Progress;
import wenzhai.build.Proofs;
import wenzhai.build.Snapshot;
import wenzhai.preview.Desk;
import wenzhai.preview.PreviewServer;
import wenzhai.preview.Site;
import wenzhai.read.UnreadableFolderException;
import wenzhai.render.TemplateFault;

/**
 * The preview at work: a change is shown as soon as the pages that are looked at can be made, then
 * the rest is read as proofs. A change that cannot be shown is told, and what was good last stays.
 */
final class LivePreview implements AutoCloseable {
  private static final int REHEARSALS = 12;

  private final Terminal terminal;
  private final CommonOptions options;
  private final LiveSite site;
  private final ProofReading proofs;
  private PreviewServer server;

  /** What changed since the last update that ended well; empty when anything may have. */
  private Optional<Set<Path>> pending = Optional.empty();

  private Optional<Snapshot> shown = Optional.empty();
  private Optional<Snapshot> good = Optional.empty();
  private Optional<Desk.Fault> fault = Optional.empty();

  LivePreview(Terminal terminal, CommonOptions options) throws IOException {
    this.terminal = terminal;
    this.options = options;
    this.site = new LiveSite(options.toBuild());
    this.proofs = new ProofReading(terminal, options, this::approve, this::reject);
  }

  /** Builds for the first time and begins to serve. */
  synchronized PreviewServer serve(PreviewOptions serving)
      throws UnreadableFolderException, IOException {
    long begun = System.nanoTime();
    try (ProgressLine progress = ProgressLine.on(terminal, options)) {
      shown = Optional.of(update(progress));
    } catch (TemplateFault e) {
      note(e);
    }
    Site first = path -> Optional.empty();
    server =
        PreviewServer.start(
            serving.host, serving.port, shown.map(this::pages).orElse(first), desk());
    shown.ifPresent(
        snapshot -> proofs.begin(new ProofReading.Work(snapshot, Optional.empty(), begun)));
    return server;
  }

  /** Shows what changed. */
  synchronized void changed(Optional<Set<Path>> files) {
    long begun = System.nanoTime();
    pending = pending.flatMap(earlier -> files.map(more -> union(earlier, more)));
    if (server == null) {
      return;
    }
    proofs.rest(true);
    try {
      Snapshot next = update(Progress.SILENT);
      Proofs.sample(next, good, server.recent());
      show(next);
      proofs.begin(new ProofReading.Work(next, files, begun));
    } catch (UnreadableFolderException | IOException | RuntimeException e) {
      note(e);
      server.tell(desk());
    } finally {
      proofs.rest(false);
    }
  }

  private static Set<Path> union(Set<Path> one, Set<Path> other) {
    Set<Path> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  private Snapshot update(Progress progress) throws UnreadableFolderException, IOException {
    Snapshot next = site.update(options.toBuild(), pending, progress);
    pending = Optional.of(Set.of());
    if (options.strict && !next.result().problems().isEmpty()) {
      String problems = Outcome.count(next.result().problems().size(), "problem");
      throw new IOException("--strict: " + problems + " in the content");
    }
    return next;
  }

  private void show(Snapshot next) {
    Optional<SortedMap<String, String>> styles =
        fault.isPresent() ? Optional.empty() : shown.flatMap(next::onlyStylesSince);
    shown = Optional.of(next);
    fault = Optional.empty();
    if (styles.isPresent()) {
      server.restyle(pages(next), desk(), styles.get());
    } else {
      server.show(pages(next), desk());
    }
  }

  private Site pages(Snapshot snapshot) {
    return path -> {
      try {
        return snapshot.file(path);
      } catch (TemplateFault e) {
        reject(snapshot, e);
        throw e;
      }
    };
  }

  private Desk desk() {
    return new WriterDesk(shown, fault, options.content);
  }

  private void note(Exception e) {
    fault =
        Optional.of(
            e instanceof TemplateFault wrong
                ? new Desk.Fault(wrong.place(), wrong.what())
                : new Desk.Fault(Optional.empty(), String.valueOf(e.getMessage())));
    terminal.failure(e);
  }

  /** All pages of a snapshot can be made. */
  private void approve(Snapshot snapshot) {
    boolean first;
    synchronized (this) {
      first = good.isEmpty();
      good = Optional.of(snapshot);
    }
    for (int i = 0; first && i < REHEARSALS && !proofs.isCalledOff(); i++) {
      rehearse(i);
    }
  }

  /** While nobody waits: the first change is then shown as quickly as those that follow it. */
  private void rehearse(int turn) {
    try {
      site.rehearse(options.toBuild(), turn);
    } catch (IOException e) {
      terminal.failure(e);
    }
  }

  /** A page of a snapshot cannot be made: what was good last is shown again. */
  private synchronized void reject(Snapshot snapshot, RuntimeException e) {
    if (shown.filter(snapshot::equals).isEmpty() || server == null) {
      return;
    }
    boolean known = fault.isPresent() && good.isEmpty();
    note(e);
    if (good.isPresent()) {
      shown = good;
      server.show(pages(good.get()), desk());
    } else if (!known) {
      server.tell(desk());
    }
  }

  @Override
  public void close() throws IOException {
    proofs.close();
    if (server != null) {
      server.close();
    }
    site.close();
  }
}
