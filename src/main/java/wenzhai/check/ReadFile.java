package wenzhai.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import wenzhai.check.Link.Use;
import wenzhai.model.LowerCase;
import wenzhai.model.OutputFile;
import wenzhai.model.Problem;

/**
 * What a file of the site holds that matters to the checker.
 *
 * @param anchors the places within it that links may name
 * @param links all of them, in their order
 * @param identity what tells a page from others
 * @param listed the articles that it lists, where it is the digest
 * @param problems what is wrong with it whatever other files there are
 */
record ReadFile(
    Set<String> anchors,
    List<Link> links,
    PageIdentity identity,
    List<Listed> listed,
    List<Problem> problems) {
  private static final int LARGEST_PAGE = 500_000;

  /**
   * Reads a file.
   *
   * @param now what is later is in the future; empty when nothing is
   */
  static ReadFile of(OutputFile file, Optional<Instant> now) {
    String path = file.path();
    Findings findings = new Findings(path);
    String extension = LowerCase.of(path.substring(path.lastIndexOf('.') + 1));
    if (SiteIndex.isPage(path)) {
      return page(file, findings, now);
    }
    if (!Pictures.isWhatItSays(path, file.bytes())) {
      findings.warn(
          findings.whole(),
          "broken-picture",
          "what it holds is no picture of its kind",
          "replace the picture");
    }
    List<Listed> listed = List.of();
    List<Link> links = List.of();
    switch (extension) {
      case "svg" -> links = picture(file, findings);
      case "css" -> links = cssLinks(text(file));
      case "xml", "opml", "rss" -> links = xml(file, findings, now);
      case "json", "webmanifest" -> {
        if (path.equals("digest.json")) {
          listed = new JsonFile(findings, now).digest(file.bytes());
        } else {
          new JsonFile(findings, now).file(file.bytes());
        }
      }
      default -> {
        if (path.equals("robots.txt")) {
          links = new RobotsRules(findings).links(text(file));
        }
      }
    }
    return new ReadFile(Set.of(), links, PageIdentity.NONE, listed, findings.list());
  }

  private static ReadFile page(OutputFile file, Findings findings, Optional<Instant> now) {
    if (file.bytes().length > LARGEST_PAGE) {
      findings.warn(
          findings.whole(),
          "large-page",
          "the page has " + file.bytes().length / 1000 + " kB",
          "split the article");
    }
    Document page = Jsoup.parse(text(file), "", Parser.htmlParser().setTrackPosition(true));
    PageRules rules = new PageRules(findings);
    rules.page(page);
    rules.scripts(page);
    rules.linkedData(page, now);
    Set<String> anchors = new HashSet<>();
    for (Element element : page.select("[id], a[name]")) {
      if (element.hasAttr("id")) {
        anchors.add(element.id());
      }
      if (element.normalName().equals("a")) {
        anchors.add(element.attr("name"));
      }
    }
    return new ReadFile(
        anchors, HtmlLinks.of(page), PageIdentity.of(page), List.of(), findings.list());
  }

  /** A picture in SVG is a document of the site when a reader opens it by itself. */
  private static List<Link> picture(OutputFile file, Findings findings) {
    wellFormed(file, findings);
    Document picture = Jsoup.parse(text(file), "", Parser.xmlParser().setTrackPosition(true));
    new PageRules(findings).scripts(picture);
    return HtmlLinks.of(picture);
  }

  private static List<Link> xml(OutputFile file, Findings findings, Optional<Instant> now) {
    wellFormed(file, findings)
        .ifPresent(
            root -> {
              if (root.is(AtomRules.NAMESPACE, "feed")) {
                new AtomRules(findings, now).feed(root);
              } else if (root.namespace().equals(SitemapRules.NAMESPACE)) {
                new SitemapRules(findings, now).list(root, file.bytes().length);
              }
            });
    return xmlLinks(text(file));
  }

  private static Optional<XmlElement> wellFormed(OutputFile file, Findings findings) {
    try {
      return Optional.of(XmlElement.parse(file.bytes()));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
      String why = e.getMessage().replaceFirst("(?s).*Message: ", "");
      findings.error(
          findings.at(line, column),
          "broken-xml",
          "it is no XML: " + Shown.of(why),
          "mend what writes it");
      return Optional.empty();
    }
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
