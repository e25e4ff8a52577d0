package wenzhai.clean;

/** Removes the article's title where its own page says it again. */
public final class DropRepeatedTitle implements CleaningRule {
  private static final int LEAST_PARAGRAPH = 40;

  @Override
  public String id() {
    return "drop-repeated-title";
  }

  @Override
  public void apply(Workbench bench) {
    String title = Texts.fold(bench.metadata().title());
    if (title.isEmpty() || bench.metadata().titleDerived()) {
      return;
    }
    int paragraphs = 0;
    for (Lines.Line line : Lines.of(bench.body()).list()) {
      boolean heading = line.isHeading();
      if ((heading || line.is("p") && paragraphs < 2) && says(line.text(), title)) {
        bench.drop(this, line.element());
      } else if (line.text().length() >= LEAST_PARAGRAPH) {
        paragraphs++;
      }
    }
  }

  /** Whether the line is the title, or the title with the publisher's name after it. */
  private static boolean says(String line, String title) {
    if (line.length() > 200) {
      return false;
    }
    String said = Texts.fold(line);
    if (said.equals(title)) {
      return true;
    }
    int bar =
        Math.max(line.lastIndexOf('|'), Math.max(line.lastIndexOf(" - "), line.lastIndexOf('｜')));
    return bar > 0 && title.length() > 6 && Texts.fold(line.substring(0, bar)).equals(title);
  }
}
