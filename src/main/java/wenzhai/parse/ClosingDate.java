package wenzhai.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.PartialDate;

/**
 * The date that closes a text after its last credit, in years of the Republic of China, as the
 * Central News Agency signs its reports: {@code （編輯：某某某）1130621}.
 *
 * @param text as it is written
 */
record ClosingDate(PartialDate date, String text) {
  private static final Pattern AFTER_CREDIT =
      Pattern.compile(
          "[（(][^（）()]{0,60}(?:編輯|编辑|核稿|譯者|译者|編譯|编译|記者|记者|實習)[^（）()]{0,60}[)）]\\s?"
              + "(?:民[国國])?(\\d{2,3})(?:(\\d{2})(\\d{2})|年(\\d{1,2})月(\\d{1,2})日)[。.]?$");
  private static final int FIRST_YEAR = 1911;
  private static final int LONGEST = 200;

  /** That of a text, if it has one. */
  static Optional<ClosingDate> of(List<TextBlock> tail) {
    for (int i = tail.size() - 1; i >= 0; i--) {
      List<String> lines = tail.get(i).lines();
      String last = lines.get(lines.size() - 1);
      if (!endsInDigitOrDay(last)) {
        continue;
      }
      String end = Wording.halfWidth(last.substring(Math.max(0, last.length() - LONGEST)));
      Matcher matcher = AFTER_CREDIT.matcher(end);
      if (matcher.find()) {
        boolean digits = matcher.group(2) != null;
        String written = end.substring(matcher.start(1));
        String iso =
            (FIRST_YEAR + Integer.parseInt(matcher.group(1)))
                + "-"
                + matcher.group(digits ? 2 : 4)
                + "-"
                + matcher.group(digits ? 3 : 5);
        return DateReader.whole(iso).map(found -> new ClosingDate(found.date(), written));
      }
    }
    return Optional.empty();
  }

  /** A look that spares most lines the pattern. */
  private static boolean endsInDigitOrDay(String line) {
    int end = line.length() - 1;
    char stop = line.charAt(end);
    char last =
        end > 0 && (stop == '。' || stop == '.' || stop == '．') ? line.charAt(end - 1) : stop;
    return last >= '0' && last <= '9' || last >= '０' && last <= '９' || last == '日';
  }
}
