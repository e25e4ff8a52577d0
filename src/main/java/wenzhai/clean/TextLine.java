package wenzhai.clean;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * A line of running text over the borders of the inline elements that it is made of.
 *
 * @param text what is read, one {@link #FOREIGN} for what is in the line but not of its text
 * @param owners for each character the index of its node; -1 for a foreign one
 * @param nodes in the order of the text
 * @param verse whether the breaks and blanks at its ends are the author's
 */
record TextLine(String text, int[] owners, List<TextNode> nodes, boolean verse) {
  /** Stands for a picture, code, or words of another language. */
  static final char FOREIGN = '\ufffc';

  /** Collects a line. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] owners = new int[64];

    /** Adds characters that belong to one node. */
    void append(String more, int owner) {
      int from = text.length();
      text.append(more);
      reserve();
      Arrays.fill(owners, from, text.length(), owner);
    }

    void append(char c, int owner) {
      text.append(c);
      reserve();
      owners[text.length() - 1] = owner;
    }

    private void reserve() {
      if (text.length() > owners.length) {
        owners = Arrays.copyOf(owners, Math.max(text.length(), owners.length * 2));
      }
    }

    int length() {
      return text.length();
    }

    TextLine line(List<TextNode> nodes, boolean verse) {
      return new TextLine(
          text.toString(), Arrays.copyOf(owners, text.length()), List.copyOf(nodes), verse);
    }
  }

  /** The line with other characters in the same nodes. */
  TextLine with(Builder builder) {
    return builder.line(nodes, verse);
  }

  /** Writes the text back into the nodes; those that hold it already are not touched. */
  void writeBack() {
    StringBuilder[] texts = new StringBuilder[nodes.size()];
    Arrays.setAll(texts, i -> new StringBuilder());
    for (int i = 0; i < text.length(); i++) {
      if (owners[i] >= 0) {
        texts[owners[i]].append(text.charAt(i));
      }
    }
    for (int i = 0; i < texts.length; i++) {
      TextNode node = nodes.get(i);
      if (!node.getWholeText().contentEquals(texts[i])) {
        node.text(texts[i].toString());
      }
    }
  }
}
