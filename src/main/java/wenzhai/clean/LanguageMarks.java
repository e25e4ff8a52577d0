package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import wenzhai.model.Language;
import wenzhai.model.LowerCase;

/**
 * The marks by which voices, fonts and hyphenation know a block that is in another language than
 * its article: {@code lang} on each paragraph of the English half of a bilingual text. A language
 * in Latin letters is told by its commonest words, and not marked in doubt.
 */
final class LanguageMarks {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "li",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "figcaption",
          "td",
          "th",
          "dd",
          "dt",
          "blockquote");

  /** Of each language, words that hardly a sentence does without. */
  private static final Map<String, Set<String>> WORDS =
      new TreeMap<>(
          Map.of(
              "en",
              Set.of(
                  "the", "of", "and", "to", "in", "is", "that", "for", "was", "with", "are", "this",
                  "it", "by", "have", "from", "has", "they", "which", "we", "you", "who", "would"),
              "fr",
              Set.of(
                  "le", "les", "des", "et", "est", "une", "dans", "que", "pour", "qui", "du", "pas",
                  "sur", "au", "ce", "nous", "sont", "avec"),
              "de",
              Set.of(
                  "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "mit", "von", "den",
                  "zu", "auf", "dem", "sich", "wir", "für", "im"),
              "es",
              Set.of(
                  "el", "los", "las", "una", "que", "por", "con", "del", "y", "se", "es", "para",
                  "en", "su", "como", "más")));

  private static final int LEAST_WORDS = 5;
  private static final int LEAST_COMMON = 2;

  /** So many hundredths of a sentence's words are the commonest of its language. */
  private static final int SHARE = 15;

  private static final int LEAST_HAN = 4;
  private static final int LEAST_LATIN = 12;

  private LanguageMarks() {}

  /**
   * Marks what is in another language; takes away what says so of a text that is not.
   *
   * @param whole what the whole body is written in
   */
  static void set(Element body, Language article, Scripts whole) {
    boolean mixed = mayHoldOthers(whole, article);
    List<Element> silent = new ArrayList<>();
    Walk.through(
        body,
        (node, depth) -> {
          if (node instanceof Element element) {
            mark(element, article, mixed);
            if (element.attributesSize() == 0 && element.normalName().equals("span")) {
              silent.add(element); // it was there to say the language
            }
          }
        });
    silent.forEach(Element::unwrap);
  }

  /** Takes out of the way what says of words that they are in a language in which they are not. */
  static boolean dropFalse(List<Element> elements) {
    List<Element> silent = new ArrayList<>();
    for (Element element : elements) {
      if (element.attributesSize() == 1
          && element.normalName().equals("span")
          && element.hasAttr("lang")
          && contradicts(element.attr("lang"), Scripts.within(element))) {
        silent.add(element);
      }
    }
    silent.forEach(Element::unwrap);
    return !silent.isEmpty();
  }

  /** Whether there is enough of another language in a text for one of its blocks to be marked. */
  private static boolean mayHoldOthers(Scripts whole, Language article) {
    boolean chinese =
        article.equals(Language.ZH_HANS)
            ? whole.traditional() >= Scripts.DECISIVE
            : !article.equals(Language.ZH_HANT) || whole.simplified() >= Scripts.DECISIVE;
    return chinese
        || whole.kana() + whole.hangul() + whole.cyrillic() > 0
        || whole.latin() >= LEAST_LATIN;
  }

  private static void mark(Element element, Language article, boolean mixed) {
    boolean block = mixed && BLOCKS.contains(element.normalName()) && !holdsBlocks(element);
    boolean said = element.attributesSize() > 0 && element.hasAttr("lang");
    if (!block && !said) {
      return;
    }
    Scripts scripts = Scripts.within(element);
    if (said && contradicts(element.attr("lang"), scripts)) {
      element.removeAttr("lang");
      said = false;
    }
    if (block && !said) {
      of(element, scripts, article)
          .filter(language -> !language.equals(article))
          .ifPresent(language -> element.attr("lang", language.tag()));
    }
  }

  private static boolean holdsBlocks(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element child && child.isBlock()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text cannot be in the language that it is marked with. */
  static boolean contradicts(String tag, Scripts scripts) {
    String language = LowerCase.of(tag).split("-")[0];
    boolean asian = Set.of("zh", "cmn", "yue", "nan", "wuu", "hak", "lzh", "ja").contains(language);
    boolean silent = scripts.han() + scripts.kana() == 0;
    return asian
        ? silent && scripts.latin() + scripts.cyrillic() >= LEAST_LATIN
        : !language.equals("ko") && scripts.han() >= LEAST_HAN && scripts.language().isChinese();
  }

  /** The language of a block, where its own words leave no doubt. */
  private static Optional<Language> of(Element element, Scripts scripts, Language article) {
    int han = scripts.han();
    if (scripts.kana() + scripts.hangul() > 0 || scripts.cyrillic() > 0) {
      Language counted = scripts.language();
      boolean told = counted.tag().equals("ja") || counted.tag().equals("ko");
      return Optional.of(counted).filter(l -> told);
    }
    if (han >= LEAST_HAN && scripts.language().isChinese()) {
      return !article.isChinese() || scripts.isDecided()
          ? Optional.of(scripts.language()).filter(l -> !article.tag().startsWith("ja"))
          : Optional.empty();
    }
    return scripts.latin() >= LEAST_LATIN && han * 12 < scripts.latin()
        ? byWords(element.text())
        : Optional.empty();
  }

  private static Optional<Language> byWords(String text) {
    String[] words = LowerCase.of(text).split("[^\\p{L}]+");
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
      int common = 0;
      for (String word : words) {
        common += language.getValue().contains(word) ? 1 : 0;
      }
      if (common > most) {
        second = most;
        most = common;
        best = language.getKey();
      } else {
        second = Math.max(second, common);
      }
    }
    boolean told =
        words.length >= LEAST_WORDS
            && most >= LEAST_COMMON
            && most * 100 >= words.length * SHARE
            && most >= 2 * second;
    return told ? Optional.of(new Language(best)) : Optional.empty();
  }
}
