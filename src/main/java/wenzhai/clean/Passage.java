package wenzhai.clean;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * What an element says: a part of an array, without blanks at its ends, and a part of another,
 * which holds the same as texts are compared.
 */
final class Passage {
  private final Element element;
  private final char[] characters;
  private final int start;
  private final int end;
  private final char[] folded;
  private final int first;
  private final int last;

  private Passage(
      Element element, char[] characters, int start, int end, char[] folded, int first, int last) {
    this.element = element;
    this.characters = characters;
    this.start = start;
    this.end = end;
    this.folded = folded;
    this.first = first;
    this.last = last;
  }

  static Passage of(
      Element element, char[] text, int from, int to, char[] folded, int first, int last) {
    int start = from;
    int end = to;
    while (start < end && Characters.isBlank(text[start])) {
      start++;
    }
    while (end > start && Characters.isBlank(text[end - 1])) {
      end--;
    }
    return new Passage(element, text, start, end, folded, first, last);
  }

  static Passage of(Element element, String text) {
    char[] characters = text.toCharArray();
    char[] folded = new char[characters.length];
    int letters = Folded.fold(characters, 0, characters.length, folded, 0);
    return of(element, characters, 0, characters.length, folded, 0, letters);
  }

  Element element() {
    return element;
  }

  int length() {
    return end - start;
  }

  char charAt(int index) {
    return characters[start + index];
  }

  /** What it says, on one line. */
  String text() {
    return new String(characters, start, end - start);
  }

  /** How many letters and digits it says. */
  int letters() {
    return last - first;
  }

  /** Its letters and digits as texts are compared. */
  String folded() {
    return new String(folded, first, last - first);
  }

  /** Whether its letters and digits are those. */
  boolean isFolded(char[] others) {
    return Arrays.equals(folded, first, last, others, 0, others.length);
  }

  /** Whether it asks something of the reader and says hardly anything else. */
  boolean isSolicitation() {
    return Solicitations.fill(folded, first, last);
  }
}
