package wenzhai.fuzz;

import java.util.function.Predicate;

/** Makes a text that shows a fault shorter, as long as it shows it. */
final class Shrinker {
  private static final int MOST_TRIES = 1_500;

  private Shrinker() {}

  static String shrink(String text, Predicate<String> shows) {
    String shortest = text;
    int tries = 0;
    for (int size = Math.max(1, text.length() / 2); size >= 1; size /= 2) {
      int from = 0;
      while (from < shortest.length() && tries < MOST_TRIES) {
        int to = Math.min(shortest.length(), from + size);
        String shorter = shortest.substring(0, from) + shortest.substring(to);
        tries++;
        if (shows.test(shorter)) {
          shortest = shorter;
        } else {
          from += size;
        }
      }
    }
    return shortest;
  }
}
