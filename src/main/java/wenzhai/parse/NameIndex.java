package wenzhai.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
  private static final int MARKS = 1 << 15;

  private record Name(Publisher publisher, String text) {}

  private final List<Name> names = new ArrayList<>();

  /** The two characters with which names begin, where a hash of them leads; 0 for a free place. */
  private final int[] starts;

  /** The names that begin so. */
  private final int[][] byStart;

  /** A bit for a hash of each such two characters, by which most of a text is passed over. */
  private final long[] marks = new long[MARKS / 64];

  NameIndex(List<Publisher> publishers) {
    for (Publisher publisher : publishers) {
      for (String name : Publishers.namesOf(publisher)) {
        if (name.length() >= SHORTEST) {
          names.add(new Name(publisher, name));
        }
      }
    }
    int places = Integer.highestOneBit(Math.max(1, names.size())) * 8;
    starts = new int[places];
    byStart = new int[places][];
    for (int i = 0; i < names.size(); i++) {
      int mark = mark(names.get(i).text().charAt(0), names.get(i).text().charAt(1));
      marks[mark >>> 6] |= 1L << mark;
      int place = place(start(names.get(i).text(), 0));
      int[] same = byStart[place] == null ? new int[0] : byStart[place];
      starts[place] = start(names.get(i).text(), 0);
      byStart[place] = Arrays.copyOf(same, same.length + 1);
      byStart[place][same.length] = i;
    }
  }

  private static int mark(char first, char second) {
    return (first * 0x2f0b ^ second * 0x9e5) & (MARKS - 1);
  }

  private static int start(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  /** Where that start stands, or would. */
  private int place(int start) {
    int place = (start * 0x9e3779b1 >>> 7) & (starts.length - 1);
    while (starts[place] != 0 && starts[place] != start) {
      place = (place + 1) & (starts.length - 1);
    }
    return place;
  }

  /** The names that the text holds, by outlet, in the order of the table. */
  Map<Publisher, List<String>> in(char[] characters, int length) {
    BitSet held = new BitSet(names.size());
    for (int i = 0; i + 1 < length; i++) {
      int mark = mark(characters[i], characters[i + 1]);
      boolean begins = (marks[mark >>> 6] & 1L << mark) != 0;
      int[] candidates = begins ? byStart[place(characters[i] << 16 | characters[i + 1])] : null;
      if (candidates != null) {
        for (int name : candidates) {
          if (isAt(characters, length, i, names.get(name).text())) {
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

  private static boolean isAt(char[] text, int length, int at, String name) {
    if (name.length() > length - at) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (text[at + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
