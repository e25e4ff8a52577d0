package wenzhai.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import wenzhai.check.Link.Use;
import wenzhai.model.OutputFile;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/**
 * What a file of the site holds that matters to the checker.
 *
 * @param anchors the places within it that links may name
 * @param links all of them, in their order
 * @param problems what is wrong with it whatever other files there are
 */
record ReadFile(Set<String> anchors, List<Link> links, List<Problem> problems) {
  private static final int LARGEST_PAGE = 500_000;

  static ReadFile of(OutputFile file) {
    String path = file.path();
    if (SiteIndex.isPage(path)) {
      return page(file);
    }
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "svg" -> picture(file);
      case "css" -> new ReadFile(Set.of(), cssLinks(text(file)), List.of());
      case "xml" -> new ReadFile(Set.of(), xmlLinks(text(file)), List.of());
      default -> new ReadFile(Set.of(), List.of(), List.of());
    };
  }

  private static ReadFile page(OutputFile file) {
    List<Problem> problems = new ArrayList<>();
    if (file.bytes().length > LARGEST_PAGE) {
      problems.add(
          Problem.warning(
              Place.of(file.path()),
              "large-page",
              "the page has " + file.bytes().length / 1000 + " kB",
              "split the article"));
    }
    Document page = Jsoup.parse(text(file), "", Parser.htmlParser().setTrackPosition(true));
    PageRules rules = new PageRules(file.path(), problems::add);
    rules.page(page);
    rules.scripts(page);
    Set<String> anchors = new HashSet<>();
    for (Element element : page.select("[id], a[name]")) {
      if (element.hasAttr("id")) {
        anchors.add(element.id());
      }
      if (element.normalName().equals("a")) {
        anchors.add(element.attr("name"));
      }
    }
    return new ReadFile(anchors, HtmlLinks.of(page), problems);
  }

  /** A picture in SVG is a document of the site when a reader opens it by itself. */
  private static ReadFile picture(OutputFile file) {
    List<Problem> problems = new ArrayList<>();
    Document picture = Jsoup.parse(text(file), "", Parser.xmlParser().setTrackPosition(true));
    new PageRules(file.path(), problems::add).scripts(picture);
    return new ReadFile(Set.of(), HtmlLinks.of(picture), problems);
  }

  private static List<Link> cssLinks(String css) {
    List<Link> links = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    int at = 0;
    for (CssLinks.Found found : CssLinks.in(css)) {
      for (; at < found.offset(); at++) {
        if (css.charAt(at) == '\n') {
          line++;
          lineStart = at + 1;
        }
      }
      links.add(new Link(Use.RESOURCE, found.href(), line, found.offset() - lineStart + 1));
    }
    return links;
  }

  /** The whole addresses that a sitemap or a feed gives. */
  private static List<Link> xmlLinks(String xml) {
    List<Link> links = new ArrayList<>();
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setTrackPosition(true));
    for (Element element : document.select("loc, link[href]")) {
      String href = element.hasAttr("href") ? element.attr("href") : element.text();
      int line = Math.max(0, element.sourceRange().start().lineNumber());
      links.add(new Link(Use.MENTION, href, line, 0));
    }
    return links;
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
