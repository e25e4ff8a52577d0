package wenzhai.build;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import wenzhai.model.Page;

/** The pages of several lists one after the other, left where they are. */
final class PagesInOrder extends AbstractList<Page> implements RandomAccess {
  private final List<List<Page>> parts;
  private final int[] ends;

  PagesInOrder(List<List<Page>> parts) {
    this.parts = List.copyOf(parts);
    this.ends = new int[parts.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += parts.get(i).size();
      ends[i] = end;
    }
  }

  @Override
  public Page get(int index) {
    int part = 0;
    while (index >= ends[part]) {
      part++;
    }
    int start = part == 0 ? 0 : ends[part - 1];
    return parts.get(part).get(index - start);
  }

  @Override
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }
}
