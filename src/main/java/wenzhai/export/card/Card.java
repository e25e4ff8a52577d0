package wenzhai.export.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The picture itself: a day, a name, and the bars of the collection. Where no font has the
 * characters of a text, the text is left out, and the date is built of squares.
 */
final class Card {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 72;
  private static final int FULL = 255;
  private static final int SOFT = 190;
  private static final int FAINT = 150;
  private static final int GROUND = 556;
  private static final int TALLEST = 68;
  private static final String CLAUSE_ENDS = "，。；：！？、";
  private static final String NEVER_FIRST = "，。、；：！？”’）》〉」』】…—·,.;:!?)]";

  private final Typesetter fonts;
  private final int[] counts;

  Card(Typesetter fonts, int[] counts) {
    this.fonts = fonts;
    this.counts = counts.clone();
  }

  /**
   * Draws one.
   *
   * @param date ISO 8601, maybe less than a day; empty when not known
   * @param name what stands on it in large letters
   * @param under a line below it; may be empty
   */
  byte[] drawn(String date, String name, String under) {
    Sheet sheet = Sheet.blank(WIDTH, HEIGHT);
    List<Sheet> lines = wrapped(name);
    if (lines.isEmpty()) {
      Numerals.draw(sheet, date, MARGIN, MARGIN + 60, 24, FULL);
    } else {
      int y = date(sheet, date);
      for (Sheet line : lines) {
        sheet.print(line, MARGIN, y, FULL);
        y += line.height() * 9 / 10;
      }
      int below = y + 8;
      fitting(under, 32).ifPresent(line -> sheet.print(line, MARGIN, below, SOFT));
    }
    bars(sheet);
    return Png.of(sheet);
  }

  /** The day in large figures, month and year beside it; where the name may begin. */
  private int date(Sheet sheet, String date) {
    if (date.isEmpty()) {
      return MARGIN + 40;
    }
    boolean day = date.length() >= 10;
    String large = day ? date.substring(8, 10) : date.substring(0, 4);
    String small =
        day ? date.substring(0, 7).replace('-', '.') : date.substring(4).replace("-", "");
    int right = MARGIN;
    Optional<Sheet> figures = fonts.line(large, 120);
    if (figures.isPresent()) {
      sheet.print(figures.get(), MARGIN, MARGIN - 52, FULL);
      right += figures.get().width() + 20;
    }
    int beside = right;
    fonts.line(small, 32).ifPresent(line -> sheet.print(line, beside, MARGIN + 50, SOFT));
    return MARGIN + 116;
  }

  /** In the largest size in which the name takes two lines at most, else in three of the least. */
  private List<Sheet> wrapped(String name) {
    for (int size : List.of(88, 72, 60, 48)) {
      List<Sheet> lines = wrapped(name, size, size == 48 ? 3 : 2);
      if (!lines.isEmpty()) {
        return lines;
      }
    }
    return List.of();
  }

  /** The lines; none when they are too many, or the name cannot be set. */
  private List<Sheet> wrapped(String name, int size, int most) {
    List<Sheet> lines = new ArrayList<>();
    String rest = name.strip();
    while (!rest.isEmpty()) {
      Optional<Sheet> whole = fonts.line(rest, size);
      if (whole.isEmpty() || lines.size() == most) {
        return List.of();
      }
      if (whole.get().width() <= WIDTH - 2 * MARGIN) {
        lines.add(whole.get());
        return lines;
      }
      int end = end(rest, size);
      if (end == 0) {
        return List.of();
      }
      fonts.line(rest.substring(0, end).strip(), size).ifPresent(lines::add);
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Where the first line of a text ends: after a clause when that leaves it long enough. */
  private int end(String text, int size) {
    int low = 0;
    int high = text.length();
    while (low + 1 < high) {
      int middle = (low + high) / 2;
      boolean fits =
          fonts
              .line(text.substring(0, middle), size)
              .filter(line -> line.width() <= WIDTH - 2 * MARGIN)
              .isPresent();
      low = fits ? middle : low;
      high = fits ? high : middle;
    }
    for (int mark = low; mark >= low / 2 && mark > 1; mark--) {
      if (CLAUSE_ENDS.indexOf(text.charAt(mark - 1)) >= 0 && mayBreak(text, mark)) {
        return mark;
      }
    }
    int end = low;
    while (end > 1 && !mayBreak(text, end)) {
      end--;
    }
    return end > 1 ? end : low;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean word = isWord(before) && isWord(after);
    return !word
        && NEVER_FIRST.indexOf(after) < 0
        && "（《〈“‘「『【(".indexOf(before) < 0
        && !Character.isLowSurrogate(after);
  }

  private static boolean isWord(char c) {
    return c < 0x2e80 && Character.isLetterOrDigit(c);
  }

  private Optional<Sheet> fitting(String text, int size) {
    return text.isEmpty()
        ? Optional.empty()
        : fonts.line(text, size).filter(line -> line.width() <= WIDTH - 2 * MARGIN);
  }

  private void bars(Sheet sheet) {
    sheet.fill(MARGIN, GROUND, WIDTH - 2 * MARGIN, 2, FULL);
    int greatest = 1;
    for (int count : counts) {
      greatest = Math.max(greatest, count);
    }
    for (int i = 0; i < counts.length; i++) {
      int from = MARGIN + (WIDTH - 2 * MARGIN) * i / counts.length;
      int to = MARGIN + (WIDTH - 2 * MARGIN) * (i + 1) / counts.length;
      int wide = Math.max(1, Math.min(40, to - from - (to - from > 4 ? 2 : 1)));
      int high = counts[i] == 0 ? 0 : Math.max(2, TALLEST * counts[i] / greatest);
      boolean last = i == counts.length - 1;
      sheet.fill(to - wide, GROUND - high, wide, high, last ? FULL : FAINT);
    }
  }
}
