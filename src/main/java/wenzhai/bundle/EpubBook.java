package wenzhai.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
    return new Binding(bundle, material, press).bytes();
  }

  /** One book on its way into the archive, a file after the other. */
  private static final class Binding {
    private final Bundle bundle;
    private final Material material;
    private final Press press;
    private final Shelf shelf;
    private final Book book;
    private final Zip zip = Zip.epub();
    private final List<PackageView.BookFile> items = new ArrayList<>();
    private boolean described = true;

    Binding(Bundle bundle, Material material, Press press) {
      this.bundle = bundle;
      this.material = material;
      this.press = press;
      this.shelf = new Shelf(material);
      this.book =
          new Book(
              bundle,
              material,
              chapter -> chapter + ".xhtml",
              path -> shelf.name(path).map(name -> "../" + name),
              true);
    }

    byte[] bytes() {
      BookView outline = book.outline();
      zip.put("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
      add("nav.xhtml", "book/nav", outline, "nav", false);
      add("text/title.xhtml", "book/title", outline, "", true);
      for (BookView.BookPart part : outline.parts()) {
        if (!part.heading().isEmpty()
            || !part.month().isEmpty()
            || !part.introduction().isEmpty()) {
          PartView view = new PartView(outline.language(), part);
          add("text/" + part.id() + ".xhtml", "book/section", view, "", true);
        }
        for (ChapterView head : part.chapters()) {
          ChapterView chapter = book.whole(head.id());
          described &= !chapter.body().contains("alt=\"\"");
          described &= chapter.picture().isEmpty() || !chapter.caption().isEmpty();
          add("text/" + chapter.id() + ".xhtml", "book/chapter", chapter, "", true);
        }
      }
      zip.put(ROOT + "style.css", print(press, "style.css", "book/style", outline));
      items.add(new PackageView.BookFile("style", "style.css", "text/css", "", false));
      shelf.names().forEach(this::picture);
      PackageView all = contents(bundle, outline, material, items, described);
      zip.put(ROOT + "package.opf", print(press, "package.opf", "book/package", all));
      return zip.bytes();
    }

    private void picture(String path, String name) {
      zip.put(ROOT + name, shelf.bytes(path).orElseThrow());
      String id = "p" + name.replaceAll("\\D", "");
      String type = Shelf.type(name).orElseThrow();
      items.add(new PackageView.BookFile(id, name, type, "", false));
    }

    private void add(
        String path, String template, Record view, String properties, boolean reading) {
      zip.put(ROOT + path, print(press, path, template, view));
      String id = path.replaceFirst(".*/", "").replaceFirst("\\..*", "");
      items.add(new PackageView.BookFile(id, path, XHTML, properties, reading));
    }
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
      boolean described) {
    String identity = material.digest().site().title() + "/" + bundle.name();
    UUID uuid =
        UUID.nameUUIDFromBytes(("wenzhai/book/" + identity).getBytes(StandardCharsets.UTF_8));
    Set<String> languages = new TreeSet<>();
    boolean pictures = items.stream().anyMatch(item -> item.type().startsWith("image/"));
    Instant newest = Instant.EPOCH;
    for (Entry entry : bundle.entries()) {
      Card card = entry.card();
      languages.add(card.language().tag());
      newest = latest(newest, card);
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
