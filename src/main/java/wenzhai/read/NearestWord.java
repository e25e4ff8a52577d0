package wenzhai.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that a misspelt one most likely means. */
final class NearestWord {
  private NearestWord() {}

  /** Empty when none is near: more than a third of the letters differ, and not only the ending. */
  static Optional<String> of(String word, Collection<String> known) {
    String folded = fold(word);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : known.stream().sorted().toList()) {
      String target = fold(candidate);
      boolean onlyEnding = target.startsWith(folded) || folded.startsWith(target);
      int distance = onlyEnding ? 1 : distance(folded, target);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return least <= Math.max(1, (folded.length() + 1) / 3)
        ? Optional.ofNullable(nearest)
        : Optional.empty();
  }

  private static String fold(String word) {
    String start = word.length() > 40 ? word.substring(0, 40) : word;
    return start.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
