package wenzhai.clean;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import wenzhai.model.Change;
import wenzhai.model.TypographyRule;

/**
 * The record of what was mended, each change with what stands around it.
 *
 * <p>Blanks are one change a line and rule, and shown by signs since they cannot be seen. A rule
 * that is at work a thousand times in an article has its further changes counted, not shown.
 */
final class ChangeLog {
  private static final int AROUND = 12;
  private static final int SHOWN = 1000;
  private static final int LONGEST = 40;
  private static final Set<TypographyRule> BLANKS =
      EnumSet.of(TypographyRule.Z1, TypographyRule.W1, TypographyRule.W2, TypographyRule.W3);

  private final Consumer<Change> changes;
  private final Map<TypographyRule, Integer> counts = new EnumMap<>(TypographyRule.class);
  private final Set<TypographyRule> ofThisLine = EnumSet.noneOf(TypographyRule.class);

  ChangeLog(Consumer<Change> changes) {
    this.changes = changes;
  }

  void beginLine() {
    ofThisLine.clear();
  }

  /** Notes an edit of that text at that index. */
  void note(MarkEdit edit, String text, int index) {
    boolean again = !ofThisLine.add(edit.rule());
    boolean blank = BLANKS.contains(edit.rule());
    if (blank && again || counts.merge(edit.rule(), 1, Integer::sum) > SHOWN) {
      return;
    }
    int end = index + edit.length();
    String left = text.substring(start(text, index), index);
    String right = text.substring(end, end(text, end));
    String old = cut(text.substring(index, end));
    changes.accept(
        new Change(
            edit.rule().onRecord(),
            left + (blank ? visible(old) : old) + right,
            left + (blank ? visible(edit.replacement()) : cut(edit.replacement())) + right));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** Notes how many changes were not shown. */
  void finish() {
    counts.forEach(
        (rule, count) -> {
          if (count > SHOWN) {
            String more = "… × " + (count - SHOWN);
            changes.accept(new Change(rule.onRecord(), more, more));
          }
        });
  }

  private static int start(String text, int index) {
    int start = Math.max(0, index - AROUND);
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
  }

  private static int end(String text, int index) {
    int end = Math.min(text.length(), index + AROUND);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static String visible(String blanks) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < blanks.length(); i++) {
      char c = blanks.charAt(i);
      signs.append(
          switch (c) {
            case ' ' -> "␣";
            case '\u3000' -> "□";
            default -> "‹U+" + String.format(Locale.ROOT, "%04X", (int) c) + "›";
          });
    }
    return signs.toString();
  }
}
