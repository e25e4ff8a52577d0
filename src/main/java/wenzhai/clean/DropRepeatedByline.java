package wenzhai.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import wenzhai.model.Han;

/**
 * Removes lines above the text that say nothing but who wrote it, for whom and when: the page says
 * so above.
 */
public final class DropRepeatedByline implements CleaningRule {
  private static final int LONGEST = 80;
  private static final int LEAST_PARAGRAPH = 40;
  private static final int FURTHEST = 5;

  /** How long the name of a paper may be that stands behind the minute of a report. */
  private static final int LONGEST_OTHER = 8;

  private static final Pattern MINUTE =
      Pattern.compile(
          "(?:(?:更新|发布|發布|發佈|发表|發表)[于於]\\s*)?[0-9]{4}\\s*[-/.年]\\s*[0-9]{1,2}\\s*[-/.月]\\s*[0-9]{1,2}\\s*日?[T\\s]*[0-9]{1,2}:[0-9]{2}");

  /** Labels whose dates are metadata already. */
  private static final Pattern LABELS =
      Pattern.compile("(?:(?:出版|发布|發布|發佈|更新|发表|發表|刊登)(?:时间|時間|日期)?\\s*[:：]\\s*){1,3}");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)[0-9]{4}\\s*[-/.年]\\s*[0-9]{1,2}\\s*[-/.月]\\s*[0-9]{1,2}\\s*日?(?:[T\\s]*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z?)?"
              + "|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}(?:[\\s-]*[0-9]{1,2}:[0-9]{2})?"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+[0-9]{1,2},\\s*[0-9]{4}"
              + "|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s*)?[0-9]{1,2}\\s+[a-z]{3,9}\\s+[0-9]{4}(?:\\s+[0-9:.]{4,8})?(?:\\s*(?:gmt|utc|bst|[ecmp][sd]t|cest|cet|hkt|sgt|[+-][0-9]{4}))?"
              + "|[0-9]{1,2}\\s*[-/月]\\s*[0-9]{1,2}\\s*日?|[0-9]{1,3}\\s*(?:分钟|分鐘|小时|小時|天|周|週|个月|個月)前"
              + "|(?:星期|周|週)[一二三四五六日天],?|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)published in|[0-9]{1,3}\\s*min(?:ute)?s?\\s*read|作者|文字?(?=[/／:：|｜])|撰文|记者|記者|发布(?:时间|于)?|發佈(?:時間|於)?|發布|发表(?:时间|于)?|發表|更新(?:时间|于)?"
              + "|最后更新|来源|來源|提交|出版|特约撰稿人|特約撰稿人|撰稿人|专栏作家|專欄作家|(?:发自|發自)[\\p{IsHan}]{2,6}|last|modified|first|时间|時間|日期|刊登|published|updated|posted|by|on|at|in|由|在|于|於");

  @Override
  public String id() {
    return "drop-repeated-byline";
  }

  @Override
  public void apply(Workbench bench) {
    List<String> names = new ArrayList<>(bench.metadata().authors());
    bench.metadata().translator().ifPresent(names::add);
    names.add(bench.metadata().source().name());
    names.removeIf(String::isBlank);
    names.sort(Comparator.comparing(String::length).reversed());
    int kept = 0;
    List<Element> repeated = new ArrayList<>();
    for (Lines.Line line : bench.lines().list()) {
      if (line.text().isEmpty() && !line.hasPicture()) {
        continue; // it will be gone when the article is read again
      }
      boolean kind = line.is("p", "ul", "h2", "h3", "h4", "h5", "h6");
      if (kind && isByline(line, names)) {
        repeated.add(line.element());
      } else if (++kept > FURTHEST || isParagraph(line.text())) {
        break;
      }
    }
    bench.dropAll(this, repeated);
  }

  /** A standfirst in Latin letters is longer than one in Han and no paragraph yet. */
  private static boolean isParagraph(String text) {
    return text.length() + 2 * Han.count(text) >= 3 * LEAST_PARAGRAPH;
  }

  /** A look that spares most lines the pattern: a date has a digit or the word for a week. */
  private static boolean mayHoldDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789期周週".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByline(Lines.Line line, List<String> names) {
    // as the line is printed: in wide digits a date would be found only when it is read again
    String text = Glyphs.narrowDigits(line.text());
    if (text.isEmpty() || text.length() > LONGEST || line.hasPicture()) {
      return false;
    }
    boolean dated = mayHoldDate(text) && DATE.matcher(text).find();
    boolean says = dated || LABELS.matcher(text).matches();
    String rest = dated ? DATE.matcher(text).replaceAll(" ") : text;
    for (String name : names) {
      says |= rest.contains(name);
      rest = rest.replace(name, " ");
    }
    if (!says) {
      return false;
    }
    String other = Texts.fold(WORDS.matcher(rest).replaceAll(" "));
    return other.isEmpty() || other.length() <= LONGEST_OTHER && MINUTE.matcher(text).lookingAt();
  }
}
