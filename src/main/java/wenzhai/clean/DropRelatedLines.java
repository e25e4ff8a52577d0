package wenzhai.clean;

import org.jsoup.nodes.Element;

/** Removes headings such as “related” together with the lines of links below them. */
public final class DropRelatedLines implements CleaningRule {
  @Override
  public String id() {
    return "drop-related-lines";
  }

  @Override
  public void apply(Workbench bench) {
    for (Element element : DropRelated.headedLinks(bench)) {
      bench.drop(this, element);
    }
    Lines.drop(this, bench, DropRelatedLines::isOneLine);
  }

  /** “Related: a title”, where the title is a link. */
  private static boolean isOneLine(Lines.Line line) {
    if (!line.is("p") || line.text().length() > 120) {
      return false;
    }
    int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
    if (colon < 0 || colon > 12 || !DropRelated.isHeading(line.text().substring(0, colon))) {
      return false;
    }
    int linked = 0;
    for (Element link : line.links()) {
      linked += link.text().length();
    }
    return linked > 0 && linked + 6 >= line.text().length() - colon;
  }
}
