package wenzhai.clean;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import wenzhai.model.Field;
import wenzhai.model.Fingerprint;
import wenzhai.model.Han;
import wenzhai.model.Language;
import wenzhai.model.Metadata;
import wenzhai.model.Origin;

/**
 * What can be counted in a cleaned article.
 *
 * @param characters Han and kana characters, plus words of other scripts
 * @param visible visible characters of any kind
 */
record Measure(
    Language language,
    int characters,
    int visible,
    int readingMinutes,
    String summary,
    Fingerprint fingerprint) {
  private static final Set<String> CODE_NAMES = Set.of("pre", "code", "kbd", "samp");
  private static final Evaluator CODE = Selector.evaluatorOf("pre, code, kbd, samp");
  private static final int LEAST_TEXT = 10;
  private static final double HAN_A_MINUTE = 400;
  private static final double WORDS_A_MINUTE = 220;

  /**
   * @param text what the body says
   */
  static Measure of(Metadata metadata, Element body, BodyText text) {
    int han = 0;
    int words = 0;
    int visible = 0;
    boolean inWord = false;
    char[] characters = text.text();
    for (int i = 0; i < characters.length; ) {
      if (Han.isCommon(characters[i])) {
        i++;
        han++;
        visible++;
        inWord = false;
        continue;
      }
      int c = Character.codePointAt(characters, i);
      i += Character.charCount(c);
      boolean wide = Han.isHan(c) || Han.isKana(c);
      boolean letter = !wide && Character.isLetterOrDigit(c);
      if (wide) {
        han++;
      } else if (letter && !inWord) {
        words++;
      }
      inWord = letter || inWord && (c == '\'' || c == '’' || c == '-' || c == '.' || c == ',');
      visible += !wide && Character.isWhitespace(c) ? 0 : 1;
    }
    int minutes = (int) Math.round(han / HAN_A_MINUTE + words / WORDS_A_MINUTE);
    return new Measure(
        language(metadata, prose(body, text)),
        han + words,
        visible,
        Math.max(1, minutes),
        Summaries.of(metadata, body),
        Fingerprints.of(characters, text.folded()));
  }

  /** What it is written in, without what is for machines, whose Latin letters are no language. */
  private static Scripts prose(Element body, BodyText text) {
    if (!Named.isAnyIn(body, CODE_NAMES)) {
      return text.scripts();
    }
    Element copy = body.clone();
    copy.select(CODE).remove();
    return Scripts.count(copy.text());
  }

  /** Whether there is enough text to call it an article's. */
  boolean hasText() {
    return visible >= LEAST_TEXT;
  }

  /** The stated language where it can be true: the curator's always, others by what is counted. */
  private static Language language(Metadata metadata, Scripts text) {
    Scripts title = Scripts.count(metadata.title());
    Scripts scripts = text.and(title);
    Language counted = scripts.language(title);
    if (metadata.language().isEmpty()) {
      return counted;
    }
    Language stated = metadata.language().get();
    Origin origin = metadata.origin(Field.LANGUAGE);
    boolean curator = origin == Origin.SIDECAR || scripts.isSilent();
    if (curator || !stated.isChinese() && !counted.isChinese() && scripts.mayBe(stated)) {
      return stated;
    }
    if (stated.isChinese() && counted.isChinese() && !scripts.isDecided()) {
      return stated;
    }
    return counted;
  }
}
