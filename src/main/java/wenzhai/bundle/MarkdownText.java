package wenzhai.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sanitised HTML as Markdown (CommonMark, with the tables and strikethrough of GFM). What Markdown
 * cannot say stays HTML, so that no word is lost.
 */
final class MarkdownText {
  private static final Set<String> GROUPS =
      Set.of("div", "section", "article", "header", "footer", "main", "aside", "figure", "address");
  private static final Set<String> AS_HTML = Set.of("dl", "details", "table", "audio", "video");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "hr",
          "figcaption",
          "caption");
  private static final Set<String> INLINE_HTML =
      Set.of(
          "sub", "sup", "u", "ins", "mark", "kbd", "small", "ruby", "rt", "rp", "rb", "q", "bdo");

  private final int lower;

  private MarkdownText(int lower) {
    this.lower = lower;
  }

  /**
   * The text as Markdown, without a line break at its end.
   *
   * @param lower by how many levels its headings are lowered
   */
  static String of(String html, int lower) {
    org.jsoup.nodes.Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    MarkdownText text = new MarkdownText(lower);
    return String.join("\n\n", text.blocks(document.body()));
  }

  private List<String> blocks(Element parent) {
    List<String> blocks = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (Node node : parent.childNodes()) {
      boolean block = node instanceof Element element && isBlock(element);
      if (!block) {
        run.append(inline(node));
        continue;
      }
      end(run, blocks);
      blocks.addAll(block((Element) node));
    }
    end(run, blocks);
    return blocks;
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return GROUPS.contains(name) || AS_HTML.contains(name) || BLOCKS.contains(name);
  }

  private static void end(StringBuilder run, List<String> blocks) {
    String text = MarkdownLines.tidy(run.toString());
    if (!text.isEmpty()) {
      blocks.add(text);
    }
    run.setLength(0);
  }

  private List<String> block(Element element) {
    String name = element.normalName();
    List<String> blocks = new ArrayList<>();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        int level = Math.min(6, name.charAt(1) - '0' + lower);
        String words = MarkdownLines.tidy(inlines(element)).replace("\\\n", " ");
        if (!words.isEmpty()) {
          blocks.add("#".repeat(level) + " " + words);
        }
      }
      case "ul", "ol" -> blocks.add(list(element));
      case "blockquote" ->
          blocks.add(MarkdownLines.prefixed("> ", String.join("\n\n", blocks(element))));
      case "pre" -> blocks.add(MarkdownLines.fenced(element.wholeText(), language(element)));
      case "hr" -> blocks.add("* * *");
      case "table" ->
          blocks.add(MarkdownTable.of(element, this::cell).orElseGet(() -> raw(element)));
      default -> {
        if (AS_HTML.contains(name)) {
          blocks.add(raw(element));
        } else {
          blocks.addAll(blocks(element));
        }
      }
    }
    return blocks;
  }

  /** A block of HTML ends at an empty line, so that it must have none. */
  private static String raw(Element element) {
    return element.outerHtml().replaceAll("\\s*\\n\\s*", " ");
  }

  private static String language(Element pre) {
    Element code = pre.selectFirst("code[class^=language-]");
    return code == null ? "" : code.className().replaceFirst("language-", "").split(" ")[0];
  }

  private String list(Element list) {
    List<String> items = new ArrayList<>();
    boolean ordered = list.nameIs("ol");
    int number =
        ordered && list.attr("start").matches("\\d{1,8}")
            ? Integer.parseInt(list.attr("start"))
            : 1;
    for (Element item : list.children()) {
      String mark = ordered ? number++ + ". " : "- ";
      // without paragraphs of its own an item is tight, with a list below its line or not
      boolean loose = item.children().stream().anyMatch(child -> child.nameIs("p"));
      String text = String.join(loose ? "\n\n" : "\n", blocks(item));
      String indented = MarkdownLines.prefixed(" ".repeat(mark.length()), text);
      items.add(mark + indented.substring(Math.min(mark.length(), indented.length())));
    }
    return String.join("\n", items);
  }

  private String cell(Element cell) {
    return MarkdownLines.tidy(inlines(cell)).replace("\\\n", "<br>").replace("|", "\\|");
  }

  private String inlines(Element element) {
    StringBuilder text = new StringBuilder();
    element.childNodes().forEach(node -> text.append(inline(node)));
    return text.toString();
  }

  private String inline(Node node) {
    if (node instanceof TextNode text) {
      return MarkdownLines.escaped(text.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return "";
    }
    return switch (element.normalName()) {
      case "br" -> "\\\n";
      case "em", "i" -> marked(element, "*");
      case "strong", "b" -> marked(element, "**");
      case "del", "s" -> marked(element, "~~");
      case "code" -> MarkdownLines.code(element.wholeText());
      case "img" -> "!" + link(MarkdownLines.escaped(element.attr("alt")), element.attr("src"));
      case "a" ->
          element.hasAttr("href") ? link(inlines(element), element.attr("href")) : inlines(element);
      default -> INLINE_HTML.contains(element.normalName()) ? tagged(element) : inlines(element);
    };
  }

  private static String link(String words, String address) {
    return "[" + words + "](<" + address.replace("<", "%3C").replace(">", "%3E") + ">)";
  }

  /** Between marks where CommonMark takes them for such (§ 6.2), else between tags. */
  private String marked(Element element, String mark) {
    String words = inlines(element);
    if (words.isEmpty()) {
      return "";
    }
    boolean plain =
        Character.isLetterOrDigit(words.codePointAt(0))
            && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    return plain ? mark + words + mark : tagged(element);
  }

  private String tagged(Element element) {
    String name = element.normalName();
    return "<" + name + ">" + inlines(element) + "</" + name + ">";
  }
}
