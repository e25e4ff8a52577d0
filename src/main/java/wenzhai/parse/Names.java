package wenzhai.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Han;

/** People's names as bylines string them together. */
final class Names {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:(?:by|text by|words by|written by|posted by|author)\\b[:：]?|(?:本文)?(?:作者|撰文|撰稿人?|采写|採寫|采访|採訪"
              + "|(?:[\\p{IsHan}]{0,8}?)(?:记者|記者)|文)\\s*(?:[:：/／|｜丨]|(?=\\s)))\\s*");
  private static final Pattern ROLE =
      Pattern.compile(
          "\\s*(?:(?:综合|綜合|即时|即時|专题|专访|專訪|现场|現場)?(?:报道|報道|報導)|发布|發布|编辑|編輯|(?:,\\s*)?(?:staff writer|correspondent|reporter)|in \\p{Lu}[\\p{L} .]{1,30})$");
  private static final Pattern REPORTER =
      Pattern.compile(
          "^[\\p{IsHan}\\s]{0,14}?(?:记者|記者)[:：\\s]?([\\p{IsHan}]{2,4}(?:[、，,][\\p{IsHan}]{2,4}){0,4})"
              + "(?:$|[／/][\\p{IsHan}]{0,12}$|\\s[\\p{IsHan}]{0,8}(?:报道|報道|報導|专电|專電)$)");
  private static final Pattern AND_MORE =
      Pattern.compile(
          "(?i)\\s*(?:(?:&|and)\\s*(?:\\d+\\s*)?(?:more|others)|et al\\.?|等(?:人)?)\\s*$");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)admin(?:istrator)?|webmaster|editor|author|unknown|佚名|未知|不详|无|網友|网友"
              + "|.{0,12}(?:编辑部|編輯部|编译组|編譯組)|[\\p{L} ]{2,30} (?:staff|newsroom|editors)"
              + "|.*\\bwww\\..*");

  /** What stands beside a name: an office, from where the report comes, when it was changed. */
  private static final Pattern ROLE_ALONE =
      Pattern.compile(
          "(?i)(?:更新|发布|發布|发表|發表)[于於].{0,12}?|(?:.{0,14})?(?:专栏作家|專欄作家|专栏作者|專欄作者|特约作者|特約作者|撰稿人|评论员|評論員|主笔|主筆|特派员|特派員|记者|記者|总编辑|總編輯|研究员|研究員)"
              + "|(?:发自|發自|来自|來自)\\p{IsHan}{1,8}");

  private static final Pattern SECTION =
      Pattern.compile(
          "(?:.{0,4})(?:新闻|新聞|国际|國際|财经|財經|评论|評論|观点|觀點|专栏|專欄|文化|科技|时政|社会|社會|体育|娱乐|要闻|要聞|首页|来源|來源)");
  private static final int LONGEST = 60;

  private Names() {}

  /** The names in a text, in order, each once; labels and roles around them gone. */
  static List<String> split(String text) {
    String tidy = Wording.tidy(text);
    Matcher reporter = REPORTER.matcher(tidy);
    String line = reporter.matches() ? reporter.group(1) : LABEL.matcher(tidy).replaceFirst("");
    line = AND_MORE.matcher(line).replaceFirst("");
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String part : parts(line)) {
      String name = ROLE.matcher(LABEL.matcher(part.strip()).replaceFirst("")).replaceFirst("");
      name = name.strip();
      if (isName(name) && seen.add(Publishers.fold(name))) {
        names.add(name);
      }
    }
    return names;
  }

  /** The names in all of those texts but those that are somebody's else. */
  static List<String> split(List<String> texts, Predicate<String> not) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String text : texts) {
      for (String name : split(text)) {
        if (!not.test(name) && seen.add(Publishers.fold(name))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += "(（[【".indexOf(c) >= 0 ? 1 : ")）]】".indexOf(c) >= 0 ? -1 : 0;
      int width = depth > 0 ? 0 : separator(line, i);
      if (width > 0) {
        parts.add(line.substring(from, i));
        from = i + width;
        i = from - 1;
      }
    }
    parts.add(line.substring(from));
    return parts;
  }

  /** How long the separator is that stands there; 0 when none does. */
  private static int separator(String line, int at) {
    char c = line.charAt(at);
    if ("、丶，,;；/／&＆|｜".indexOf(c) >= 0) {
      return 1;
    }
    if (line.regionMatches(true, at, " and ", 0, 5)) {
      return 5;
    }
    boolean hanBefore = at > 0 && Han.isHan(line.charAt(at - 1));
    boolean hanAfter = at + 1 < line.length() && Han.isHan(line.charAt(at + 1));
    if (c == ' ' && hanBefore && hanAfter) {
      return 1;
    }
    boolean joins = c == '和' || c == '与' || c == '與';
    return joins && isWholeName(line, at) ? 1 : 0;
  }

  /** Whether names of two or more characters stand on both sides: 和 also occurs in names. */
  private static boolean isWholeName(String line, int at) {
    int before = 0;
    while (at - before > 0 && Han.isHan(line.charAt(at - before - 1))) {
      before++;
    }
    int after = 0;
    while (at + after + 1 < line.length() && Han.isHan(line.charAt(at + after + 1))) {
      after++;
    }
    return before >= 2 && after >= 2;
  }

  private static boolean isName(String name) {
    if (name.length() < 2 && !(name.length() == 1 && Han.isHan(name.charAt(0)))) {
      return false;
    }
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    boolean address = name.contains("://") || name.contains("@") && name.contains(".");
    boolean sentence = name.codePoints().anyMatch(c -> "。！？!?“”<>：:".indexOf(c) >= 0);
    return letters
        && !address
        && !sentence
        && name.length() <= LONGEST
        && name.split(" ").length <= 7
        && !NOBODY.matcher(name).matches()
        && !ROLE_ALONE.matcher(name).matches()
        && !SECTION.matcher(name).matches()
        && DateReader.whole(name).isEmpty();
  }
}
