package wenzhai.clean;

import java.text.Normalizer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import wenzhai.model.LowerCase;

/** Texts of elements, as people read and compare them. */
final class Texts {
  /** Marks that are no letters and become none. */
  private static final String MARKS = "，。、；：？！“”‘’（）《》〈〉【】「」『』—…·\u3000";

  private static final int DEEPEST = 8;

  private Texts() {}

  /** The element's text on one line, blanks folded and none at its ends. */
  static String of(Node node) {
    if (node instanceof Element element) {
      return strip(read(element));
    }
    return node instanceof TextNode text ? strip(text.text()) : "";
  }

  /** What {@link Element#text} says, quicker where the text stands in a plain tree. */
  static String read(Element element) {
    if (element.childNodeSize() == 1
        && element.childNode(0) instanceof TextNode only
        && isTidy(only.getWholeText(), ' ')) {
      return only.getWholeText().trim();
    }
    StringBuilder text = new StringBuilder(256);
    return add(element, text, DEEPEST) ? text.toString().trim() : element.text();
  }

  /**
   * Adds the text of a tree of either blocks or text and inline elements, all tidy.
   *
   * @return whether it was one; if not, what was added is worth nothing
   */
  private static boolean add(Element element, StringBuilder text, int depth) {
    boolean blocks = false;
    boolean phrases = false;
    boolean pictures = false;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode words) {
        phrases = true;
        if (!addTidy(words.getWholeText(), text)) {
          return false;
        }
      } else if (child instanceof Element inner && isPicture(inner)) {
        pictures = true;
      } else if (child instanceof Element inner) {
        boolean block = inner.isBlock();
        blocks |= block;
        phrases |= !block;
        if (depth == 0 || !isCommon(inner)) {
          return false;
        }
        if (block && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
        if (!add(inner, text, depth - 1)) {
          return false;
        }
      }
      if (phrases && (blocks || pictures)) {
        return false;
      }
    }
    return !blocks || element.isBlock();
  }

  /** A picture, or a link that holds nothing but one: among blocks neither says anything. */
  private static boolean isPicture(Element element) {
    return element.normalName().equals("img")
        || element.normalName().equals("a")
            && element.childNodeSize() == 1
            && element.childNode(0) instanceof Element inner
            && inner.normalName().equals("img");
  }

  private static boolean isCommon(Element element) {
    return switch (Markup.of(element)) {
      case PARAGRAPH, HEADING, BLOCK, INLINE, RULE -> true;
      default -> false;
    };
  }

  /** Adds words among which no blank has to be folded; false when there is one. */
  private static boolean addTidy(String words, StringBuilder text) {
    if (!isTidy(words, text.length() == 0 ? 0 : text.charAt(text.length() - 1))) {
      return false;
    }
    text.append(words);
    return true;
  }

  private static boolean isTidy(String words, char last) {
    char before = last;
    for (char c : words.toCharArray()) {
      boolean plain = c > ' ' && c < 0x7f || c > 0xad && c != 0x200b;
      if (!plain && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** The text without blanks of any kind at its ends. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Letters and digits only, in one width and case: two texts that differ in dress are equal. */
  static String fold(String text) {
    char[] kept = text.toCharArray();
    int length = 0;
    for (char c : kept) {
      char narrow = c >= '！' && c <= '～' ? (char) (c - 0xfee0) : c;
      if (narrow < 0x80) {
        if (narrow >= 'A' && narrow <= 'Z') {
          kept[length++] = (char) (narrow + 0x20);
        } else if (narrow >= 'a' && narrow <= 'z' || Folded.isDigit(narrow)) {
          kept[length++] = narrow;
        }
      } else if (c >= 0x4e00 && c < 0x9fa6) {
        kept[length++] = c;
      } else if (MARKS.indexOf(c) < 0) {
        return foldAnything(text);
      }
    }
    return new String(kept, 0, length);
  }

  /** The same with Unicode's tables, for the characters that the common ones may combine with. */
  static String foldAnything(String text) {
    String normal = LowerCase.of(Normalizer.normalize(text, Normalizer.Form.NFKC));
    StringBuilder kept = new StringBuilder(normal.length());
    normal.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
