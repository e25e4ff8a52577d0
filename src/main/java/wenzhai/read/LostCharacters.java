package wenzhai.read;

import java.util.Optional;
import wenzhai.model.Han;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/**
 * The marks that lost characters leave behind in a text whose bytes are sound: a replacement
 * character, a half-width question mark where nothing is asked. An earlier program wrote them when
 * its encoding had no such character, as GBK has none for many names.
 */
final class LostCharacters {
  private static final String ASKING = "吗嗎呢么麼什谁誰哪何怎几幾啥咋吧岂豈否";
  private static final String CLAUSE_ENDS = "。！？!?；;\n";
  private static final String GOES_ON = "，、。；：";
  private static final int LONGEST_CLAUSE = 60;
  private static final int CONTEXT = 6;

  private final String text;
  private int sure;
  private int likely;
  private int questions;
  private int first = -1;

  private LostCharacters(String text) {
    this.text = text;
  }

  /** What is to be said about an article's text, if anything. */
  static Optional<Problem> in(String path, String text) {
    if (text.indexOf('?') < 0 && text.indexOf('\ufffd') < 0) {
      return Optional.empty();
    }
    LostCharacters found = new LostCharacters(text);
    found.scan();
    return found.problem(path);
  }

  private void scan() {
    char[] characters = text.toCharArray();
    int at = 0;
    while (at < characters.length) {
      char c = characters[at];
      if (c == '<' && opens(at, "script")) {
        at = after("</script", at);
      } else if (c == '`') {
        at = afterCode(at);
      } else if (c == '\ufffd') {
        note(at, true);
        at++;
      } else if (c == '?') {
        at = afterMarks(at);
      } else {
        at++;
      }
    }
  }

  private int afterMarks(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '?') {
      end++;
    }
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    char after = end == text.length() ? '\n' : text.charAt(end);
    boolean asked = Han.isHan(before) && asks(at);
    if (GOES_ON.indexOf(before) >= 0 && Han.isHan(after)) {
      note(at, true);
    } else if (Han.isHan(before) && GOES_ON.indexOf(after) >= 0 && !asked) {
      note(at, true);
    } else if (Han.isHan(before) && Han.isHan(after) && !asked) {
      note(at, end - at > 1);
    } else if (Han.isHan(before)) {
      questions++;
    }
    return end;
  }

  private void note(int at, boolean beyondDoubt) {
    sure += beyondDoubt ? 1 : 0;
    likely += beyondDoubt ? 0 : 1;
    first = first < 0 ? at : first;
  }

  /** Whether the clause before the mark is a question: it has a word to ask with, or 是不是. */
  private boolean asks(int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_CLAUSE); i--) {
      char c = text.charAt(i);
      if (CLAUSE_ENDS.indexOf(c) >= 0) {
        return false;
      }
      boolean whetherOrNot =
          (c == '不' || c == '没' || c == '沒')
              && i > 0
              && i + 1 < at
              && text.charAt(i - 1) == text.charAt(i + 1);
      boolean howMany = c == '多' && i + 1 < at && "少大久长長高远遠".indexOf(text.charAt(i + 1)) >= 0;
      boolean or = c == '是' && i > 0 && "还還".indexOf(text.charAt(i - 1)) >= 0;
      if (ASKING.indexOf(c) >= 0 || whetherOrNot || howMany || or) {
        return true;
      }
    }
    return false;
  }

  /** A few may be questions without a word to ask with, where a text asks so at all. */
  private Optional<Problem> problem(String path) {
    int lost = sure + (sure > 0 || likely > 1 && likely > 2 * questions ? likely : 0);
    if (lost == 0) {
      return Optional.empty();
    }
    TextPosition at = TextPosition.endOf(text.substring(0, first));
    String around =
        text.substring(Math.max(0, first - CONTEXT), Math.min(text.length(), first + CONTEXT))
            .replaceAll("\\s", " ");
    return Optional.of(
        Problem.warning(
            new Place(path, at.line(), at.column()),
            "lost-characters",
            (lost == 1 ? "a character seems to be lost" : lost + " characters seem to be lost")
                + (lost == 1 ? " in '" : ", the first in '")
                + around
                + "'",
            "compare the text with the original; clip the article again if they are there"));
  }

  private boolean opens(int at, String name) {
    return text.regionMatches(true, at + 1, name, 0, name.length());
  }

  private int after(String end, int from) {
    for (int i = text.indexOf('<', from + 1); i >= 0; i = text.indexOf('<', i + 1)) {
      if (text.regionMatches(true, i, end, 0, end.length())) {
        return i + end.length();
      }
    }
    return text.length();
  }

  /** After code between back quotes; a lone back quote opens nothing. */
  private int afterCode(int at) {
    int quotes = at;
    while (quotes < text.length() && text.charAt(quotes) == '`') {
      quotes++;
    }
    String fence = text.substring(at, quotes);
    int end = text.indexOf(fence, quotes);
    int line = text.indexOf('\n', quotes);
    boolean closed = end >= 0 && (fence.length() >= 3 || line < 0 || end < line);
    return closed ? end + fence.length() : quotes;
  }
}
