package wenzhai.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import wenzhai.build.BuildResult;
import wenzhai.build.SiteBuild;
import wenzhai.model.Problem;
import wenzhai.preview.FolderWatch;
import wenzhai.preview.MemorySite;
import wenzhai.preview.PreviewServer;
import wenzhai.read.UnreadableFolderException;

/**
 * Builds to memory, serves that, and builds again on every change; the output folder is left alone.
 */
final class PreviewCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final CommonOptions options;
  private final PreviewOptions serving;

  PreviewCommand(Terminal terminal, CommonOptions options, PreviewOptions serving) {
    this.terminal = terminal;
    this.options = options;
    this.serving = serving;
  }

  @Override
  public Integer call() throws Exception {
    if (serving.port < 0 || serving.port > 65_535) {
      throw new UsageException(
          "--port " + serving.port + ": there is no such port; give one from 0 to 65535");
    }
    MemorySite first = new MemorySite();
    build(first);
    Path templates = options.templatesFolder().orElse(Path.of("templates"));
    List<Path> watched = List.of(options.content, templates);
    try (PreviewServer server = PreviewServer.start(serving.host, serving.port, first)) {
      FolderWatch watch = FolderWatch.start(watched, () -> rebuild(server));
      try {
        terminal.result("Preview at " + server.address() + " (Ctrl-C ends it)");
        if (serving.open) {
          open(server.address());
        }
        waitForTheEnd();
      } finally {
        watch.close();
      }
    }
    return 0;
  }

  private void build(MemorySite site) throws UnreadableFolderException, IOException {
    long start = System.nanoTime();
    BuildResult result;
    try (ProgressLine progress = ProgressLine.on(terminal, options)) {
      result = new SiteBuild(options.toBuild(), progress).run(site);
    }
    List<Problem> problems = result.problems();
    terminal.problems(problems, options.verbose);
    if (!options.quiet) {
      terminal.say(
          String.format(
              Locale.ROOT,
              "%s on %s in %.2f s",
              Outcome.count(result.digest().entries().size(), "article"),
              Outcome.count(result.pages(), "page"),
              (System.nanoTime() - start) / 1e9));
    }
  }

  /** A change that cannot be built is told, and the last good state stays. */
  private void rebuild(PreviewServer server) {
    MemorySite next = new MemorySite();
    try {
      build(next);
      server.show(next);
    } catch (UnreadableFolderException | IOException | RuntimeException e) {
      terminal.failure(e);
    }
  }

  private void open(URI address) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(address);
      } else {
        terminal.say("There is no browser to open here; open " + address + " yourself.");
      }
    } catch (IOException | UnsupportedOperationException e) {
      terminal.say("The browser did not open (" + e.getMessage() + "); open " + address);
    }
  }

  /** Until Ctrl-C, which runs the hook, which has the watch and the server closed. */
  private static void waitForTheEnd() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  end.countDown();
                  try {
                    main.join(900);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    end.await();
  }
}
