package wenzhai.parse;

import java.util.Optional;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.TagLetters;

/**
 * The measure that markup must keep, so that no file's tree fills the memory: of what exceeds it
 * the tags go and the text stays.
 */
final class HtmlGuard {
  /** Several times as many as the longest articles have. */
  private static final int MOST_TAGS = 150_000;

  private static final int MOST_ATTRIBUTES = 200;

  /** A text of fewer characters cannot hold too many of anything. */
  private static final int HARMLESS = 2 * MOST_ATTRIBUTES;

  private HtmlGuard() {}

  /** The markup as it is, or as much of it as can be had, with a word about the rest. */
  static String bounded(String markup, String path, Problems problems) {
    String html = TagLetters.bounded(markup);
    if (!isSuspect(html)) {
      return html;
    }
    TagScanner tags = new TagScanner(html);
    StringBuilder out = new StringBuilder(html.length());
    int count = 0;
    int reduced = 0;
    for (int at = 0; at < html.length(); ) {
      int open = html.indexOf('<', at);
      if (open < 0) {
        open = html.length();
      }
      out.append(html, at, open);
      if (open == html.length()) {
        break;
      }
      Optional<TagScanner.Tag> tag = tags.at(open);
      boolean surplus = ++count > MOST_TAGS;
      int end = tag.map(TagScanner.Tag::end).orElse(open + 1);
      if (!surplus && !(tag.isPresent() && hasTooManyAttributes(html, open, end))) {
        out.append(html, open, end);
      } else if (surplus) {
        reduced++;
        out.append(tag.isPresent() ? " " : "&lt;");
      } else {
        reduced++;
        out.append('<').append(tag.get().name()).append('>');
      }
      at = end;
    }
    if (reduced > 0) {
      problems.warn(
          Place.of(path),
          "too-much-markup",
          reduced
              + (reduced == 1 ? " tag" : " tags")
              + " with too many attributes or beyond the "
              + MOST_TAGS
              + "th were dropped; their text stays",
          "split the file or remove what is not the article");
    }
    return out.toString();
  }

  /** Whether there may be too much of something, at a glance. */
  private static boolean isSuspect(String html) {
    if (html.length() < HARMLESS) {
      return false;
    }
    int opened = 0;
    for (int open = html.indexOf('<'); open >= 0; ) {
      int next = html.indexOf('<', open + 1);
      int end = next < 0 ? html.length() : next;
      boolean crowded = end - open > MOST_ATTRIBUTES && blanks(html, open, end) > MOST_ATTRIBUTES;
      if (++opened > MOST_TAGS || crowded) {
        return true;
      }
      open = next;
    }
    return false;
  }

  private static int blanks(String html, int from, int end) {
    int blanks = 0;
    for (int i = from; i < end; i++) {
      blanks += isBlank(html.charAt(i)) ? 1 : 0;
    }
    return blanks;
  }

  /** Attributes are counted by the blanks before them, outside quotes. */
  private static boolean hasTooManyAttributes(String html, int start, int end) {
    int attributes = 0;
    char quote = 0;
    for (int i = start + 1; i < end && html.charAt(i) != '>' || quote != 0 && i < end; i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (isBlank(c) && !isBlank(html.charAt(i - 1)) && ++attributes > MOST_ATTRIBUTES) {
        return true;
      } else if (c == '/' && ++attributes > MOST_ATTRIBUTES) {
        // a slash parts attributes, too
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
