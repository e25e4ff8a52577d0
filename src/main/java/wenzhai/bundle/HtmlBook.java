package wenzhai.bundle;

import java.util.Base64;
import wenzhai.model.Page;

/** A bundle as one HTML file that needs no other: style and pictures are in it. */
final class HtmlBook implements BundleFormat {
  @Override
  public byte[] bytes(Bundle bundle, Material material, Press press) {
    Shelf shelf = new Shelf(material);
    BookView book =
        new Book(
                bundle,
                material,
                chapter -> "#" + chapter,
                path -> shelf.bytes(path).map(bytes -> data(path, bytes)),
                false)
            .whole();
    Page.Frame frame = new Page.Frame(book.title(), book.summary(), "", false);
    return press.print(new Page(bundle.name() + ".html", "book/html", frame, () -> book)).bytes();
  }

  private static String data(String path, byte[] bytes) {
    String text = Base64.getEncoder().encodeToString(bytes);
    return "data:" + Shelf.type(path).orElseThrow() + ";base64," + text;
  }
}
