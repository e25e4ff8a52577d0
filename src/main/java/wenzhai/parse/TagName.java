package wenzhai.parse;

import java.util.Set;
import wenzhai.model.LowerCase;

/**
 * The name of an element, and what it means for where the element ends. Those of HTML are known:
 * nothing has to be made of them when they are read.
 */
final class TagName {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp");

  /** Elements in which a paragraph of Markdown may stand. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "details",
          "div",
          "footer",
          "header",
          "html",
          "main",
          "section");

  /** Elements that many close with nothing but the next of their kind. */
  private static final Set<String> OPTIONAL = Set.of("p", "li", "dt", "dd", "tr", "td", "th");

  private static final String INLINE =
      "a abbr b bdi bdo big br cite code del dfn em font i img ins kbd label map mark q rp rt ruby s"
          + " samp script small span strike strong sub sup textarea time tt u var wbr xmp area base"
          + " col colgroup embed input option param source template track";

  private static final int PLACES = 1 << 10;
  private static final TagName[] KNOWN = new TagName[PLACES];
  private static final int COUNT;

  static {
    int count = 0;
    for (String name : (INLINE + " " + String.join(" ", Islands.BLOCKS)).split(" ")) {
      char[] letters = name.toCharArray();
      int place = place(letters, 0, letters.length);
      while (KNOWN[place] != null && !KNOWN[place].text.equals(name)) {
        place = (place + 1) & (PLACES - 1);
      }
      if (KNOWN[place] == null) {
        KNOWN[place] = new TagName(name, count++);
      }
    }
    COUNT = count;
  }

  /** That of comments and declarations. */
  static final TagName NONE = new TagName("", -1);

  private final String text;
  private final int number;
  private final boolean empty;
  private final boolean raw;
  private final boolean block;
  private final boolean container;
  private final boolean optional;

  private TagName(String text, int number) {
    this.text = text;
    this.number = number;
    this.empty = VOID.contains(text);
    this.raw = RAW.contains(text);
    this.block = Islands.BLOCKS.contains(text);
    this.container = CONTAINERS.contains(text);
    this.optional = OPTIONAL.contains(text);
  }

  /** The name that stands there, whatever the case of its letters. */
  static TagName of(char[] text, int from, int to) {
    for (int place = place(text, from, to);
        KNOWN[place] != null;
        place = (place + 1) & (PLACES - 1)) {
      if (KNOWN[place].isAt(text, from, to)) {
        return KNOWN[place];
      }
    }
    return new TagName(LowerCase.of(new String(text, from, to - from)), -1);
  }

  private static int place(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + (text[i] | 0x20);
    }
    return (hash ^ hash >>> 10) & (PLACES - 1);
  }

  private boolean isAt(char[] letters, int from, int to) {
    if (to - from != text.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = letters[i];
      if ((c >= 'A' && c <= 'Z' ? c + 0x20 : c) != text.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  /** How many names are known. */
  static int known() {
    return COUNT;
  }

  /** Its number among the known; -1 for others. */
  int number() {
    return number;
  }

  /** In lower case. */
  String text() {
    return text;
  }

  /** Whether the element has no content. */
  boolean isEmpty() {
    return empty;
  }

  /** Whether the element's content is text until its end tag. */
  boolean isRaw() {
    return raw;
  }

  /** Whether the element is a block of a page. */
  boolean isBlock() {
    return block;
  }

  /** Whether a paragraph of Markdown may stand in the element. */
  boolean isContainer() {
    return container;
  }

  /** Whether many close the element with nothing but the next of its kind. */
  boolean isOptional() {
    return optional;
  }
}
