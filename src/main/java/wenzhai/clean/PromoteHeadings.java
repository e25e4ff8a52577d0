package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import wenzhai.model.Change;
import wenzhai.model.Form;

/** Makes headings of short bold lines that stand alone, and of short lines of plain text. */
public final class PromoteHeadings implements CleaningRule {
  private static final Evaluator BESIDE_WORDS = Selector.evaluatorOf("img, br, a");
  private static final int LONGEST = 30;
  private static final int LONGEST_PLAIN = 24;
  private static final int LEAST_BELOW = 25;

  /** Ends of sentences, and of lines that lead over to the next. */
  private static final Pattern OPEN_END = Pattern.compile(".*[。．.，,；;：:、…—）)」』”\"]");

  /** A quoted term or phrase at the end, in a line that is no sentence and introduces no speech. */
  private static final Pattern QUOTED_END =
      Pattern.compile("[^。！？!?：:；;…]*[“「『]([^“”「」『』。！？!?：:；;…]{1,24})[”」』]");

  private static final Pattern NOT_A_HEADING =
      Pattern.compile(
          "(?i)(?:文|图|圖|摄|攝|撰文|作者|编辑|編輯|编译|編譯|翻译|翻譯|记者|記者|来源|來源|问|問|答|q|a|by|text|photo)\\s*[/：:|｜丨、].*"
              + "|end|完|全文完|[\\d\\s年月日:：./-]+|[（(].*|[-—=_*·•~◆■]+.*");

  @Override
  public String id() {
    return "promote-headings";
  }

  @Override
  public void apply(Workbench bench) {
    List<Lines.Line> lines = bench.lines().list();
    List<Lines.Line> headings = new ArrayList<>();
    int paragraphs = 0;
    boolean plain = bench.form() == Form.PLAIN_TEXT;
    for (int i = 0; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      if (line.is("p") && !line.text().isEmpty()) {
        boolean first = paragraphs++ == 0;
        boolean before = i + 1 < lines.size() && leads(lines.get(i + 1), plain);
        if (!first && before && (isBoldLine(line) || plain && isPlainHeading(line))) {
          headings.add(line);
        }
      }
    }
    if (headings.isEmpty() || headings.size() * 2 > paragraphs) {
      return;
    }
    String name = bench.body().selectFirst("h2") == null ? "h2" : "h3";
    for (Lines.Line line : headings) {
      promote(bench, line.element(), name);
    }
  }

  /** Whether a heading may stand before that line. */
  private static boolean leads(Lines.Line next, boolean plain) {
    if (plain) {
      return next.is("p") && next.text().length() >= LEAST_BELOW;
    }
    return next.is("p", "ul", "ol", "blockquote", "figure", "table", "pre", "dl")
        && !isBoldLine(next);
  }

  private static boolean isBoldLine(Lines.Line line) {
    if (!line.is("p") || !isHeadingText(line.text(), LONGEST)) {
      return false;
    }
    boolean bold = false;
    for (Node node : line.element().childNodes()) {
      if (node instanceof TextNode text && Characters.isBlank(text.getWholeText())) {
        continue;
      }
      if (!(node instanceof Element element) || !isBold(element)) {
        return false;
      }
      bold = true;
    }
    return bold;
  }

  /** Bold, or around nothing but what is bold. */
  private static boolean isBold(Element element) {
    Element inner = element;
    while (inner.childNodeSize() == 1 && inner.childrenSize() == 1 && !isStrong(inner)) {
      inner = inner.child(0);
    }
    return isStrong(inner) && element.selectFirst(BESIDE_WORDS) == null;
  }

  private static boolean isStrong(Element element) {
    return element.normalName().equals("strong") || element.normalName().equals("b");
  }

  private static boolean isPlainHeading(Lines.Line line) {
    return isHeadingText(line.text(), LONGEST_PLAIN)
        && line.element().childrenSize() == 0
        && line.text().indexOf('，') < 0
        && line.text().indexOf(',') < 0
        && line.text().indexOf('“') < 0
        && line.text().indexOf('「') < 0;
  }

  private static boolean isHeadingText(String text, int longest) {
    return text.length() >= 2
        && text.length() <= longest
        && (!OPEN_END.matcher(text).matches() || QUOTED_END.matcher(text).matches())
        && !NOT_A_HEADING.matcher(text).matches();
  }

  private void promote(Workbench bench, Element paragraph, String name) {
    String text = Texts.of(paragraph);
    for (Element strong : paragraph.select("strong, b")) {
      strong.unwrap();
    }
    paragraph.tagName(name);
    bench.changed(new Change(id(), text, text));
  }
}
