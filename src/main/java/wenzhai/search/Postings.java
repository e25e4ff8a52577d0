package wenzhai.search;

import java.util.Arrays;

/**
 * The articles of one key, in the order of their numbers, and which of them have it in their title.
 */
final class Postings {
  /** Twice the number of an article, one more when its title has the key. */
  private int[] articles = new int[16];

  private int size;
  private int inTitles;

  void clear() {
    size = 0;
    inTitles = 0;
  }

  /**
   * Adds an article.
   *
   * @param article twice its number, one more when its title has the key
   */
  void add(int article) {
    if (size == articles.length) {
      articles = Arrays.copyOf(articles, 2 * size);
    }
    articles[size++] = article;
    inTitles += article & 1;
  }

  /**
   * Writes them: how many there are less one (Golomb 0), the gaps between their numbers less one
   * (Rice), a bit whether any has the key in its title, and if so how many less one (Golomb 0) and
   * the gaps between their places in this list (Rice).
   *
   * @param total how many articles there are on the site
   */
  void write(Bits bits, int total) {
    bits.golomb(size - 1, 0);
    int order = Bits.order(total, size);
    int before = -1;
    for (int i = 0; i < size; i++) {
      int article = articles[i] >>> 1;
      bits.rice(article - before - 1, order);
      before = article;
    }
    bits.add(inTitles > 0 ? 1 : 0, 1);
    if (inTitles == 0) {
      return;
    }
    bits.golomb(inTitles - 1, 0);
    order = Bits.order(size, inTitles);
    before = -1;
    for (int i = 0; i < size; i++) {
      if ((articles[i] & 1) == 1) {
        bits.rice(i - before - 1, order);
        before = i;
      }
    }
  }
}
