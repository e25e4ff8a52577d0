package wenzhai.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range.Position;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/** What every page of the site must have and must not have, links aside. */
final class PageRules {
  /** Scripts that browsers do not run. */
  private static final Set<String> DATA =
      Set.of("application/json", "application/ld+json", "text/plain", "speculationrules");

  private final String path;
  private final Consumer<Problem> problems;

  PageRules(String path, Consumer<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  /** Rules for a whole HTML page. */
  void page(Document document) {
    Element html = document.selectFirst("html");
    if (html == null || html.attr("lang").isBlank()) {
      warn(document, "missing-lang", "the page does not name its language", "set lang on html");
    }
    if (document.title().isBlank()) {
      warn(document, "missing-title", "the page has no title", "give it one in its template");
    }
    exactlyOne(document, "h1");
    exactlyOne(document, "main");
    for (Element image : document.select("img:not([alt]), input[type=image]:not([alt])")) {
      warn(
          image, "missing-alt", "a picture has no text for those who do not see it", "give it alt");
    }
    for (Element base : document.select("base")) {
      error(base, "base-element", "base bends every link of the page", "remove it");
    }
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!ids.add(element.id())) {
        warn(element, "duplicate-id", "the id '" + element.id() + "' occurs twice", "rename one");
      }
    }
  }

  /** Rules for everything that a browser opens as a document. */
  void scripts(Document document) {
    for (Element element : document.getAllElements()) {
      if (element.normalName().equals("script")
          && !element.hasAttr("src")
          && !DATA.contains(element.attr("type").strip().toLowerCase(Locale.ROOT))) {
        error(element, "inline-script", "a script stands in the page", "move it to a file");
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.length() > 2 && name.startsWith("on")) {
          error(element, "event-handler", name + " holds a script", "remove the attribute");
        }
      }
    }
  }

  private void exactlyOne(Document document, String tag) {
    List<Element> elements = document.select(tag);
    if (elements.isEmpty()) {
      warn(document, "missing-" + tag, "the page has no " + tag, "add one to its template");
    } else if (elements.size() > 1) {
      String message = "the page has " + elements.size() + " " + tag + " elements";
      warn(elements.get(1), "several-" + tag, message, "keep one");
    }
  }

  private void warn(Element element, String code, String message, String remedy) {
    problems.accept(Problem.warning(place(element), code, message, remedy));
  }

  private void error(Element element, String code, String message, String remedy) {
    problems.accept(Problem.error(place(element), code, message, remedy));
  }

  private Place place(Element element) {
    Position start = element.sourceRange().start();
    return new Place(path, Math.max(0, start.lineNumber()), Math.max(0, start.columnNumber()));
  }
}
