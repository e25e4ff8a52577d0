package wenzhai.page;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import wenzhai.model.Entry;
import wenzhai.model.Page;

/**
 * A page for each of many articles, made each time that it is asked for: all of them at once would
 * take as much room as what is known about the articles.
 */
abstract class PerEntry extends AbstractList<Page> implements RandomAccess {
  private final List<Entry> entries;

  PerEntry(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * The page of an article.
   *
   * @param index its place among those that have a page of this kind
   */
  abstract Page page(int index, Entry entry);

  @Override
  public Page get(int index) {
    return page(index, entries.get(index));
  }

  @Override
  public int size() {
    return entries.size();
  }
}
