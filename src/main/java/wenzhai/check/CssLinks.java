package wenzhai.check;

import java.util.ArrayList;
import java.util.List;
import wenzhai.model.LowerCase;

/** What a style sheet asks for: {@code url(…)}, {@code @import}, {@code image-set(…)}. */
final class CssLinks {
  /**
   * An address in a style sheet.
   *
   * @param href as it is written, without the style sheet's escapes
   * @param offset where it begins
   */
  record Found(String href, int offset) {}

  private final String css;
  private final List<Found> found = new ArrayList<>();
  private int at;
  private int depth;

  /** How deep the arguments of {@code image-set} lie; 0 outside of it. */
  private int pictures;

  private CssLinks(String css) {
    this.css = css;
  }

  static List<Found> in(String css) {
    CssLinks links = new CssLinks(css);
    links.scan();
    return links.found;
  }

  private void scan() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        skipComment();
      } else if (isQuote()) {
        int start = at + 1;
        String text = string();
        if (pictures > 0 && pictures == depth) {
          add(start, text); // a bare string there is an address (CSS Images 4 § 2.3)
        }
      } else if (c == '(') {
        depth++;
        at++;
      } else if (c == ')') {
        pictures = pictures == depth ? 0 : pictures;
        depth = Math.max(0, depth - 1);
        at++;
      } else if (isName(c) || c == '@') {
        name();
      } else {
        at++;
      }
    }
  }

  private void name() {
    StringBuilder name = new StringBuilder();
    do {
      name.append(character());
    } while (at < css.length() && isName(css.charAt(at)));
    boolean function = at < css.length() && css.charAt(at) == '(';
    switch (LowerCase.of(name.toString())) {
      case "@namespace" -> {
        int end = css.indexOf(';', at); // a name that looks like an address
        at = end < 0 ? css.length() : end;
      }
      case "@import" -> {
        skipBlanks();
        if (isQuote()) {
          int start = at + 1;
          add(start, string());
        }
      }
      case "url", "src" -> {
        if (function) {
          at++;
          skipBlanks();
          url();
        }
      }
      case "image-set", "-webkit-image-set" -> {
        if (function) {
          at++;
          depth++;
          pictures = pictures == 0 ? depth : pictures;
        }
      }
      default -> {
        // asks for nothing
      }
    }
  }

  private void url() {
    int start = at;
    if (isQuote()) {
      add(start + 1, string());
      return;
    }
    StringBuilder text = new StringBuilder();
    while (at < css.length() && css.charAt(at) != ')') {
      text.append(character());
    }
    at = Math.min(css.length(), at + 1);
    add(start, text.toString().strip());
  }

  /** Reads the string that begins here and stands behind it afterwards. */
  private String string() {
    char quote = css.charAt(at);
    StringBuilder text = new StringBuilder();
    at++;
    while (at < css.length() && css.charAt(at) != quote) {
      text.append(character());
    }
    at = Math.min(css.length(), at + 1);
    return text.toString();
  }

  /** Reads a character, which may be escaped (CSS Syntax 3 § 4.3.7). */
  private String character() {
    char c = css.charAt(at++);
    if (c != '\\' || at == css.length()) {
      return String.valueOf(c);
    }
    int start = at;
    while (at < css.length() && at < start + 6 && Character.digit(css.charAt(at), 16) >= 0) {
      at++;
    }
    if (at == start) {
      char escaped = css.charAt(at++);
      return escaped == '\n' ? "" : String.valueOf(escaped);
    }
    int code = Integer.parseInt(css.substring(start, at), 16);
    if (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    return Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd";
  }

  private boolean isQuote() {
    return at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\\' || c > 127;
  }

  private void skipBlanks() {
    while (at < css.length()) {
      if (css.startsWith("/*", at)) {
        skipComment();
      } else if (Character.isWhitespace(css.charAt(at))) {
        at++;
      } else {
        return;
      }
    }
  }

  private void skipComment() {
    int end = css.indexOf("*/", at + 2);
    at = end < 0 ? css.length() : end + 2;
  }

  private void add(int offset, String href) {
    if (!href.isEmpty() && !href.startsWith("#")) {
      found.add(new Found(href, offset));
    }
  }
}
