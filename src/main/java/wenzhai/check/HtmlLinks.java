package wenzhai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range.Position;
import org.jsoup.nodes.XmlDeclaration;
import wenzhai.check.Link.Use;
import wenzhai.model.LowerCase;

/** All links of an HTML page or an SVG picture. */
final class HtmlLinks {
  private static final Set<String> FETCHED_RELATIONS =
      Set.of(
          "stylesheet",
          "icon",
          "mask-icon",
          "apple-touch-icon",
          "apple-touch-icon-precomposed",
          "preload",
          "modulepreload",
          "prefetch",
          "prerender",
          "preconnect",
          "dns-prefetch",
          "manifest",
          "import");

  private final List<Link> links = new ArrayList<>();

  private HtmlLinks() {}

  static List<Link> of(Document document) {
    HtmlLinks found = new HtmlLinks();
    for (Element element : document.getAllElements()) {
      found.add(element);
    }
    for (Node node : document.childNodes()) {
      if (node instanceof XmlDeclaration declaration
          && declaration.name().equals("xml-stylesheet")
          && declaration.hasAttr("href")) {
        found.links.add(new Link(Use.RESOURCE, declaration.attr("href"), 1, 0));
      }
    }
    return found.links;
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "a", "area" -> {
        add(element, Use.NAVIGATION, "href", "xlink:href");
        for (String ping : element.attr("ping").strip().split("\\s+")) {
          if (!ping.isEmpty()) {
            addOne(element, Use.RESOURCE, ping);
          }
        }
      }
      case "form" -> add(element, Use.SUBMISSION, "action");
      case "button" -> add(element, Use.SUBMISSION, "formaction");
      case "input" -> {
        add(element, Use.SUBMISSION, "formaction");
        add(element, Use.PICTURE, "src");
      }
      case "link" -> {
        add(element, fetches(element) ? Use.RESOURCE : Use.MENTION, "href");
        addSet(element, Use.PICTURE, "imagesrcset");
      }
      case "img" -> {
        add(element, Use.PICTURE, "src");
        addSet(element, Use.PICTURE, "srcset");
      }
      case "source" -> {
        Element parent = element.parent();
        boolean picture = parent != null && parent.normalName().equals("picture");
        add(element, picture ? Use.PICTURE : Use.RESOURCE, "src");
        addSet(element, Use.PICTURE, "srcset");
      }
      case "video" -> {
        add(element, Use.RESOURCE, "src");
        add(element, Use.PICTURE, "poster");
      }
      case "audio", "track", "bgsound" -> add(element, Use.RESOURCE, "src");
      case "script" -> add(element, Use.ACTIVE, "src", "href", "xlink:href");
      case "iframe", "frame", "embed", "portal", "fencedframe" -> {
        add(element, Use.ACTIVE, "src");
        addInner(element);
      }
      case "object" -> add(element, Use.ACTIVE, "data", "codebase");
      case "applet" -> add(element, Use.ACTIVE, "code", "archive", "codebase");
      case "image", "feimage" -> add(element, Use.PICTURE, "href", "xlink:href");
      case "use" -> add(element, Use.RESOURCE, "href", "xlink:href");
      case "html" -> add(element, Use.RESOURCE, "manifest");
      case "meta" -> addRefresh(element);
      case "style" -> addStyle(element, element.data() + element.text());
      case "animate", "set" -> addAnimation(element);
      default -> {
        add(element, Use.PICTURE, "background");
        add(element, Use.NAVIGATION, "xlink:href");
      }
    }
    for (Attribute attribute : element.attributes()) {
      // in SVG, fill, filter, mask, cursor and others may say url(…), too
      if (attribute.getKey().equals("style") || mayHoldUrl(attribute.getValue())) {
        addStyle(element, attribute.getValue());
      }
    }
  }

  private static boolean mayHoldUrl(String value) {
    int start = 0;
    while (start < value.length() && value.charAt(start) <= ' ') {
      start++;
    }
    return value.regionMatches(true, start, "url(", 0, 4);
  }

  /** SVG may give a link its address later on. */
  private void addAnimation(Element element) {
    String changed = LowerCase.of(element.attr("attributeName"));
    if (changed.equals("href") || changed.equals("xlink:href") || changed.equals("src")) {
      add(element, Use.RESOURCE, "to", "from", "by");
      for (String value : element.attr("values").split(";")) {
        addOne(element, Use.RESOURCE, value);
      }
    }
  }

  /** A page within the page has links of its own; one within that one has not. */
  private void addInner(Element frame) {
    if (frame.hasAttr("srcdoc")) {
      Document inner = Jsoup.parse(frame.attr("srcdoc"));
      inner.select("iframe").removeAttr("srcdoc");
      Position start = frame.sourceRange().start();
      for (Link link : of(inner)) {
        links.add(
            new Link(
                link.use(),
                link.href(),
                Math.max(0, start.lineNumber()),
                Math.max(0, start.columnNumber())));
      }
    }
  }

  private static boolean fetches(Element link) {
    for (String relation : LowerCase.of(link.attr("rel")).split("\\s+")) {
      if (FETCHED_RELATIONS.contains(relation)) {
        return true;
      }
    }
    return false;
  }

  private void add(Element element, Use use, String... attributes) {
    for (String attribute : attributes) {
      if (element.hasAttr(attribute)) {
        addOne(element, use, element.attr(attribute));
      }
    }
  }

  /** The candidates of a {@code srcset} (HTML § 4.8.4.2.1). */
  private void addSet(Element element, Use use, String attribute) {
    String set = element.attr(attribute);
    int at = 0;
    while (at < set.length()) {
      while (at < set.length()
          && (Character.isWhitespace(set.charAt(at)) || set.charAt(at) == ',')) {
        at++;
      }
      int start = at;
      while (at < set.length() && !Character.isWhitespace(set.charAt(at))) {
        at++;
      }
      String href = set.substring(start, at);
      if (href.endsWith(",")) {
        href = href.substring(0, href.length() - 1);
      } else {
        int comma = set.indexOf(',', at);
        at = comma < 0 ? set.length() : comma;
      }
      if (!href.isEmpty()) {
        addOne(element, use, href);
      }
    }
  }

  private void addRefresh(Element meta) {
    String content = meta.attr("content");
    int url = LowerCase.of(content).indexOf("url=");
    if (url >= 0 && meta.attr("http-equiv").equalsIgnoreCase("refresh")) {
      addOne(meta, Use.ACTIVE, content.substring(url + 4).replaceAll("^['\"]|['\"]$", ""));
    }
  }

  private void addStyle(Element element, String css) {
    for (CssLinks.Found found : CssLinks.in(css)) {
      addOne(element, Use.RESOURCE, found.href());
    }
  }

  private void addOne(Element element, Use use, String href) {
    Position start = element.sourceRange().start();
    links.add(
        new Link(use, href, Math.max(0, start.lineNumber()), Math.max(0, start.columnNumber())));
  }
}
