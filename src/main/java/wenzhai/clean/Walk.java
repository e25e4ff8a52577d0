package wenzhai.clean;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeVisitor;

/**
 * The way through a tree in the order of the text, as the library goes it, for trees that stay as
 * they are meanwhile: it need not look at each step where it is. No recursion, however deep.
 */
final class Walk {
  private Element[] open = new Element[16];

  /** For each open element, which of its nodes comes next. */
  private int[] next = new int[16];

  private int depth;

  private Walk(Element root) {
    open[0] = root;
  }

  static void through(Element root, NodeVisitor visitor) {
    Walk walk = new Walk(root);
    visitor.head(root, 0);
    while (walk.depth >= 0) {
      Element element = walk.open[walk.depth];
      int index = walk.next[walk.depth]++;
      if (index < element.childNodeSize()) {
        Node child = element.childNode(index);
        visitor.head(child, walk.depth + 1);
        if (child instanceof Element inner && inner.childNodeSize() > 0) {
          walk.enter(inner);
        } else {
          visitor.tail(child, walk.depth + 1);
        }
      } else {
        visitor.tail(element, walk.depth--);
      }
    }
  }

  /**
   * The same for those who pass over some of it; no node is removed.
   *
   * @return whether the way was gone to its end
   */
  static boolean filtered(Element root, NodeFilter filter) {
    Walk walk = new Walk(root);
    if (filter.head(root, 0) == FilterResult.STOP) {
      return false;
    }
    while (walk.depth >= 0) {
      Element element = walk.open[walk.depth];
      int index = walk.next[walk.depth]++;
      if (index < element.childNodeSize()) {
        Node child = element.childNode(index);
        FilterResult result = filter.head(child, walk.depth + 1);
        if (result == FilterResult.STOP) {
          return false;
        }
        boolean enters = result == FilterResult.CONTINUE && child.childNodeSize() > 0;
        if (enters && child instanceof Element inner) {
          walk.enter(inner);
        } else if (result != FilterResult.SKIP_ENTIRELY) {
          filter.tail(child, walk.depth + 1);
        }
      } else {
        filter.tail(element, walk.depth--);
      }
    }
    return true;
  }

  private void enter(Element element) {
    if (++depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      next = Arrays.copyOf(next, depth * 2);
    }
    open[depth] = element;
    next[depth] = 0;
  }
}
