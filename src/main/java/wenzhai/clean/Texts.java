package wenzhai.clean;

import java.text.Normalizer;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Texts of elements, as people read and compare them. */
final class Texts {
  private Texts() {}

  /** The element's text on one line, blanks folded and none at its ends. */
  static String of(Node node) {
    if (node instanceof Element element) {
      return strip(element.text());
    }
    return node instanceof TextNode text ? strip(text.text()) : "";
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
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(normal.length());
    normal.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
