package wenzhai.search;

/**
 * The articles of one key, in the order of their numbers, and which of them have it in their title.
 */
final class Postings {
  private int[] articles = new int[16];
  private boolean[] titles = new boolean[16];
  private int size;
  private int inTitles;

  void clear() {
    size = 0;
    inTitles = 0;
  }

  void add(int article, boolean inTitle) {
    if (size == articles.length) {
      articles = java.util.Arrays.copyOf(articles, 2 * size);
      titles = java.util.Arrays.copyOf(titles, 2 * size);
    }
    articles[size] = article;
    titles[size++] = inTitle;
    inTitles += inTitle ? 1 : 0;
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
      bits.rice(articles[i] - before - 1, order);
      before = articles[i];
    }
    bits.add(inTitles > 0 ? 1 : 0, 1);
    if (inTitles == 0) {
      return;
    }
    bits.golomb(inTitles - 1, 0);
    order = Bits.order(size, inTitles);
    before = -1;
    for (int i = 0; i < size; i++) {
      if (titles[i]) {
        bits.rice(i - before - 1, order);
        before = i;
      }
    }
  }
}
