package wenzhai.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown file of the repository, as those who read it there see it. */
public final class Document {
  private static final Pattern LINKING = Pattern.compile("(?:src|srcset|href)=\"([^\"]*)\"");

  private final Path path;
  private final String text;
  private final List<String> links = new ArrayList<>();
  private final Set<String> anchors = new TreeSet<>();
  private final List<String> codes = new ArrayList<>();
  private final List<Fence> fences = new ArrayList<>();

  /**
   * A block of code.
   *
   * @param info what stands after the fence: {@code sh}, {@code html part/footer.peb}
   * @param text with a line break at its end
   */
  public record Fence(String info, String text) {}

  private Document(Path path, String text) {
    this.path = path;
    this.text = text;
    Parser.builder().build().parse(text).accept(new Reader());
  }

  public static Document read(Path path) {
    try {
      return new Document(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every Markdown file that is written for people who come to the repository. */
  static List<Document> all() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String folder : List.of("", ".github", "templates")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .sorted()
            .forEach(file -> documents.add(read(file)));
      }
    }
    return documents;
  }

  Path path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** Where links and pictures lead, as written. */
  List<String> links() {
    return links;
  }

  /** What a link to a heading of this file may name after its {@code #}. */
  Set<String> anchors() {
    return anchors;
  }

  /** What is set as code within lines. */
  public List<String> codes() {
    return codes;
  }

  public List<Fence> fences() {
    return fences;
  }

  /**
   * The rows of the first table that begins with that head, cell by cell, without the head.
   *
   * @param head such as {@code | room | turns |}; more columns may follow
   */
  public List<List<String>> table(String head) {
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int at = 0;
    while (at < lines.size() && !lines.get(at).startsWith(head)) {
      at++;
    }
    if (at == lines.size()) {
      throw new AssertionError(path + " has no table that begins with " + head);
    }
    for (int i = at + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
      String line = lines.get(i);
      String inner = line.substring(1, line.lastIndexOf('|'));
      rows.add(Stream.of(inner.split("(?<!\\\\)\\|", -1)).map(String::strip).toList());
    }
    return rows;
  }

  private final class Reader extends AbstractVisitor {
    private final Map<String, Integer> taken = new HashMap<>();

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      links.add(image.getDestination());
    }

    @Override
    public void visit(HtmlBlock html) {
      LINKING.matcher(html.getLiteral()).results().forEach(m -> links.add(m.group(1)));
    }

    @Override
    public void visit(HtmlInline html) {
      LINKING.matcher(html.getLiteral()).results().forEach(m -> links.add(m.group(1)));
    }

    @Override
    public void visit(Code code) {
      codes.add(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
      fences.add(new Fence(code.getInfo(), code.getLiteral()));
    }

    /** GitHub's rule: small letters, no marks, hyphens for spaces, a number for the second one. */
    @Override
    public void visit(Heading heading) {
      StringBuilder words = new StringBuilder();
      collect(heading, words);
      String anchor =
          words
              .toString()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "")
              .replace(' ', '-');
      int before = taken.merge(anchor, 1, Integer::sum) - 1;
      anchors.add(before == 0 ? anchor : anchor + "-" + before);
      visitChildren(heading);
    }

    private void collect(Node parent, StringBuilder words) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Text text) {
          words.append(text.getLiteral());
        } else if (node instanceof Code code) {
          words.append(code.getLiteral());
        } else {
          collect(node, words);
        }
      }
    }
  }
}
