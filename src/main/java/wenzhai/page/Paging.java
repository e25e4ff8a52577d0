package wenzhai.page;

/**
 * How a list is cut into pages that stay as they are when newer articles come.
 *
 * <p>Numbered pages are full and counted from the oldest; the first page of the list holds what is
 * newer than they: one page's worth at least, less than two.
 *
 * @param count how many articles the list holds
 * @param size how many a numbered page holds
 * @param first the path of the list's first page
 * @param folder where the numbered pages lie, with a slash at its end
 */
record Paging(int count, int size, String first, String folder) {
  Paging {
    if (size < 1) {
      throw new IllegalArgumentException("a page must hold at least one article, not " + size);
    }
  }

  private int numbered() {
    return Math.max(0, count / size - 1);
  }

  /** How many pages there are, counted from the newest: {@code 0} is the first of the list. */
  int pages() {
    return numbered() + 1;
  }

  /** The number that a page shows; 0 for the first. */
  int number(int page) {
    return page == 0 ? 0 : numbered() - page + 1;
  }

  String path(int page) {
    return page == 0 ? first : folder + number(page) + ".html";
  }

  /** The index of a page's newest article. */
  int from(int page) {
    return page == 0 ? 0 : count - number(page) * size;
  }

  /** The index after a page's oldest article. */
  int to(int page) {
    return count - (number(page) == 0 ? numbered() : number(page) - 1) * size;
  }

  /** The page that holds the article at that index. */
  String pathOf(int index) {
    int oldestFirst = (count - 1 - index) / size + 1;
    return oldestFirst > numbered() ? first : folder + oldestFirst + ".html";
  }

  Pager pager(int page, String from, String to) {
    return new Pager(
        page == 0 ? "" : path(page - 1),
        page == numbered() ? "" : path(page + 1),
        number(page),
        from,
        to);
  }
}
