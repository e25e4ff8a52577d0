package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.PartialDate.Precision;

/**
 * The line under a headline that says when, whence and by whom, often with how many read it: {@code
 * 2024-06-21 14:38　来源：某某网　作者：某某　浏览次数：312　字号：大 中 小}.
 *
 * @param date when, with where it stands
 * @param sources whence, as it is written
 * @param people by whom, as it is written
 * @param spent whether the line says nothing else
 */
record InfoLine(
    Optional<FoundDate> date, List<String> sources, List<String> people, boolean spent) {
  private static final String SOURCE = "来源于|來源於|来源|來源|稿源|出处|出處|转自|轉自";
  private static final String PEOPLE = "作者|记者|記者|撰文|撰稿|采写|採寫";
  private static final String OTHERS_WORK =
      "责任编辑|責任編輯|责编|責編|编辑|編輯|审核|審核|校对|校對|供稿|摄影|攝影|翻译|翻譯|译者|譯者";
  private static final String COUNTS =
      "发布者|发布人|发布单位|发布机构|信息员|浏览次数|浏览量|浏览|瀏覽|阅读次数|阅读量|阅读数|阅读|閱讀|点击次数|点击数|点击量|点击|點擊|访问次数"
          + "|访问量|人气|人氣|点赞|字号|字號|字体大小|字体|字體|评论|評論|分享到|分享|关键字|关键词|標籤|标签|分类|分類|栏目|欄目";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:文章|稿件|信息|新闻|新聞|本文|内容)?(?:(?<source>"
              + SOURCE
              + ")|(?<people>"
              + PEOPLE
              + ")|(?<work>"
              + OTHERS_WORK
              + ")|"
              + COUNTS
              + ")\\s?[:：]\\s?|(?<=\\s)来源于\\s");
  private static final Pattern DATE_LABEL =
      Pattern.compile("(?:更新|发布|發布|發佈|发表|發表|出版|刊登)(?:于|於|时间|時間)?\\s?[:：]?\\s?(?=\\d{4})");
  private static final Pattern FILLER =
      Pattern.compile(
          "发布时间|發布時間|發佈時間|发表时间|发布日期|发布于|发表于|時間|时间|日期|出版|发布|發布|更新|星期[一二三四五六日天]|大中小|超大|打印本页|打印"
              + "|打印本頁|列印|收藏|举报|分享|关闭|字号|字號|[大中小]|[\\p{P}\\p{S}\\s\\d]");
  private static final String NO_LINE = "。！？!?；;“”「」";
  private static final int SHORTEST = 8;
  private static final int LONGEST = 160;
  private static final int LONGEST_SOURCE = 30;
  private static final int LONGEST_DATED = 60;

  /** The name of a province or a section may stand there too. */
  private static final int MOST_LEFT = 4;

  /** What keeps a line in the text that names an editor, for whom metadata have no place. */
  private static final String WORK = "editor";

  /** What a line says, if it is such a line. */
  static Optional<InfoLine> of(String line) {
    if (line.length() > LONGEST || line.length() < SHORTEST || holdsAny(line, NO_LINE)) {
      return Optional.empty();
    }
    if ((Signs.in(line) & (Signs.DIGIT | Signs.AFTER_LABEL)) == 0) {
      return Optional.empty();
    }
    boolean dateLabel = DATE_LABEL.matcher(line).lookingAt() && line.length() <= LONGEST_DATED;
    boolean labelled = dateLabel || LABEL.matcher(line).find();
    Optional<FoundDate> date =
        labelled
            ? DateReader.find(line).filter(d -> d.date().knows(Precision.DAY))
            : Optional.empty();
    int start = date.map(FoundDate::start).orElse(line.length());
    int end = date.map(FoundDate::end).orElse(line.length());
    StringBuilder left = new StringBuilder();
    List<String> sources = new ArrayList<>();
    List<String> people = new ArrayList<>();
    for (String part : List.of(line.substring(0, start), line.substring(end))) {
      read(part, left, sources, people);
    }
    String unknown = FILLER.matcher(left).replaceAll("");
    boolean spent = unknown.length() <= MOST_LEFT;
    boolean told =
        date.isPresent()
            ? spent || dateLabel || !sources.isEmpty()
            : spent && !sources.isEmpty() && !people.isEmpty();
    return told ? Optional.of(new InfoLine(date, sources, people, spent)) : Optional.empty();
  }

  private static void read(
      String part, StringBuilder left, List<String> sources, List<String> people) {
    Matcher label = LABEL.matcher(part);
    int from = 0;
    boolean source = false;
    boolean person = false;
    boolean valued = false;
    while (true) {
      boolean more = label.find();
      String value = Wording.tidy(part.substring(from, more ? label.start() : part.length()));
      if (source) {
        left.append(source(value, sources));
      } else if (person) {
        people.add(value);
      } else if (!valued) {
        left.append(value);
      }
      if (!more) {
        return;
      }
      source = label.group("source") != null || label.group().startsWith("来源于");
      person = label.group("people") != null;
      if (label.group("work") != null) {
        left.append(label.group()).append(WORK);
      }
      valued = true;
      from = label.end();
    }
  }

  /** Takes the name of a source, which ends at a space; gives back what stands behind it. */
  private static String source(String value, List<String> sources) {
    String[] words = value.split("[\\s|｜∙]+", 2);
    String name = words[0].replaceAll("^[《“\"]|[》”\"]$", "");
    if (!name.isEmpty() && name.length() <= LONGEST_SOURCE && !holdsAny(name, "，,、")) {
      sources.add(name);
    }
    return words.length > 1 ? words[1] : "";
  }

  private static boolean holdsAny(String line, String signs) {
    for (int i = 0; i < line.length(); i++) {
      if (signs.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
