package wenzhai.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Removes a line above the text that says again, word for word, what another there says. */
public final class DropRepeatedStandfirst implements CleaningRule {
  private static final int LEAST = 8;

  /** The head of an article ends with its second paragraph of such a length. */
  private static final int PARAGRAPHS = 2;

  private static final int LEAST_PARAGRAPH = 40;

  @Override
  public String id() {
    return "drop-repeated-standfirst";
  }

  @Override
  public void apply(Workbench bench) {
    Set<String> said = new HashSet<>();
    List<Element> repeated = new ArrayList<>();
    int paragraphs = 0;
    for (Lines.Line line : bench.lines().list()) {
      if (paragraphs == PARAGRAPHS) {
        break;
      }
      boolean text = line.is("p") || line.isHeading();
      String folded = text && line.text().length() >= LEAST ? Texts.fold(line.text()) : "";
      if (!folded.isEmpty() && !said.add(folded)) {
        repeated.add(line.element());
      } else if (line.text().length() >= LEAST_PARAGRAPH) {
        paragraphs++;
      }
    }
    bench.dropAll(this, repeated);
  }
}
