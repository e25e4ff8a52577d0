package wenzhai.model;

/** The articles' texts, read back one at a time when they are needed. */
@FunctionalInterface
public interface Bodies {
  /**
   * The whole article of that card.
   *
   * @throws IllegalArgumentException when there is none
   */
  Article article(Card card);
}
