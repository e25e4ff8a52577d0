package wenzhai.clean;

import java.util.Set;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;

/** Removes what a browser would run, load or let people fill in: scripts, styles, forms. */
public final class DropActiveContent implements CleaningRule {
  private static final Set<String> NAMES =
      Set.of(
          "script",
          "style",
          "link",
          "meta",
          "base",
          "template",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "canvas",
          "applet",
          "svg",
          "math",
          "map",
          "frame",
          "frameset");
  private static final int LONGEST_FORM = 120;

  @Override
  public String id() {
    return "drop-active-content";
  }

  @Override
  public void apply(Workbench bench) {
    Furniture.drop(this, bench, element -> isActive(bench, element));
    for (Element element : bench.outline().elements()) {
      if (element.normalName().equals("script")) {
        bench.changed(Change.removed(id(), element.data()));
      }
    }
  }

  /** A form that holds more than the words of its fields is the frame of a whole old page. */
  private static boolean isActive(Workbench bench, Element element) {
    String name = element.normalName();
    return NAMES.contains(name) && Markup.of(element) != Markup.SHELL
        || name.equals("form")
            && bench.outline().weight(element).text() <= LONGEST_FORM
            && Furniture.isSmallPart(bench, element);
  }
}
