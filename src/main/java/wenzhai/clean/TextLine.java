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

    /** The owners of runs of characters, and where each run ends. */
    private int[] runOwners = new int[8];

    private int[] runEnds = new int[8];
    private int runs;

    /** Adds characters that belong to one node. */
    void append(String more, int owner) {
      text.append(more);
      ownedBy(owner);
    }

    void append(char c, int owner) {
      text.append(c);
      ownedBy(owner);
    }

    private void ownedBy(int owner) {
      if (runs == 0 || runOwners[runs - 1] != owner) {
        if (runs == runOwners.length) {
          runOwners = Arrays.copyOf(runOwners, runs * 2);
          runEnds = Arrays.copyOf(runEnds, runs * 2);
        }
        runOwners[runs++] = owner;
      }
      runEnds[runs - 1] = text.length();
    }

    int length() {
      return text.length();
    }

    /** What was collected so far. */
    String text() {
      return text.toString();
    }

    TextLine line(List<TextNode> nodes, boolean verse) {
      int[] owners = new int[text.length()];
      for (int run = 0, from = 0; run < runs; run++) {
        Arrays.fill(owners, from, runEnds[run], runOwners[run]);
        from = runEnds[run];
      }
      return new TextLine(text.toString(), owners, List.copyOf(nodes), verse);
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
