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
    if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
      String words = only.getWholeText();
      char[] characters = words.toCharArray();
      if (TidyText.isTidy(characters, 0, characters.length, ' ')) {
        return words.trim();
      }
    }
    TidyText text = new TidyText();
    return text.gather(element) ? text.toString().trim() : element.text();
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
