package wenzhai.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wenzhai.model.Article;
import wenzhai.model.Card;
import wenzhai.model.Entry;
import wenzhai.model.LeadImage;
import wenzhai.model.Metadata;
import wenzhai.model.PartialDate;
import wenzhai.model.Picture;
import wenzhai.model.WebAddress;

/**
 * A bundle as a book: which chapter is where, and what stands in it. Chapters are made one by one,
 * so that a book may hold more than the memory does.
 */
final class Book {
  private final Bundle bundle;
  private final Material material;
  private final Function<String, String> places;
  private final Function<String, Optional<String>> pictures;
  private final BookBody bodies;
  private final Map<String, String> chapters = new LinkedHashMap<>();
  private final Map<String, Bundle.Piece> pieces = new HashMap<>();
  private final Map<String, Card> cards = new HashMap<>();

  /**
   * @param places where a chapter is, by its id
   * @param pictures where a picture of the site is in the book, by its path on the site
   * @param xml whether its texts are for XHTML
   */
  Book(
      Bundle bundle,
      Material material,
      Function<String, String> places,
      Function<String, Optional<String>> pictures,
      boolean xml) {
    this.bundle = bundle;
    this.material = material;
    this.places = places;
    this.pictures = pictures;
    this.bodies = new BookBody(this::page, pictures, xml);
    for (Entry entry : bundle.entries()) {
      String id = String.format(Locale.ROOT, "c%04d", chapters.size() + 1);
      chapters.put(entry.path(), id);
    }
    for (Bundle.Section section : bundle.sections()) {
      for (Bundle.Piece piece : section.pieces()) {
        pieces.putIfAbsent(chapters.get(piece.entry().path()), piece);
      }
    }
    material.digest().entries().forEach(entry -> cards.put(entry.path(), entry.card()));
  }

  /** The book with all that stands in it. */
  BookView whole() {
    return view(this::whole);
  }

  /** The book with empty chapters, which have all that a table of contents says of them. */
  BookView outline() {
    return view(id -> chapter(id, Optional.empty()));
  }

  /** A chapter with all that stands in it. */
  ChapterView whole(String id) {
    return chapter(id, Optional.of(material.bodies().article(pieces.get(id).entry().card())));
  }

  private BookView view(Function<String, ChapterView> made) {
    List<BookView.BookPart> parts = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    int minutes = 0;
    for (Bundle.Section section : bundle.sections()) {
      String id = String.format(Locale.ROOT, "s%03d", parts.size() + 1);
      List<ChapterView> views = new ArrayList<>();
      for (Bundle.Piece piece : section.pieces()) {
        String chapter = chapters.get(piece.entry().path());
        if (shown.add(chapter)) {
          minutes += piece.entry().card().readingMinutes();
          views.add(made.apply(chapter));
        }
      }
      String words = bodies.of(section.introduction(), id + "-");
      parts.add(new BookView.BookPart(id, section.heading(), section.month(), words, views));
    }
    return new BookView(
        bundle.title(),
        bundle.summary(),
        bundle.curator().orElse(""),
        bundle.language().tag(),
        bodies.of(bundle.introduction(), "i-"),
        parts,
        chapters.size(),
        minutes);
  }

  /** Where a page of the site is now: in the book, else on the web. */
  private Optional<String> page(String path) {
    if (chapters.containsKey(path)) {
      return Optional.of(places.apply(chapters.get(path)));
    }
    Optional<String> base = material.digest().site().baseUrl();
    if (base.isPresent() && path.endsWith(".html")) {
      return WebAddress.parse(base.get() + path).map(WebAddress::value);
    }
    return Optional.ofNullable(cards.get(path)).flatMap(Book::address);
  }

  private static Optional<String> address(Card card) {
    return card.metadata().url().flatMap(WebAddress::parse).map(WebAddress::value);
  }

  private ChapterView chapter(String id, Optional<Article> article) {
    Bundle.Piece piece = pieces.get(id);
    String body = article.map(Article::body).orElse("");
    Card card = piece.entry().card();
    Metadata metadata = card.metadata();
    Optional<LeadImage> lead = card.leadImage();
    Optional<String> picture =
        lead.flatMap(LeadImage::local)
            .map(Picture::asset)
            .filter(asset -> article.isPresent() && !body.contains(asset))
            .flatMap(pictures);
    return new ChapterView(
        id,
        card.title(),
        card.language().tag(),
        card.source().isKnown() ? card.source().name() : "",
        card.published().map(PartialDate::iso).orElse(""),
        metadata.authors(),
        metadata.translator().orElse(""),
        metadata.wire(),
        address(card).orElse(""),
        metadata
            .collected()
            .map(
                instant ->
                    instant.atZone(material.digest().site().timezone()).toLocalDate().toString())
            .orElse(""),
        card.readingMinutes(),
        card.extracted(),
        card.isExcerpt(),
        metadata.quote().orElse(""),
        metadata.note().orElse(""),
        bodies.of(piece.note(), id + "-r-"),
        picture.orElse(""),
        picture.isPresent() ? lead.flatMap(LeadImage::caption).orElse("") : "",
        picture.isPresent() ? lead.flatMap(LeadImage::credit).orElse("") : "",
        bodies.of(body, id + "-"));
  }
}
