package wenzhai.clean;

import org.jsoup.nodes.Element;
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
  @Override
  public String id() {
    return "typography";
  }

  @Override
  public void apply(Workbench bench) {
    TypographySwitches switches = bench.typography();
    if (switches.allowsNothing() || !isChinese(bench)) {
      return;
    }
    ChangeLog log = new ChangeLog(bench::changed);
    for (TextLine line : TextLines.of(bench.body())) {
      mend(line, switches, log);
    }
    log.finish();
  }

  private static void mend(TextLine line, TypographySwitches switches, ChangeLog log) {
    Scripts all = Scripts.count(line.text());
    if (all.kana() * 5 > all.han()) {
      return;
    }
    log.beginLine();
    TextLine plain = LineScan.of(line, line.text(), new MendCharacters(), switches, log);
    TextLine spaced = LineScan.of(plain, plain.text(), new MendBlanks(), switches, log);
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
    TextLine marked = LineScan.of(line, shape, new MendMarks(), switches, log);
    String after = marked == line ? shape : HiddenWords.shape(marked.text());
    return LineScan.of(marked, after, new DropBlankAfterMark(), switches, log);
  }

  /** By what is said of the article, else by what most of its characters are. */
  private static boolean isChinese(Workbench bench) {
    Element body = bench.body();
    Scripts scripts = Scripts.count(body.text());
    boolean counted = scripts.han() > 0 && scripts.language().isChinese();
    return counted && bench.metadata().language().map(Language::isChinese).orElse(true);
  }
}
