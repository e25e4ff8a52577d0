package wenzhai.clean;

import java.util.List;
import java.util.regex.Pattern;

/** Removes the article's title where its own page says it again. */
public final class DropRepeatedTitle implements CleaningRule {
  private static final int LEAST_PARAGRAPH = 40;
  private static final Pattern ORIGINAL = Pattern.compile("^[（(]?原(?:标题|標題|题|題)\\s?[:：]");

  @Override
  public String id() {
    return "drop-repeated-title";
  }

  @Override
  public void apply(Workbench bench) {
    String title = Texts.fold(bench.metadata().title());
    if (title.isEmpty()) {
      return;
    }
    if (bench.metadata().titleDerived()) {
      dropHeading(bench, title);
      return;
    }
    int paragraphs = 0;
    for (Lines.Line line : bench.lines().list()) {
      boolean heading = line.isHeading();
      if ((heading || line.is("p") && paragraphs < 2)
          && says(line.text(), title, bench.metadata().title())) {
        bench.drop(this, line.element());
      } else if (line.text().length() >= LEAST_PARAGRAPH) {
        paragraphs++;
      }
    }
  }

  /** A title that was made from the text goes from it only where it is the heading above all. */
  private void dropHeading(Workbench bench, String title) {
    List<Lines.Line> lines =
        bench.lines().list().stream()
            .filter(line -> !line.text().isEmpty() || line.hasPicture())
            .toList();
    if (lines.size() > 1
        && lines.get(0).isHeading()
        && says(lines.get(0).text(), title, bench.metadata().title())) {
      bench.drop(this, lines.get(0).element());
    }
  }

  /** Whether the line is the title, or the title with the publisher's name after it. */
  private static boolean says(String line, String title, String whole) {
    if (line.length() > 200) {
      return false;
    }
    String said = Texts.fold(ORIGINAL.matcher(line).replaceFirst(""));
    if (said.equals(title)) {
      return true;
    }
    return title.length() > 6
        && said.length() > 6
        && (withoutPublisher(line).equals(title) || said.equals(withoutPublisher(whole)));
  }

  /** What stands before the last bar or dash between blanks. */
  private static String withoutPublisher(String line) {
    int bar = Math.max(line.lastIndexOf('|'), line.lastIndexOf('｜'));
    bar = Math.max(bar, Math.max(line.lastIndexOf(" - "), line.lastIndexOf(" – ")));
    return bar > 0 ? Texts.fold(line.substring(0, bar)) : "";
  }
}
