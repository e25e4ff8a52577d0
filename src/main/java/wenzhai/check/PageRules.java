package wenzhai.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import wenzhai.model.LowerCase;

/** What every page of the site must have and must not have, links aside. */
final class PageRules {
  /** Scripts that browsers do not run. */
  private static final Set<String> DATA =
      Set.of("application/json", "application/ld+json", "text/plain");

  private static final String ARTICLE = "[itemprop=articleBody]";

  private final Findings findings;

  PageRules(Findings findings) {
    this.findings = findings;
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
    for (Element base : document.select("base")) {
      error(base, "base-element", "base bends every link of the page", "remove it");
    }
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!ids.add(element.id())) {
        warn(element, "duplicate-id", "the id '" + element.id() + "' occurs twice", "rename one");
      }
    }
    pictures(document);
    dates(document);
  }

  /**
   * A picture that only adorns says so with an empty {@code alt}, and the theme may have such
   * pictures. One of an article, or of what the curator wrote, says something: in words, or in its
   * caption.
   */
  private void pictures(Document document) {
    for (Element image : document.select("img:not([alt]), input[type=image]:not([alt])")) {
      warn(
          image, "missing-alt", "a picture has no text for those who do not see it", "give it alt");
    }
    for (Element image :
        document.select(ARTICLE + " img[alt], .prose img[alt], figure.lead img[alt]")) {
      Element figure = image.closest("figure");
      boolean captioned = figure != null && !figure.select("figcaption").text().isBlank();
      if (image.attr("alt").isBlank() && !captioned) {
        warn(
            image,
            "empty-alt",
            "a picture has neither alternative text nor caption",
            "describe it where it is written: ![what it shows](picture)");
      }
    }
  }

  private void dates(Document document) {
    for (Element time : document.select("time[datetime], ins[datetime], del[datetime]")) {
      String date = time.attr("datetime").strip();
      if (!IsoDate.isTimeOfHtml(date)) {
        warn(
            time,
            "invalid-date",
            "'" + Shown.of(date) + "' is no date that browsers read",
            "correct the date");
      }
    }
  }

  /** Rules for everything that a browser opens as a document. */
  void scripts(Document document) {
    for (Element element : document.getAllElements()) {
      if (element.normalName().equals("script")
          && !element.hasAttr("src")
          && !DATA.contains(type(element))) {
        error(element, "inline-script", "a script stands in the page", "move it to a file");
      }
      for (Attribute attribute : element.attributes()) {
        String name = LowerCase.of(attribute.getKey());
        if (name.length() > 2 && name.startsWith("on")) {
          error(element, "event-handler", name + " holds a script", "remove the attribute");
        }
      }
    }
  }

  /** What the page says to machines. */
  void linkedData(Document document, Optional<Instant> now) {
    for (Element script : document.select("script")) {
      if (type(script).equals("application/ld+json")) {
        int line = script.sourceRange().start().lineNumber();
        new JsonFile(findings, now).linkedData(script.data(), line);
      }
    }
  }

  private static String type(Element script) {
    return LowerCase.of(script.attr("type").strip());
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
    findings.warn(findings.at(element), code, message, remedy);
  }

  private void error(Element element, String code, String message, String remedy) {
    findings.error(findings.at(element), code, message, remedy);
  }
}
