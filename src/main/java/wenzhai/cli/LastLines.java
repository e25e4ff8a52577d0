package wenzhai.cli;

import java.nio.file.Path;
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
            + seconds(millis)
            + ".");
    terminal.result("Open " + output.resolve("index.html"));
  }

  /** {@code 1 article}, {@code 2 articles}. */
  static String count(int number, String noun) {
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
  }

  // not by formats, for which Java looks up how the place writes digits: that takes a while

  /** {@code 0.3 s}. */
  static String seconds(long millis) {
    long tenths = (millis + 50) / 100;
    return tenths / 10 + "." + tenths % 10 + " s";
  }

  /** {@code 12,345}. */
  private static String grouped(int number) {
    StringBuilder digits = new StringBuilder().append(number);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
