package wenzhai.cli;

import java.nio.file.Path;
import java.util.Locale;
import wenzhai.store.Upshot;
import wenzhai.write.Written;

/** The last lines that a build prints: how much there is, how much was written, what to open. */
final class LastLines {
  private LastLines() {}

  static void print(Terminal terminal, Upshot upshot, Written written, long millis, Path output) {
    terminal.result(
        count(upshot.articles(), "article")
            + (upshot.skipped() > 0 ? ", " + upshot.skipped() + " skipped" : "")
            + (upshot.drafts() > 0 ? ", " + count(upshot.drafts(), "draft") + " held back" : "")
            + (upshot.problems() == 0 ? "" : ", " + count(upshot.problems(), "warning"))
            + ".");
    terminal.result(
        count(written.written(), "file")
            + " written, "
            + written.unchanged()
            + " unchanged, "
            + written.removed()
            + " removed in "
            + String.format(Locale.ROOT, "%.1f s", millis / 1000.0)
            + ".");
    terminal.result("Open " + output.resolve("index.html"));
  }

  /** {@code 1 article}, {@code 2 articles}. */
  static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
