package wenzhai.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import wenzhai.preview.FolderWatch;
import wenzhai.preview.PreviewServer;

/** Builds, serves on this machine and follows every change; writes only where it is told to. */
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
    Path templates = options.templatesFolder().orElse(Path.of("templates"));
    try (LivePreview live = new LivePreview(terminal, options)) {
      // before anything is read, so that no change is missed
      FolderWatch watch = FolderWatch.start(List.of(options.content, templates), live::changed);
      try {
        PreviewServer server = live.serve(serving);
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
