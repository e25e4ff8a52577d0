package wenzhai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a style sheet asks for by {@code url(…)} and {@code @import}. */
final class CssLinks {
  /**
   * An address in a style sheet.
   *
   * @param href as it is written
   * @param offset where it begins
   */
  record Found(String href, int offset) {}

  private final String css;
  private final String lower;
  private final List<Found> found = new ArrayList<>();
  private int at;

  private CssLinks(String css) {
    this.css = css;
    this.lower = css.toLowerCase(Locale.ROOT);
  }

  static List<Found> in(String css) {
    CssLinks links = new CssLinks(css);
    links.scan();
    return links.found;
  }

  private void scan() {
    while (at < css.length()) {
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else if (css.charAt(at) == '"' || css.charAt(at) == '\'') {
        string();
      } else if (lower.startsWith("@namespace", at)) {
        int end = css.indexOf(';', at); // a name that looks like an address
        at = end < 0 ? css.length() : end;
      } else if (lower.startsWith("@import", at)) {
        at += "@import".length();
        skipBlanks();
        if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
          add(at + 1, string());
        }
      } else if (lower.startsWith("url(", at)) {
        at += "url(".length();
        skipBlanks();
        url();
      } else {
        at++;
      }
    }
  }

  private void url() {
    int start = at;
    if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
      add(start + 1, string());
    } else {
      int end = css.indexOf(')', at);
      at = end < 0 ? css.length() : end;
      add(start, css.substring(start, at).strip());
    }
  }

  /** Reads the string that begins here and stands behind it afterwards. */
  private String string() {
    char quote = css.charAt(at);
    StringBuilder text = new StringBuilder();
    for (at++; at < css.length() && css.charAt(at) != quote; at++) {
      if (css.charAt(at) == '\\' && at + 1 < css.length()) {
        at++;
      }
      text.append(css.charAt(at));
    }
    at = Math.min(css.length(), at + 1);
    return text.toString();
  }

  private void skipBlanks() {
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
  }

  private void add(int offset, String href) {
    if (!href.isEmpty() && !href.startsWith("#")) {
      found.add(new Found(href, offset));
    }
  }
}
