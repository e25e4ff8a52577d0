package wenzhai.render;

import java.util.ArrayList;
import java.util.List;

/** A Chinese headline cut at its clause marks, so that its lines break where its sense does. */
final class Clauses {
  private static final String MARKS = "，；：。！？";
  private static final String OPENING = "（《〈【「『“‘(";
  private static final String CLOSING = "）》〉】」』”’)";

  /** Shorter pieces stay with what follows: they would stand alone in a line. */
  private static final int SHORTEST = 4;

  private Clauses() {}

  /** The pieces in order; together they are the title. */
  static List<String> of(String title) {
    List<String> clauses = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      boolean mark = MARKS.indexOf(c) >= 0;
      boolean afterMark =
          i > 0 && CLOSING.indexOf(c) >= 0 && MARKS.indexOf(title.charAt(i - 1)) >= 0;
      boolean last = i + 1 == title.length();
      boolean marksGoOn = !last && (MARKS + CLOSING).indexOf(title.charAt(i + 1)) >= 0;
      if ((mark || afterMark) && depth == 0 && !last && !marksGoOn && i + 1 - from >= SHORTEST) {
        clauses.add(title.substring(from, i + 1));
        from = i + 1;
      }
    }
    String rest = title.substring(from);
    if (!clauses.isEmpty() && rest.length() < SHORTEST) {
      clauses.set(clauses.size() - 1, clauses.get(clauses.size() - 1) + rest);
    } else {
      clauses.add(rest);
    }
    return clauses;
  }
}
