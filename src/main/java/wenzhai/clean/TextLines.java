package wenzhai.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import wenzhai.model.Language;

/**
 * The maker of {@link TextLine}s: it walks through a tree and ends a line at every line break and
 * at every border of a block.
 */
final class TextLines {
  /** What is no text of the line, but stands in it. */
  private static final Set<String> FOREIGN =
      Set.of(
          "code",
          "pre",
          "kbd",
          "samp",
          "tt",
          "var",
          "xmp",
          "listing",
          "plaintext",
          "svg",
          "math",
          "textarea",
          "img",
          "video",
          "audio",
          "iframe",
          "object",
          "embed",
          "canvas",
          "button",
          "select",
          "input",
          "picture",
          "meter",
          "progress");

  /** What the line goes on through as if it were not there: what is not seen, and small notes. */
  private static final Set<String> UNREAD =
      Set.of("script", "style", "noscript", "template", "title", "rt", "rp", "sup", "sub");

  /** A stanza has that many lines at least, and they are short. */
  private static final int STANZA = 4;

  private static final int VERSE_LENGTH = 20;

  /** A line that has ended, and what it is made of. */
  private record Ended(String text, TextLine.Builder builder, List<TextNode> nodes) {}

  private final Predicate<String> wanted;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Ended> stanza = new ArrayList<>();
  private List<TextNode> nodes = new ArrayList<>();
  private TextLine.Builder text = new TextLine.Builder();

  private TextLines(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * @param wanted whether a line with that text is; of most articles few are
   */
  static List<TextLine> of(Element body, Predicate<String> wanted) {
    TextLines made = new TextLines(wanted);
    Walk.through(body, made.new Reading());
    made.endBlock();
    return made.lines;
  }

  private void endLine() {
    if (text.length() > 0) {
      stanza.add(new Ended(text.text(), text, nodes));
      nodes = new ArrayList<>();
      text = new TextLine.Builder();
    }
  }

  private void endBlock() {
    endLine();
    boolean known = false;
    boolean verse = false;
    for (Ended line : stanza) {
      if (!line.nodes().isEmpty() && wanted.test(line.text())) {
        verse = known ? verse : isVerse();
        known = true;
        lines.add(line.builder().line(line.nodes(), verse));
      }
    }
    stanza.clear();
  }

  private boolean isVerse() {
    if (stanza.size() < STANZA) {
      return false;
    }
    int length = 0;
    for (Ended line : stanza) {
      length += Texts.strip(line.text()).length();
    }
    return length <= stanza.size() * VERSE_LENGTH;
  }

  private final class Reading implements NodeVisitor {
    private final Deque<Boolean> chinese = new ArrayDeque<>(List.of(true));
    private Element skipped;

    @Override
    public void head(Node node, int depth) {
      if (skipped != null) {
        return;
      }
      if (node instanceof TextNode words) {
        add(words);
      } else if (node instanceof Element element) {
        chinese.push(isChinese(element));
        enter(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (skipped != null && skipped != node) {
        return;
      }
      skipped = null;
      if (node instanceof Element element) {
        chinese.pop();
        if (Markup.breaksLines(element)) {
          endBlock();
        } else if (isCredit(element)) {
          endLine();
        }
      }
    }

    /** What stands beside a caption and is no part of its sentence. */
    private static boolean isCredit(Element element) {
      return element.normalName().equals("cite")
          && element.parent() != null
          && element.parent().normalName().equals("figcaption");
    }

    private void enter(Element element) {
      String name = element.normalName();
      if (Markup.breaksLines(element)) {
        endBlock();
      } else if (name.equals("br") || isCredit(element)) {
        endLine();
      }
      if (UNREAD.contains(name)) {
        skipped = element;
      } else if (FOREIGN.contains(name)) {
        text.append(TextLine.FOREIGN, -1);
        skipped = element;
      }
    }

    private void add(TextNode words) {
      if (chinese.element()) {
        text.append(words.getWholeText(), nodes.size());
        nodes.add(words);
      } else if (!Characters.isBlank(words.getWholeText())) {
        text.append(TextLine.FOREIGN, -1);
      }
    }

    private boolean isChinese(Element element) {
      if (element.attributesSize() == 0) {
        return chinese.element();
      }
      String lang =
          element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang");
      if (!Language.isTag(lang)) {
        return chinese.element();
      }
      return Language.of(lang).isChinese()
          || chinese.element() && LanguageMarks.contradicts(lang, Scripts.count(element.text()));
    }
  }
}
