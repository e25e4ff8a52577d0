package wenzhai.clean;

import java.util.Arrays;
import wenzhai.model.Han;

/**
 * The words of a text that are spelt for machines: addresses, host names, e-mail addresses, handles
 * and hashtags. In them no mark is ever mended, and to what stands beside them they are no Chinese.
 *
 * <p>One pass; all that looks ahead or back is bounded.
 */
final class HiddenWords {
  /** In the shape of a text, a character of an address. */
  static final char ADDRESS = '\u0001';

  /** In the shape of a text, a character of another hidden word. */
  static final char WORD = '\u0002';

  private static final int LONGEST_LABEL = 64;
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_TAG = 40;
  private static final int LONGEST_PATH = 200;

  private final String text;
  private final char[] shape;
  private int hiddenUntil;

  private HiddenWords(String text) {
    this.text = text;
    this.shape = text.toCharArray();
  }

  /** The text, each character of a hidden word replaced by one that says so. */
  static String shape(String text) {
    HiddenWords words = new HiddenWords(text);
    int at = 0;
    while (at < text.length()) {
      at = Math.max(at + 1, words.look(at));
    }
    return words.hiddenUntil == 0 ? text : new String(words.shape);
  }

  /** Hides the word to which the character there belongs; tells where to go on. */
  private int look(int at) {
    return switch (text.charAt(at)) {
      case ':' -> text.startsWith("://", at) ? scheme(at) : port(at);
      case '.' -> host(at);
      case '@' -> mail(at);
      case '#' -> tag(at);
      default -> at;
    };
  }

  private int scheme(int at) {
    int start = back(at, 12);
    return at - start < 2 ? at : hide(start, addressEnd(at + 3), ADDRESS);
  }

  private int port(int at) {
    int start = at - "localhost".length();
    return start >= hiddenUntil && text.startsWith("localhost", start)
        ? hide(start, addressEnd(at), ADDRESS)
        : at;
  }

  private int host(int at) {
    int start = back(at, LONGEST_LABEL);
    if (start == at || !isLetterOrDigit(charAt(at + 1))) {
      return at;
    }
    int end = hostEnd(at);
    if (charAt(end) == '@') {
      return end;
    }
    if (!hasTopLevelDomain(at, end)) {
      return end;
    }
    boolean goesOn = "/?#".indexOf(charAt(end)) >= 0 || charAt(end) == ':' && isDigit(end + 1);
    return hide(start, goesOn ? addressEnd(end) : end, ADDRESS);
  }

  private int mail(int at) {
    int start = back(at, LONGEST_LABEL);
    int end = hostEnd(at);
    if (start < at && hasTopLevelDomain(at, end)) {
      return hide(start, end, WORD);
    }
    int nameEnd = wordEnd(at + 1, 30);
    return nameEnd > at + 1 ? hide(at, nameEnd, WORD) : at;
  }

  private int tag(int at) {
    if (at > hiddenUntil && isLetterOrDigit(text.charAt(at - 1)) && !isHanAt(at - 1)) {
      return at;
    }
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < limit && !Characters.isBlank(text.charAt(i)); i++) {
      if (text.charAt(i) == '#') {
        return hide(at, i + 1, WORD);
      }
    }
    int end = wordEnd(at + 1, LONGEST_TAG);
    return end > at + 1 ? hide(at, end, WORD) : at;
  }

  private int hide(int start, int end, char sign) {
    Arrays.fill(shape, start, end, sign);
    hiddenUntil = end;
    return end;
  }

  /** Where the word of a host name or an e-mail address begins that ends there. */
  private int back(int end, int most) {
    int start = end;
    while (start > Math.max(hiddenUntil, end - most) && isNameCharacter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the host name ends of which a dot or at-sign is there. */
  private int hostEnd(int at) {
    int end = at + 1;
    while (end < Math.min(text.length(), at + LONGEST_HOST)
        && (isNameCharacter(text.charAt(end)) && text.charAt(end) != '_')) {
      end++;
    }
    while (end > at + 1 && !isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean hasTopLevelDomain(int at, int end) {
    int label = end;
    while (label > at && Glyphs.isLatin(text.charAt(label - 1))) {
      label--;
    }
    return end - label > 1 && text.charAt(label - 1) == '.';
  }

  /**
   * Where an address ends: before a blank, before marks that close a sentence, and before Chinese,
   * unless a path plainly goes on with it.
   */
  private int addressEnd(int from) {
    int end = from;
    int chinese = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean plain = c > ' ' && c < 0x7f && "<>\"\\^`{|}".indexOf(c) < 0;
      boolean path =
          !plain
              && isLetterOrDigit(c)
              && chinese++ < LONGEST_PATH
              && (end > from && "/=_%-+".indexOf(text.charAt(end - 1)) >= 0 || chinese > 1);
      if (!plain && !path) {
        break;
      }
      end++;
    }
    while (end > from && ".,;:!?'*()[]~".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int wordEnd(int from, int most) {
    int end = from;
    while (end < Math.min(text.length(), from + most)
        && (isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private boolean isDigit(int index) {
    return Glyphs.isDigit(charAt(index));
  }

  private boolean isHanAt(int index) {
    return Han.isHan(text.charAt(index));
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isNameCharacter(char c) {
    return Glyphs.isLatin(c) || Glyphs.isDigit(c) || "-._%+".indexOf(c) >= 0;
  }
}
