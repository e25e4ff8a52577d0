package wenzhai.parse;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The elements that are open at a place of a text, as far as tags tell. */
final class OpenElements {
  private final Deque<TagName> stack = new ArrayDeque<>();

  /** How many of each known name are open, and of each other. */
  private final int[] known = new int[TagName.known()];

  private final Map<String, Integer> unknown = new HashMap<>();
  private int others;

  boolean isEmpty() {
    return stack.isEmpty();
  }

  void clear() {
    stack.clear();
    Arrays.fill(known, 0);
    unknown.clear();
    others = 0;
  }

  /** Whether a line of text would be a paragraph of its own here. */
  boolean onlyHoldsParagraphs() {
    return others == 0;
  }

  /** Closes a paragraph that nobody closed. */
  void closeOptional() {
    while (!stack.isEmpty() && stack.peek().isOptional()) {
      pop();
    }
  }

  void count(TagScanner.Tag tag) {
    TagName name = tag.element();
    if (tag.empty() || name == TagName.NONE) {
      return;
    }
    if (tag.closing()) {
      if (open(name) > 0) {
        while (!isSame(pop(), name)) {
          continue;
        }
      }
      return;
    }
    if (!stack.isEmpty() && endsWith(name)) {
      pop();
    }
    stack.push(name);
    add(name, 1);
  }

  /** Whether the innermost element ends where one of that name begins. */
  private boolean endsWith(TagName name) {
    TagName top = stack.peek();
    return (top.text().equals("p") && name.isBlock() && !name.text().equals("iframe"))
        || (top.isOptional() && isSame(top, name));
  }

  private TagName pop() {
    TagName name = stack.pop();
    add(name, -1);
    return name;
  }

  private int open(TagName name) {
    return name.number() < 0 ? unknown.getOrDefault(name.text(), 0) : known[name.number()];
  }

  private void add(TagName name, int count) {
    if (name.number() < 0) {
      unknown.merge(name.text(), count, Integer::sum);
    } else {
      known[name.number()] += count;
    }
    others += name.isContainer() || name.text().equals("p") ? 0 : count;
  }

  private static boolean isSame(TagName one, TagName other) {
    return one == other || one.number() < 0 && one.text().equals(other.text());
  }
}
