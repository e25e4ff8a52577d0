package wenzhai.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * An article's text among others in one book: its links lead to where the articles are now, its
 * pictures to the copies that the book has, and its ids are its own.
 */
final class BookBody {
  /** What a book's reader, who may be offline, has no use for. */
  private static final Set<String> SUPERFLUOUS =
      Set.of("srcset", "sizes", "loading", "decoding", "fetchpriority", "itemprop");

  private static final String FROM_ARTICLES = "../";

  private final Function<String, Optional<String>> pages;
  private final Function<String, Optional<String>> pictures;
  private final boolean xml;

  /**
   * @param pages where in or out of the book a page of the site is to be found, by its path there
   * @param pictures where the book has a picture of the site, by its path there
   * @param xml whether the text is for XHTML
   */
  BookBody(
      Function<String, Optional<String>> pages,
      Function<String, Optional<String>> pictures,
      boolean xml) {
    this.pages = pages;
    this.pictures = pictures;
    this.xml = xml;
  }

  /**
   * The text of an article, ready for the book.
   *
   * @param html sanitised HTML whose relative links lead from {@code articles/}
   * @param mark what its ids begin with in the book
   */
  String of(String html, String mark) {
    Document document = Jsoup.parseBodyFragment(html);
    for (Element element : document.body().getAllElements()) {
      SUPERFLUOUS.forEach(element::removeAttr);
      if (element.hasAttr("id")) {
        element.attr("id", mark + element.id());
      }
      refer(element, "aria-labelledby", mark);
      refer(element, "aria-describedby", mark);
      refer(element, "headers", mark);
    }
    for (Element image : document.body().select("img")) {
      picture(image);
    }
    for (Element link : document.body().select("a[href]")) {
      link(link, mark);
    }
    document
        .outputSettings()
        .prettyPrint(false)
        .charset("UTF-8")
        .escapeMode(xml ? Entities.EscapeMode.xhtml : Entities.EscapeMode.base)
        .syntax(xml ? Document.OutputSettings.Syntax.xml : Document.OutputSettings.Syntax.html);
    if (xml) {
      document.body().getAllElements().forEach(BookBody::legal);
    }
    return document.body().html();
  }

  private static void refer(Element element, String attribute, String mark) {
    if (element.hasAttr(attribute)) {
      List<String> ids = new ArrayList<>();
      for (String id : element.attr(attribute).strip().split("\\s+")) {
        ids.add(mark + id);
      }
      element.attr(attribute, String.join(" ", ids));
    }
  }

  private void link(Element link, String mark) {
    String href = link.attr("href");
    if (href.startsWith("#")) {
      link.attr("href", "#" + mark + href.substring(1));
      return;
    }
    Optional<String> path = path(href);
    if (path.isEmpty()) {
      return; // an address of its own
    }
    Optional<String> place = pages.apply(path.get()).or(() -> pictures.apply(path.get()));
    if (place.isPresent()) {
      link.attr("href", place.get());
      link.removeAttr("rel");
    } else {
      link.unwrap();
    }
  }

  private void picture(Element image) {
    String address = image.attr("src");
    Optional<String> place = path(address).flatMap(pictures);
    if (place.isPresent()) {
      image.attr("src", place.get());
      if (!image.hasAttr("alt")) {
        image.attr("alt", "");
      }
      return;
    }
    // a book asks nobody for anything: what it does not have becomes a link, or its words
    String words = image.attr("alt").isBlank() ? address : image.attr("alt");
    Element instead = path(address).isPresent() ? new Element("span") : new Element("a");
    if (instead.nameIs("a")) {
      instead.attr("href", address);
    }
    image.replaceWith(instead.addClass("picture").text(words));
  }

  /** The path on the site that a relative link from an article's page leads to. */
  private static Optional<String> path(String link) {
    if (link.isEmpty() || link.startsWith("//") || link.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return Optional.empty();
    }
    String plain = link.replaceFirst("[?#].*", "");
    return Optional.of(
        plain.startsWith(FROM_ARTICLES)
            ? plain.substring(FROM_ARTICLES.length())
            : "articles/" + plain);
  }

  /** Names that HTML lets pass and XML does not. */
  private static void legal(Element element) {
    List<String> wrong = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      if (!attribute.getKey().matches("[a-z][a-z0-9:-]*")) {
        wrong.add(attribute.getKey());
      }
    }
    wrong.forEach(element::removeAttr);
  }
}
