package wenzhai.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import wenzhai.build.Progress;

/** A progress bar on the terminal, one a stage; nothing where nobody watches. */
final class ProgressLine implements Progress, AutoCloseable {
  /** Stages shorter than this many steps are over before a bar is drawn. */
  private static final int SHORTEST = 50;

  private final Terminal terminal;
  private final boolean shown;
  private volatile ProgressBar bar;

  private ProgressLine(Terminal terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  static ProgressLine on(Terminal terminal, ContentOptions options) {
    return new ProgressLine(terminal, terminal.isInteractive() && !options.quiet);
  }

  @Override
  public void begin(String stage, int steps) {
    end();
    if (shown && steps >= SHORTEST) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(stage)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(100)
              .setMaxRenderedLength(80)
              .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), 80))
              .build();
    }
  }

  @Override
  public void step() {
    ProgressBar current = bar;
    if (current != null) {
      current.step();
    }
  }

  /** Takes the bar off the terminal. */
  void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    end();
  }
}
