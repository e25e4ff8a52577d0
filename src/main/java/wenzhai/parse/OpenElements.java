package wenzhai.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The elements that are open at a place of a text, as far as tags tell. */
final class OpenElements {
  /** Elements in which a paragraph of Markdown may stand. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "details",
          "div",
          "footer",
          "header",
          "html",
          "main",
          "section");

  /** Elements that many close with nothing but the next of their kind. */
  private static final Set<String> OPTIONAL = Set.of("p", "li", "dt", "dd", "tr", "td", "th");

  private final Deque<String> stack = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int others;

  boolean isEmpty() {
    return stack.isEmpty();
  }

  void clear() {
    stack.clear();
    counts.clear();
    others = 0;
  }

  /** Whether a line of text would be a paragraph of its own here. */
  boolean onlyHoldsParagraphs() {
    return others == 0;
  }

  /** Closes a paragraph that nobody closed. */
  void closeOptional() {
    while (!stack.isEmpty() && OPTIONAL.contains(stack.peek())) {
      pop();
    }
  }

  void count(TagScanner.Tag tag) {
    String name = tag.name();
    if (tag.empty() || name.isEmpty()) {
      return;
    }
    if (tag.closing()) {
      if (counts.getOrDefault(name, 0) > 0) {
        while (!pop().equals(name)) {
          continue;
        }
      }
      return;
    }
    if (!stack.isEmpty() && endsWith(name)) {
      pop();
    }
    stack.push(name);
    counts.merge(name, 1, Integer::sum);
    others += counts(name) ? 1 : 0;
  }

  /** Whether the innermost element ends where one of that name begins. */
  private boolean endsWith(String name) {
    String top = stack.peek();
    return (top.equals("p") && Islands.BLOCKS.contains(name) && !name.equals("iframe"))
        || (top.equals(name) && OPTIONAL.contains(name));
  }

  private String pop() {
    String name = stack.pop();
    counts.merge(name, -1, Integer::sum);
    others -= counts(name) ? 1 : 0;
    return name;
  }

  private static boolean counts(String name) {
    return !CONTAINERS.contains(name) && !name.equals("p");
  }
}
