package wenzhai.parse;

import org.jsoup.parser.Parser;

/** How words are written: what of a text is white space, invisible, or an entity. */
final class Wording {
  private Wording() {}

  /** The text on one line: white space in runs of one, invisible characters gone. */
  static String tidy(String text) {
    return isTidy(text) ? text : tidied(text);
  }

  /** Whether a text is surely tidy already, as most are. */
  private static boolean isTidy(String text) {
    char before = ' ';
    for (char c : text.toCharArray()) {
      boolean plain = c > ' ' && c < 0x7f || c > '\u3000' && c != '\ufeff';
      if (!plain && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static String tidied(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isSpace(c)) {
        gap = true;
      } else {
        if (gap && kept.length() > 0) {
          kept.append(' ');
        }
        gap = false;
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** A value of a header: entities decoded once, then as {@link #tidy}. */
  static String value(String raw) {
    return tidy(raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true));
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A character that shows nothing: zero-width space, direction marks, soft hyphen, … */
  static boolean isInvisible(char c) {
    return (c >= '\u200b' && c <= '\u200f' && c != '\u200d')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff'
        || c == '\u00ad'
        || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  /** Full-width digits, letters and punctuation of ASCII as ASCII. */
  static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c);
    }
    return half.toString();
  }
}
