package wenzhai.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    for (Element heading : headings(bench.body())) {
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

  private static List<Element> headings(Element body) {
    List<Element> headings = new ArrayList<>();
    Walk.through(
        body,
        (node, depth) -> {
          if (node instanceof Element element && Markup.of(element) == Markup.HEADING) {
            headings.add(element);
          }
        });
    return headings;
  }
}
