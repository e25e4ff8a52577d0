package wenzhai.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import wenzhai.model.Change;

/** Numbers the levels of headings from two, none left out: the page's title is the first. */
public final class OrderHeadings implements CleaningRule {
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");
  private static final int DEEPEST = 6;

  @Override
  public String id() {
    return "order-headings";
  }

  @Override
  public void apply(Workbench bench) {
    Deque<Integer> open = new ArrayDeque<>();
    for (Element heading : bench.body().select(HEADINGS)) {
      int level = heading.normalName().charAt(1) - '0';
      while (!open.isEmpty() && open.peek() >= level) {
        open.pop();
      }
      open.push(level);
      int right = Math.min(DEEPEST, open.size() + 1);
      if (right != level) {
        heading.tagName("h" + right);
        bench.changed(new Change(id(), "h" + level, "h" + right));
      }
    }
  }
}
