package wenzhai.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a plain tree as {@link Element#text} says it, gathered as an array, with the places
 * of the blocks in it. A tree is plain when each of its elements holds either blocks or text and
 * inline elements, and when no blank has to be folded; nearly all written ones are.
 */
final class TidyText {
  private static final int DEEPEST = 8;

  private char[] characters = new char[1024];
  private int length;

  /** The blocks that were met, outer ones before those within. */
  private final List<Element> blocks = new ArrayList<>();

  /** Of each of them, where it begins and where it ends. */
  private int[] places = new int[64];

  /** Gathers the text of a tree; false when it is no plain one, and what was gathered is no use. */
  boolean gather(Element root) {
    return add(root, DEEPEST);
  }

  /** All that was gathered. */
  char[] characters() {
    return Arrays.copyOf(characters, length);
  }

  /** Which of the blocks that were met that is, from a place on; -1 when it is none of them. */
  int find(Element block, int from) {
    for (int i = from; i < blocks.size(); i++) {
      if (blocks.get(i) == block) {
        return i;
      }
    }
    return -1;
  }

  int start(int block) {
    return places[2 * block];
  }

  int end(int block) {
    return places[2 * block + 1];
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }

  private boolean add(Element element, int depth) {
    boolean holdsBlocks = false;
    boolean holdsPhrases = false;
    boolean holdsPictures = false;
    int size = element.childNodeSize();
    for (int i = 0; i < size; i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode words) {
        holdsPhrases = true;
        if (!addTidy(words.getWholeText())) {
          return false;
        }
      } else if (child instanceof Element inner && isPicture(inner)) {
        holdsPictures = true;
      } else if (child instanceof Element inner) {
        boolean block = inner.isBlock();
        holdsBlocks |= block;
        holdsPhrases |= !block;
        if (!(block ? addBlock(inner, depth) : addPhrase(inner, depth))) {
          return false;
        }
      }
      if (holdsPhrases && (holdsBlocks || holdsPictures)) {
        return false;
      }
    }
    return !holdsBlocks || element.isBlock();
  }

  private boolean addBlock(Element block, int depth) {
    if (depth == 0 || !isCommon(block)) {
      return false;
    }
    space();
    int index = blocks.size();
    if (2 * index == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    blocks.add(block);
    places[2 * index] = length;
    boolean plain = add(block, depth - 1);
    places[2 * index + 1] = length;
    return plain;
  }

  private boolean addPhrase(Element phrase, int depth) {
    if (phrase.normalName().equals("br")) {
      space();
      return true;
    }
    return depth > 0 && isCommon(phrase) && add(phrase, depth - 1);
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

  private void space() {
    if (length > 0 && characters[length - 1] != ' ') {
      room(1);
      characters[length++] = ' ';
    }
  }

  /** Adds words among which no blank has to be folded; false when there is one. */
  private boolean addTidy(String words) {
    int more = words.length();
    room(more);
    words.getChars(0, more, characters, length);
    char last = length == 0 ? 0 : characters[length - 1];
    length += more;
    return isTidy(characters, length - more, length, last);
  }

  private void room(int more) {
    if (length + more > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(length + more, 2 * characters.length));
    }
  }

  /**
   * Whether no blank has to be folded in a part of a text.
   *
   * @param last what stands before it
   */
  static boolean isTidy(char[] text, int from, int to, char last) {
    char before = last;
    for (int i = from; i < to; i++) {
      char c = text[i];
      boolean plain = c > 0xad && c != 0x200b || c > ' ' && c < 0x7f;
      if (!plain && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }
}
