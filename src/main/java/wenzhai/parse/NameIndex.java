package wenzhai.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Publisher;

/**
 * The names of publishers by their first characters: which of them a text holds is found by going
 * through it once, however many there are.
 */
final class NameIndex {
  private static final int SHORTEST = 2;

  private record Name(Publisher publisher, String text) {}

  private final List<Name> names = new ArrayList<>();
  private final Map<Character, List<Integer>> byStart = new HashMap<>();
  private final BitSet starts = new BitSet();
  private final BitSet seconds = new BitSet();

  NameIndex(List<Publisher> publishers) {
    for (Publisher publisher : publishers) {
      for (String name : Publishers.namesOf(publisher)) {
        if (name.length() >= SHORTEST) {
          byStart.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(names.size());
          starts.set(name.charAt(0));
          seconds.set(name.charAt(1));
          names.add(new Name(publisher, name));
        }
      }
    }
  }

  /** The names that the text holds, by outlet, in the order of the table. */
  Map<Publisher, List<String>> in(String text) {
    BitSet held = new BitSet(names.size());
    for (int i = 0; i + 1 < text.length(); i++) {
      if (starts.get(text.charAt(i)) && seconds.get(text.charAt(i + 1))) {
        for (int name : byStart.get(text.charAt(i))) {
          if (text.startsWith(names.get(name).text(), i)) {
            held.set(name);
          }
        }
      }
    }
    Map<Publisher, List<String>> found = new LinkedHashMap<>();
    for (int i = held.nextSetBit(0); i >= 0; i = held.nextSetBit(i + 1)) {
      Name name = names.get(i);
      found.computeIfAbsent(name.publisher(), p -> new ArrayList<>()).add(name.text());
    }
    return found;
  }
}
