package wenzhai.model;

import java.util.List;

/**
 * What is remembered of an article's blocks (paragraphs, items, headings, figures) to find those
 * that recur in other articles of its source.
 *
 * @param count how many blocks there are
 * @param telling those that may be furniture, in order
 */
public record Blocks(int count, List<Block> telling) {
  /** Those of an article of which nothing is remembered. */
  public static final Blocks NONE = new Blocks(0, List.of());

  /** What makes a block look like furniture. */
  public enum Shape {
    /** It asks the reader to follow, subscribe, share or give, or disclaims. */
    SOLICITATION,
    /** Several links and little else. */
    LINKS,
    /** A heading or a short line that leads to what follows it. */
    LABEL,
    /** A short line or a picture that says nothing by itself. */
    LOOSE
  }

  /**
   * A block.
   *
   * @param index its place among all blocks, from 0
   * @param hash of its shape and its text; equal in two articles for what recurs
   * @param targets a hash of where its links lead
   * @param links how many links it has
   * @param shape what makes it look like furniture
   */
  public record Block(int index, long hash, long targets, int links, Shape shape) {}

  public Blocks {
    telling = List.copyOf(telling);
  }
}
