package wenzhai.model;

import java.util.List;

/** The articles' texts, read back one at a time when they are needed. */
@FunctionalInterface
public interface Bodies {
  /**
   * The whole article of that card, as it is printed: it may lack its {@link Blocks}.
   *
   * @throws IllegalArgumentException when there is none
   */
  Article article(Card card);

  /**
   * What was removed and mended in the article of that card.
   *
   * @throws IllegalArgumentException when there is none
   */
  default List<Change> changes(Card card) {
    return article(card).changes();
  }
}
