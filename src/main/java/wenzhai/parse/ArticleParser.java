package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import wenzhai.model.ArticleFile;
import wenzhai.model.Change;
import wenzhai.model.Metadata;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.SiteConfig;
import wenzhai.model.WebAddress;

/** The maker of parsed articles: it asks each form in turn, then reads the metadata. */
public final class ArticleParser {
  private final List<ArticleFormat> formats;
  private final BodyTree trees = new BodyTree();
  private final MetadataReader metadata;

  /**
   * @param formats in the order in which they are asked; the last must take every file
   * @param publishers the table of publishers
   */
  public ArticleParser(List<ArticleFormat> formats, SiteConfig site, List<Publisher> publishers) {
    this.formats = List.copyOf(formats);
    this.metadata = new MetadataReader(new Publishers(publishers), site.language());
  }

  /**
   * What the file says, whatever it contains.
   *
   * @throws IllegalStateException when no form takes the file
   */
  public ParsedArticle parse(ArticleFile file, Problems problems) {
    Parts parts = parts(file, problems);
    List<Claim> all = new ArrayList<>(Sidecars.claims(file, problems));
    all.addAll(parts.claims());
    Element body = trees.of(parts.body(), file.path(), problems);
    List<TextBlock> blocks = TextBlock.of(body);
    List<Change> changes = new ArrayList<>();
    for (String line : parts.taken()) {
      changes.add(Change.removed(MetadataReader.MOVED, line));
    }
    Optional<ClipExcerpt> excerpt = ClipExcerpt.of(body, file.path());
    if (excerpt.isPresent()) {
      all.add(excerpt.get().claim());
      blocks = excerpt.get().takenFrom(body, changes);
    }
    if (all.stream().noneMatch(c -> c.key() == Key.URL)) {
      Optional<ClosingLink> closing = ClosingLink.of(blocks, file.path());
      if (closing.isPresent()) {
        all.add(closing.get().claim());
        blocks = closing.get().takenFrom(blocks, body, changes);
      }
    }
    Claims claims = new Claims(all);
    Ledger ledger = new Ledger();
    Optional<WebAddress> url = AddressReader.read(claims, ledger, problems);
    List<Element> elements = elements(body);
    Clues clues =
        new Clues(
            file,
            parts.form(),
            claims,
            body,
            elements,
            Selected.namesIn(elements),
            blocks,
            Furniture.of(body, elements),
            url,
            ledger,
            problems);
    Metadata known = metadata.read(clues, changes);
    return new ParsedArticle(file, parts.form(), known, body, changes);
  }

  private static List<Element> elements(Element body) {
    List<Element> elements = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            elements.add(element);
          }
        },
        body);
    return elements;
  }

  private Parts parts(ArticleFile file, Problems problems) {
    for (ArticleFormat format : formats) {
      Optional<Parts> parts = format.take(file, problems);
      if (parts.isPresent()) {
        return parts.get();
      }
    }
    throw new IllegalStateException(file.path() + ": no form takes this file");
  }
}
