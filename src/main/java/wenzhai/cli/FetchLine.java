package wenzhai.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import wenzhai.vault.Entry;
import wenzhai.vault.Fetching;

/** The progress of a run that fetches pictures: how many, how many bytes, how many failed. */
final class FetchLine implements Fetching.Watcher, AutoCloseable {
  private final AtomicInteger kept = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private final ProgressBar bar;

  private FetchLine(ProgressBar bar) {
    this.bar = bar;
  }

  static FetchLine on(Terminal terminal, ContentOptions options, int pictures) {
    if (!terminal.isInteractive() || options.quiet) {
      return new FetchLine(null);
    }
    return new FetchLine(
        new ProgressBarBuilder()
            .setTaskName("Pictures")
            .setInitialMax(pictures)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(100)
            .setMaxRenderedLength(100)
            .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), 100))
            .build());
  }

  @Override
  public void found(Entry entry) {
    if (entry instanceof Entry.Kept picture) {
      kept.incrementAndGet();
      bytes.addAndGet(picture.bytes());
    } else {
      failed.incrementAndGet();
    }
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(megabytes() + ", " + failed.get() + " failed");
    }
  }

  int kept() {
    return kept.get();
  }

  int failed() {
    return failed.get();
  }

  long bytes() {
    return bytes.get();
  }

  String megabytes() {
    return String.format(Locale.ROOT, "%.1f MB", bytes.get() / 1e6);
  }

  @Override
  public void close() {
    end();
  }

  /** Takes the bar off the terminal. */
  void end() {
    if (bar != null) {
      bar.close();
    }
  }
}
