package wenzhai.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import wenzhai.model.Change;

/** Numbers the levels of headings from two, none left out: the page's title is the first. */
public final class OrderHeadings implements CleaningRule {
  private static final int DEEPEST = 6;

  @Override
  public String id() {
    return "order-headings";
  }

  @Override
  public void apply(Workbench bench) {
    Deque<Integer> open = new ArrayDeque<>();
    for (Element heading : bench.outline().elements()) {
      if (Markup.of(heading) != Markup.HEADING) {
        continue;
      }
      int level = heading.normalName().charAt(1) - '0';
      while (!open.isEmpty() && open.peek() >= level) {
        open.pop();
      }
      open.push(level);
      int right = Math.min(DEEPEST, open.size() + 1);
      if (right != level) {
        heading.tagName("h" + right);
        bench.relevelled(new Change(id(), "h" + level, "h" + right));
      }
    }
  }
}
