package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reader of lines in which a reporter's name stands between the word for one and a place, a
 * day, or the word for a report, often without anything between: {@code （中央社記者某某某台北18日電）}, {@code
 * 〔記者某某／台北報導〕}, {@code 本报记者某某北京报道}.
 */
final class ReporterLine {
  private static final String HAN = "[\\p{IsHan}·•]";

  /** How far into the line its word for a reporter may reach. */
  private static final int LABEL_ENDS = 60;

  private static final Sought SHAPE =
      new Sought(
          Signs.REPORTER | Signs.PERSON,
          "^(?:【[^】]{2,24}[讯訊电電]】)?[（(【〔\\[\\s]{0,3}[\\p{IsHan}]{0,12}?(?:记者|記者|特派员|特派員|通讯员|編譯|编译)[:：\\s]{0,2}"
              + "("
              + HAN
              + "{2,11}?(?:[、丶，,／/ ]"
              + HAN
              + "{2,11}?){0,5}?)"
              + "(?:\\s?[／/]\\s?[\\p{IsHan}]{0,12}(?:电|電|报道|報道|報導)"
              + "|\\s?\\d{1,2}日[\\p{IsHan}]{0,6}(?:电|電|讯|訊)"
              + "|\\s?(?:\\d{1,2}日)?(?:的|发自[\\p{IsHan}]{2,5}|發自[\\p{IsHan}]{2,5}|采访|採訪|即时|即時|综合|綜合|专题|專題|现场|現場|连线|獨家|独家|实地){0,3}(?:报道|報道|報導|专电|專電|摄影报道)"
              + "|\\s?(?:责任|責任)?(?:编辑|編輯|责编|責編|网编|網編)|[)）】〕\\]]|$)");

  /** Places from where reports come; the end of a name is told by them. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:北京|上海|天津|重庆|重慶|广州|廣州|深圳|香港|澳门|澳門|台北|臺北|新北|桃园|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投"
              + "|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|马祖|馬祖|台湾|臺灣|台灣|南京|杭州|武汉|武漢|成都|西安|沈阳|瀋陽|拉萨|拉薩|乌鲁木齐"
              + "|华盛顿|華盛頓|纽约|紐約|洛杉矶|洛杉磯|旧金山|舊金山|芝加哥|波士顿|休斯敦|渥太华|渥太華|多伦多|多倫多|温哥华|溫哥華|墨西哥城"
              + "|伦敦|倫敦|巴黎|柏林|波恩|法兰克福|法蘭克福|罗马|羅馬|维也纳|維也納|日内瓦|日內瓦|布鲁塞尔|布魯塞爾|海牙|马德里|馬德里|斯德哥尔摩"
              + "|莫斯科|基辅|基輔|华沙|華沙|布拉格|安卡拉|伊斯坦布尔|耶路撒冷|特拉维夫|开罗|開羅|德黑兰|德黑蘭|迪拜|杜拜|利雅得"
              + "|东京|東京|大阪|首尔|首爾|汉城|平壤|新德里|孟买|伊斯兰堡|喀布尔|曼谷|河内|河內|金边|金邊|仰光|马尼拉|馬尼拉|雅加达|雅加達|吉隆坡|新加坡"
              + "|悉尼|雪梨|堪培拉|坎培拉|墨尔本|墨爾本|惠灵顿|奥克兰|内罗毕|約翰尼斯堡|联合国|聯合國)$");

  private static final Pattern REPORT = Pattern.compile("^[^／/]*(?:报道|報道|報導|电|電)$");

  private ReporterLine() {}

  /** The names in such a line; none in any other. */
  static Optional<List<String>> names(String line) {
    Optional<Matcher> found = SHAPE.find(line, Signs.in(line, LABEL_ENDS));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = found.get();
    List<String> names = new ArrayList<>();
    for (String part : withoutLastPlace(line, matcher).split("[、丶，,／/ ]")) {
      String name = withoutPlace(part);
      boolean sentence = matcher.end(1) == line.length() && name.length() + 1 < part.length();
      if (sentence && !PLACE.matcher(part).find() || name.length() < 2 || !Surnames.begins(name)) {
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
      }
      names.add(name);
    }
    return Optional.of(names);
  }

  /** The names, without the place that stands between a space and the word for a report. */
  private static String withoutLastPlace(String line, Matcher matcher) {
    String run = matcher.group(1);
    String after = line.substring(matcher.end(1), matcher.end());
    int space = run.lastIndexOf(' ');
    return space > 0 && REPORT.matcher(after).find() ? run.substring(0, space) : run;
  }

  /** Most names have three characters; where nothing tells their end, so has this one. */
  private static String withoutPlace(String run) {
    Matcher place = PLACE.matcher(run);
    if (place.find() && place.start() >= 2) {
      return run.substring(0, place.start());
    }
    if (run.length() <= 3 || run.indexOf('·') >= 0 || run.indexOf('•') >= 0) {
      return run;
    }
    boolean two = Surnames.isDouble(run);
    if (run.length() == 4) {
      return two ? run : run.substring(0, 2);
    }
    return run.substring(0, two ? 4 : 3);
  }
}
