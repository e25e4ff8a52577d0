package wenzhai.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import wenzhai.model.Card;
import wenzhai.model.Entry;
import wenzhai.model.Language;
import wenzhai.model.Page;
import wenzhai.model.PartialDate;

/**
 * A bundle as an EPUB 3 book: a page for the title, for each section with a heading, and for each
 * article; a table of contents; the pictures that lie on the site.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
final class EpubBook implements BundleFormat {
  private static final String ROOT = "EPUB/";
  private static final String XHTML = "application/xhtml+xml";
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  @Override
  public byte[] bytes(Bundle bundle, Material material, Press press) {
    Shelf shelf = new Shelf(material);
    BookView book =
        new Book(bundle, material)
            .view(
                chapter -> chapter + ".xhtml",
                path -> shelf.name(path).map(name -> "../" + name),
                true);
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<PackageView.BookFile> items = new ArrayList<>();
    add(files, items, press, "nav.xhtml", "book/nav", book, "nav", false);
    add(files, items, press, "text/title.xhtml", "book/title", book, "", true);
    for (BookView.BookPart part : book.parts()) {
      if (!part.heading().isEmpty() || !part.month().isEmpty() || !part.introduction().isEmpty()) {
        PartView view = new PartView(book.language(), part);
        add(files, items, press, "text/" + part.id() + ".xhtml", "book/section", view, "", true);
      }
      for (ChapterView chapter : part.chapters()) {
        String path = "text/" + chapter.id() + ".xhtml";
        add(files, items, press, path, "book/chapter", chapter, "", true);
      }
    }
    files.put(ROOT + "style.css", print(press, "style.css", "book/style", book));
    items.add(new PackageView.BookFile("style", "style.css", "text/css", "", false));
    shelf
        .named()
        .forEach(
            (name, bytes) -> {
              files.put(ROOT + name, bytes);
              String id = "p" + name.replaceAll("\\D", "");
              String type = Shelf.type(name).orElseThrow();
              items.add(new PackageView.BookFile(id, name, type, "", false));
            });
    PackageView all = contents(bundle, book, material, items, !shelf.named().isEmpty());
    Map<String, byte[]> packed = new LinkedHashMap<>();
    packed.put("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
    packed.put(ROOT + "package.opf", print(press, "package.opf", "book/package", all));
    packed.putAll(files);
    return Zip.epub(packed);
  }

  private static void add(
      Map<String, byte[]> files,
      List<PackageView.BookFile> items,
      Press press,
      String path,
      String template,
      Record view,
      String properties,
      boolean reading) {
    files.put(ROOT + path, print(press, path, template, view));
    String id = path.replaceFirst(".*/", "").replaceFirst("\\..*", "");
    items.add(new PackageView.BookFile(id, path, XHTML, properties, reading));
  }

  private static byte[] print(Press press, String path, String template, Record view) {
    Page.Frame frame = new Page.Frame("", "", "", false);
    return press.print(new Page(ROOT + path, template, frame, () -> view)).bytes();
  }

  private static PackageView contents(
      Bundle bundle,
      BookView book,
      Material material,
      List<PackageView.BookFile> items,
      boolean pictures) {
    String identity = material.digest().site().title() + "/" + bundle.name();
    UUID uuid =
        UUID.nameUUIDFromBytes(("wenzhai/book/" + identity).getBytes(StandardCharsets.UTF_8));
    Set<String> languages = new TreeSet<>();
    boolean described = true;
    Instant newest = Instant.EPOCH;
    for (Entry entry : bundle.entries()) {
      Card card = entry.card();
      languages.add(card.language().tag());
      newest = latest(newest, card);
    }
    for (BookView.BookPart part : book.parts()) {
      for (ChapterView chapter : part.chapters()) {
        described &= !chapter.body().contains("alt=\"\"");
        described &= chapter.picture().isEmpty() || !chapter.caption().isEmpty();
      }
    }
    languages.remove(book.language());
    return new PackageView(
        "urn:uuid:" + uuid,
        book.title(),
        book.summary(),
        book.curator(),
        book.language(),
        List.copyOf(languages),
        new Language(book.language()).isRightToLeft(),
        newest.toString(),
        pictures,
        described,
        items);
  }

  /** EPUB wants a moment of the last change; a clock would make each export another file. */
  private static Instant latest(Instant newest, Card card) {
    Instant known = newest;
    Optional<Instant> published =
        card.published()
            .map(PartialDate::local)
            .map(local -> local.withNano(0).toInstant(ZoneOffset.UTC));
    for (Optional<Instant> one : List.of(published, card.metadata().collected())) {
      if (one.isPresent() && one.get().isAfter(known)) {
        known = Instant.ofEpochSecond(one.get().getEpochSecond());
      }
    }
    return known;
  }
}
