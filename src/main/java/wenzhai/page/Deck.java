package wenzhai.page;

import wenzhai.model.Card;
import wenzhai.model.Field;
import wenzhai.model.Han;
import wenzhai.model.Origin;

/** The sentence or two that stand below a headline in lists: whole, and short, or not there. */
final class Deck {
  /** In Han characters; two letters of another script weigh as much as one. */
  private static final int LONGEST = 60;

  private static final String AFTER_STOP = "”’」』）)\"'》】";

  private Deck() {}

  /**
   * Of what the curator wrote all, of anything else as many whole sentences as there is room for.
   */
  static String of(Card card) {
    String summary = card.summary().strip();
    if (summary.equals(card.title().strip())) {
      return "";
    }
    Origin origin = card.metadata().origin(Field.SUMMARY);
    return origin == Origin.SIDECAR ? summary : sentences(summary);
  }

  private static String sentences(String text) {
    int end = 0;
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      halves += c < 0x2e80 ? 1 : 2;
      if (halves > 2 * LONGEST) {
        return text.substring(0, end).strip();
      }
      if (!Han.isCommon(c) && endsSentence(text, i)) {
        end = i + 1;
      }
    }
    return isCut(text) ? text.substring(0, end).strip() : text;
  }

  private static boolean endsSentence(String text, int at) {
    boolean last = at + 1 == text.length();
    char next = last ? ' ' : text.charAt(at + 1);
    if (AFTER_STOP.indexOf(next) >= 0 || "。！？!?".indexOf(next) >= 0) {
      return false;
    }
    int stop = at;
    while (stop > 0 && AFTER_STOP.indexOf(text.charAt(stop)) >= 0) {
      stop--;
    }
    char c = text.charAt(stop);
    boolean dots = stop > 0 && text.charAt(stop - 1) == '.';
    return "。！？!?".indexOf(c) >= 0 || (c == '.' && next == ' ' && !dots);
  }

  /** Six dots are a pause that the author meant; three are what is left of a cut sentence. */
  private static boolean isCut(String text) {
    return (text.endsWith("…") && !text.endsWith("……")) || text.endsWith("...");
  }
}
