package wenzhai.parse;

import java.util.Optional;

/**
 * A reader of the tags of a text in which HTML and Markdown are mixed. It reads forward only, and
 * gives up on tags that nobody closes before that costs time.
 */
final class TagScanner {
  private final String text;

  /** The same as an array: each character of a tag is looked at. */
  private final char[] characters;

  private long budget;

  TagScanner(String text) {
    this.text = text;
    this.characters = text.toCharArray();
    this.budget = 8L * text.length() + 65_536;
  }

  /**
   * A tag, a comment, or a whole element of raw text.
   *
   * @param element its name; {@link TagName#NONE} for comments and declarations
   * @param closing whether it is an end tag
   * @param empty whether nothing has to close it
   * @param end where it ends, exclusive
   */
  record Tag(TagName element, boolean closing, boolean empty, int end) {
    /** Its name in lower case; empty for comments and declarations. */
    String name() {
      return element.text();
    }
  }

  /** The tag that begins at that place. */
  Optional<Tag> at(int start) {
    if (budget < 0 || start + 1 >= characters.length || characters[start] != '<') {
      return Optional.empty();
    }
    if (text.startsWith("<!--", start)) {
      return upTo("-->", start + 4, start);
    }
    char next = characters[start + 1];
    if (next == '!' || next == '?') {
      return upTo(">", start + 2, start);
    }
    boolean closing = next == '/';
    int from = closing ? start + 2 : start + 1;
    int nameEnd = from;
    while (nameEnd < characters.length && isNamePart(characters[nameEnd], nameEnd > from)) {
      nameEnd++;
    }
    if (nameEnd == from || nameEnd >= characters.length || !mayFollowName(characters[nameEnd])) {
      return Optional.empty();
    }
    int end = tagEnd(nameEnd);
    budget -= (end < 0 ? characters.length : end) - start;
    if (end < 0) {
      return Optional.empty();
    }
    TagName name = TagName.of(characters, from, nameEnd);
    boolean empty = characters[end - 2] == '/' || name.isEmpty();
    if (!closing && name.isRaw()) {
      return raw(name, end);
    }
    return Optional.of(new Tag(name, closing, empty, end));
  }

  private Optional<Tag> upTo(String mark, int from, int start) {
    int close = text.indexOf(mark, from);
    budget -= (close < 0 ? text.length() : close) - start;
    return close < 0
        ? Optional.empty()
        : Optional.of(new Tag(TagName.NONE, false, true, close + mark.length()));
  }

  private Optional<Tag> raw(TagName name, int from) {
    int at = from;
    while (true) {
      int close = text.indexOf("</", at);
      if (close < 0) {
        budget -= text.length() - from;
        return Optional.of(new Tag(name, false, true, from));
      }
      if (text.regionMatches(true, close + 2, name.text(), 0, name.text().length())) {
        int end = text.indexOf('>', close);
        int stop = end < 0 ? text.length() : end + 1;
        budget -= stop - from;
        return Optional.of(new Tag(name, false, true, stop));
      }
      at = close + 2;
    }
  }

  /** The place after the {@code >} that ends the tag; quotes may hold one. */
  private int tagEnd(int from) {
    char quote = 0;
    char before = 0;
    for (int i = from; i < characters.length; i++) {
      char c = characters[i];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return -1;
      } else if ((c == '"' || c == '\'') && before == '=') {
        quote = c;
      }
      before = c > ' ' && c < 0x7f || !Character.isWhitespace(c) ? c : before;
    }
    return -1;
  }

  private static boolean isNamePart(char c, boolean inside) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (inside && ((c >= '0' && c <= '9') || c == '-' || c == '_'));
  }

  private static boolean mayFollowName(char c) {
    return c == '>' || c == '/' || c == ' ' || Character.isWhitespace(c);
  }
}
