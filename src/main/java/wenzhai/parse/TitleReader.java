package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenzhai.model.Field;
import wenzhai.model.Form;
import wenzhai.model.Han;
import wenzhai.model.LowerCase;
import wenzhai.model.Origin;

/** The reader of an article's title. */
final class TitleReader {
  private static final int LONGEST_SENTENCE = 40;
  private static final int SHORTEST_CLAUSE = 12;
  private static final int SHORTEST_HEADLINE = 6;
  private static final int LONGEST_KICKER = 24;

  private TitleReader() {}

  /**
   * A title.
   *
   * @param derived whether it was made from the text
   */
  record Title(String text, boolean derived) {}

  /**
   * @param siteNames under which the site is known; a title that ends with one loses it
   * @param opening whose stamps are no title
   */
  static Title read(Clues clues, List<String> siteNames, Opening opening) {
    for (Claim claim : clues.claims().all(Key.TITLE)) {
      clues.ledger().add(Field.TITLE, claim.origin(), claim.value());
    }
    Optional<String> claimed = clues.claims().value(Key.TITLE);
    if (claimed.isPresent()) {
      String title = withoutSections(withoutSite(claimed.get(), siteNames), siteNames, clues);
      return new Title(title, false);
    }
    for (TextBlock block : clues.blocks()) {
      if (opening.stamps().contains(block.element()) || CreditReader.isCredit(block.text())) {
        continue;
      }
      if (block.isHeading()) {
        clues.ledger().add(Field.TITLE, Origin.DERIVED, block.text());
        return new Title(withoutSite(block.text(), siteNames), true);
      }
      String sentence = sentence(block.lines().get(0));
      if (Han.count(sentence) >= 4 || sentence.length() >= 16) {
        clues.ledger().add(Field.TITLE, Origin.DERIVED, sentence);
        return new Title(sentence, true);
      }
    }
    String name = clues.file().stem().replaceFirst("^\\d{4}-\\d{2}-\\d{2}[-_ ]?", "").strip();
    clues.ledger().add(Field.TITLE, Origin.FILE_NAME, clues.file().stem());
    return new Title(name.isEmpty() ? clues.file().stem() + "?" : name, true);
  }

  /**
   * The headline, where the title goes on with the name of a section or begins with one. What shows
   * the headline without it is the page's own, or the heading above the text.
   */
  private static String withoutSections(String title, List<String> siteNames, Clues clues) {
    List<String> headlines = new ArrayList<>();
    if (clues.form() == Form.SAVED_PAGE) {
      clues.claims().all(Key.TITLE).forEach(claim -> headlines.add(claim.value()));
    }
    for (TextBlock block : clues.head()) {
      if (block.isHeading()) {
        headlines.add(block.text());
        break;
      }
      if (Han.count(block.text()) > LONGEST_KICKER) {
        break;
      }
    }
    for (String headline : headlines) {
      boolean longer = headline.length() >= SHORTEST_HEADLINE && title.length() > headline.length();
      boolean followed =
          longer
              && title.startsWith(headline)
              && isSection(title.substring(headline.length()), siteNames);
      boolean led =
          longer
              && title.endsWith(headline)
              && title
                  .substring(0, title.length() - headline.length())
                  .matches("\\S.{0,14}(?:\\s[–—-]\\s|_)");
      if (followed || led) {
        return headline;
      }
    }
    return title;
  }

  private static boolean isSection(String rest, List<String> siteNames) {
    boolean site =
        rest.startsWith(" ")
            && siteNames.stream().anyMatch(n -> Publishers.fold(n).equals(Publishers.fold(rest)));
    return site || rest.matches("\\s?[|｜_–—-]\\s?\\S.{0,30}");
  }

  /** The title without the name of the site at its end, however often it stands there. */
  static String withoutSite(String title, List<String> siteNames) {
    String rest = title;
    while (true) {
      int cut = lastCut(withoutDate(rest), siteNames);
      if (cut <= 0) {
        return rest.equals(title) ? rest : withoutSection(rest, title.substring(rest.length()));
      }
      rest = rest.substring(0, cut).strip();
    }
  }

  /** {@code title – site – 21 June 2024} without the date, by which alone no title is cut. */
  private static String withoutDate(String title) {
    int bar =
        Math.max(
            title.lastIndexOf(" – "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" | ")));
    boolean dated = bar > 0 && DateReader.whole(title.substring(bar + 3)).isPresent();
    return dated ? title.substring(0, bar) : title;
  }

  /** {@code title_section_site}: no headline has such a separator of its own. */
  private static String withoutSection(String title, String after) {
    for (String separator : List.of("_", "--")) {
      int cut = title.lastIndexOf(separator);
      boolean section = after.startsWith(separator) && cut >= 6 && title.length() - cut <= 12;
      if (section) {
        return title.substring(0, cut).strip();
      }
    }
    return title;
  }

  /** Where a separator stands that is followed by nothing but the name of the site; else -1. */
  private static int lastCut(String title, List<String> siteNames) {
    for (int i = title.length() - 1; i > Math.max(0, title.length() - 80); i--) {
      if ("-–—|｜_丨·:：/".indexOf(title.charAt(i)) < 0) {
        continue;
      }
      String last = Publishers.fold(title.substring(i + 1));
      if (last.isEmpty()) {
        continue;
      }
      for (String name : siteNames) {
        if (Publishers.fold(name).equals(last)) {
          int cut = i;
          while (cut > 0 && "-–—|｜_丨·:： /".indexOf(title.charAt(cut - 1)) >= 0) {
            cut--;
          }
          return cut;
        }
      }
    }
    return -1;
  }

  /** The first sentence of a text, or its first clause when that is long. */
  private static String sentence(String text) {
    int end = 0;
    int clause = -1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean stop = "。！？!?；;".indexOf(c) >= 0 || (c == '.' && isLatinStop(text, end));
      if (stop) {
        end += c == '？' || c == '?' ? 1 : 0;
        break;
      }
      if (clause < 0
          && "，,：:、".indexOf(c) >= 0
          && width(text.substring(0, end)) >= SHORTEST_CLAUSE) {
        clause = end;
      }
      end++;
    }
    String sentence = text.substring(0, end).strip();
    if (width(sentence) <= LONGEST_SENTENCE) {
      return sentence;
    }
    return clause > 0 && clause < end ? text.substring(0, clause).strip() + "…" : cut(sentence);
  }

  private static boolean isLatinStop(String text, int at) {
    boolean space = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    int word = at;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String before = LowerCase.of(text.substring(word, at));
    boolean abbreviation =
        before.length() == 1 || List.of("mr", "mrs", "ms", "dr", "st", "no", "vs").contains(before);
    return space && !abbreviation;
  }

  /** Han characters whole, others by halves. */
  private static int width(String text) {
    int han = Han.count(text);
    return han + (text.length() - han) / 3;
  }

  private static String cut(String text) {
    int end = 0;
    while (end < text.length() && width(text.substring(0, end + 1)) <= LONGEST_SENTENCE) {
      end++;
    }
    int space = text.lastIndexOf(' ', end);
    int at = space > end / 2 && Han.count(text) * 2 < end ? space : end;
    if (at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
      at--;
    }
    return text.substring(0, at).strip() + "…";
  }
}
