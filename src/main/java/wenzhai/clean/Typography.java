package wenzhai.clean;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import wenzhai.model.Language;

/**
 * Mends the typography of Chinese text where a wrong result is practically impossible: marks that
 * came half as wide as Chinese sets them, blanks that were indents, doubles of characters (clreq §
 * 3.1; Unicode's CJK compatibility characters). Words, numerals, scripts and the kind of quotation
 * marks stay as they came, and so does everything whose right form only its author knows: a full
 * stop or a hyphen between two characters, a single dash, round brackets, straight quotation marks.
 *
 * <p>It reads each line of text once for each kind of thing mended, in linear time.
 */
public final class Typography implements CleaningRule {
  private static final MarkRule CHARACTERS = new MendCharacters();
  private static final MarkRule BLANKS = new MendBlanks();
  private static final MarkRule MARKS = new MendMarks();
  private static final MarkRule AFTER_MARKS = new DropBlankAfterMark();

  @Override
  public String id() {
    return "typography";
  }

  @Override
  public void apply(Workbench bench) {
    TypographySwitches switches = bench.typography();
    if (switches.allowsNothing() || isAllPlain(bench.body())) {
      return;
    }
    List<TextLine> lines = TextLines.of(bench.body(), Typography::concerns);
    if (lines.isEmpty() || !isChinese(bench)) {
      return;
    }
    ChangeLog log = new ChangeLog(bench::mended);
    for (TextLine line : lines) {
      mend(line, switches, log);
    }
    log.finish();
  }

  /** Whether no text holds anything that a rule may be about. */
  private static boolean isAllPlain(Element body) {
    return Walk.filtered(
        body,
        (node, depth) -> {
          boolean plain =
              !(node instanceof TextNode text)
                  || !text.getWholeText().startsWith("。") && isPlain(text.getWholeText());
          return plain ? FilterResult.CONTINUE : FilterResult.STOP;
        });
  }

  private static boolean concerns(String text) {
    return !isPlain(text) && isConcern(text);
  }

  /** Whether a text consists of what no rule is about; most lines of most articles do. */
  static boolean isPlain(String text) {
    char before = 0;
    for (char c : text.toCharArray()) {
      boolean plain = c >= 0x4e00 && c < 0xa000 || isPlainMark(c) || c == '。' && before != c;
      if (!plain) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** Whether it is a mark as Chinese sets it. */
  private static boolean isPlainMark(char c) {
    return switch (c) {
      case '，',
          '、',
          '；',
          '：',
          '？',
          '！',
          '“',
          '”',
          '‘',
          '’',
          '（',
          '）',
          '《',
          '》',
          '「',
          '」',
          '『',
          '』',
          '—',
          '…' ->
          true;
      default -> false;
    };
  }

  static boolean isConcern(String text) {
    return MARKS.concerns(text)
        || CHARACTERS.concerns(text)
        || BLANKS.concerns(text)
        || AFTER_MARKS.concerns(text);
  }

  private static void mend(TextLine line, TypographySwitches switches, ChangeLog log) {
    Scripts all = Scripts.count(line.text());
    if (all.kana() * 5 > all.han()) {
      return;
    }
    log.beginLine();
    TextLine plain = LineScan.of(line, line.text(), CHARACTERS, switches, log);
    TextLine spaced = LineScan.of(plain, plain.text(), BLANKS, switches, log);
    TextLine mended = mendMarks(spaced, switches, log);
    if (mended != line) {
      mended.writeBack();
    }
  }

  /** A line of another language keeps its marks, whatever Chinese words it quotes. */
  private static TextLine mendMarks(TextLine line, TypographySwitches switches, ChangeLog log) {
    String shape = HiddenWords.shape(line.text());
    Scripts scripts = Scripts.count(shape);
    if (scripts.han() * 5 < scripts.latin() * 2) {
      return line;
    }
    TextLine marked = LineScan.of(line, shape, MARKS, switches, log);
    String after = marked == line ? shape : HiddenWords.shape(marked.text());
    return LineScan.of(marked, after, AFTER_MARKS, switches, log);
  }

  /** By what is said of the article, else by what most of its characters are. */
  private static boolean isChinese(Workbench bench) {
    Scripts scripts = Scripts.within(bench.body());
    boolean counted = scripts.han() > 0 && scripts.language().isChinese();
    return counted && bench.metadata().language().map(Language::isChinese).orElse(true);
  }
}
