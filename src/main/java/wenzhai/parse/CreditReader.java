package wenzhai.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Han;

/** The reader of lines of a text that credit those who wrote or translated it. */
final class CreditReader {
  private static final String OTHERS =
      "责任编辑|責任編輯|责编|責編|编辑|編輯|网编|網編|审校|審校|校对|校對|核稿|摄影|攝影|图片|圖片|来源|來源|排版|监制|監製|美编|设计|設計|微信|公众号";
  private static final String LABEL_AUTHOR =
      "(?:本文)?(?:作者|撰文|撰稿人?|采写|採寫|文(?:字|[、/／及]?[图圖摄攝影]{1,2})?|[\\p{IsHan}]{0,10}?(?:记者|記者))";
  private static final String LABEL_TRANSLATOR = "(?:翻译|翻譯|译者|譯者|编译|編譯|译|譯)";
  private static final String SIGN = "(?:\\s?(?:[:：｜|丨]|／|/)\\s?|(?<=[图圖影])\\s)";
  private static final String UP_TO =
      "(?=\\s?(?:[）)】〕。；;]|$|"
          + OTHERS
          + "|"
          + LABEL_TRANSLATOR
          + "\\s?[:：／/]|"
          + "作者\\s?[:：]"
          + "))";

  private static final String LATIN_NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}";

  /** How far into a line the label of its author may reach. */
  private static final int LABEL_ENDS = 32;

  /** How long the label is of an author whose name follows without a sign. */
  private static final int BARE_LABEL = 2;

  /** How far the word for a reporter after a dateline may reach. */
  private static final int DATELINE_ENDS = 90;

  private static final Sought AUTHOR =
      new Sought(
          Signs.AUTHOR | Signs.AFTER_LABEL,
          LABEL_ENDS,
          "^[（(【〔*\\s]{0,3}" + LABEL_AUTHOR + SIGN + "(.{1,60}?)" + UP_TO);

  /** The last sentence of a closing note: {@code 原载于某某。作者：某某 某某。} */
  private static final Sought CLOSING_AUTHOR =
      new Sought(
          Signs.AUTHOR | Signs.AFTER_LABEL,
          "[。；;]\\s?(?:本文)?(?:作者|撰文|撰稿人?)\\s?[:：]\\s?([^。]{2,60}?)[。）)]{0,2}$");

  private static final Sought BARE_AUTHOR =
      new Sought(
          Signs.AUTHOR,
          BARE_LABEL,
          "^(?:作者|撰文|记者|記者) ([\\p{IsHan}·•]{2,12}(?: [\\p{IsHan}·•]{2,12}){0,3}|\\p{Lu}[\\p{L} .'-]{2,40})$");
  private static final Sought ENGLISH_AUTHOR =
      new Sought(
          Signs.LATIN, "^(?:By|BY|Text by|Words by|Written by)\\s+(\\p{Lu}[^.。，！？!?]{2,60})$");

  /** {@code 新华社北京4月18日电（记者某某、某某）}. */
  private static final Sought AFTER_DATELINE =
      new Sought(
          Signs.REPORTER | Signs.DAY | Signs.DIGIT | Signs.WIRE,
          DATELINE_ENDS,
          "^.{2,30}?\\d{1,2}日[电電讯訊]\\s?[（(]?(?:[\\p{IsHan}]{0,8}?)(?:记者|記者)\\s?([^（）()]{2,40})[)）]");

  private static final Sought SIGNATURE =
      new Sought(
          Signs.OPEN | Signs.CLOSE,
          "^((?:[\\p{IsHan}·•]{2,6}|\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]*){0,3})(?:[/／、](?:[\\p{IsHan}·•]{2,6}|\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]*){0,3})){0,3})\\s?[（(]([^（）()]{2,40})[)）]$");
  private static final Sought TRANSLATOR =
      new Sought(
          Signs.TRANSLATOR | Signs.AFTER_LABEL,
          "(?:^|[（(【〔；;\\s])"
              + LABEL_TRANSLATOR
              + "\\s?(?:[:：｜|丨]|／|/)\\s?("
              + LATIN_NAME
              + "|[\\p{IsHan}·•]{2,6}(?:[ 、，,](?!"
              + OTHERS
              + ")[\\p{IsHan}·•]{2,4}){1,3}|.{1,40}?)"
              + "(?=\\s?(?:[）)】〕。；;]|$|[/／]?"
              + OTHERS
              + "|\\s))");
  private static final Sought ENGLISH_TRANSLATOR =
      new Sought(
          Signs.LATIN,
          "(?i)translated (?:from \\w+ )?by\\s+(\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,3})");

  /** {@code （编译 某某；审校 某某）}, a line of its own. */
  private static final Sought TRANSLATOR_AFTER_BLANK =
      new Sought(
          Signs.OPEN | Signs.TRANSLATOR,
          "^[（(](?:编译|編譯|翻译|翻譯)\\s([\\p{IsHan}·•]{2,6}(?:[/／、][\\p{IsHan}·•]{2,6}){0,3})(?=[；;，,)）\\s])");

  private static final Sought REPORTERS =
      new Sought(
          Signs.REPORTER | Signs.PERSON,
          "^[\\p{IsHan}]{0,8}(?:记者|記者)[:：\\s]\\s?([\\p{IsHan}]{2,4}(?:[、，, ][\\p{IsHan}]{2,4}){0,4}?)"
              + "(?:\\s(?:发自|發自|来自|通讯员|通訊員|实习生|實習生|摄影|攝影|报道|報道|報導|综合报道).{0,30})?$");
  private static final Sought TRANSLATOR_LINE =
      new Sought(Signs.TRANSLATOR | Signs.AFTER_LABEL, "^" + LABEL_TRANSLATOR + SIGN + ".*$");
  private static final Pattern REPORTER_LABEL = Pattern.compile("(?:记者|記者)\\s?[:：]\\s?$");
  private static final Pattern COMPILED = Pattern.compile("(?:综合|綜合|编译|編譯)(?:报道|報道|報導)?");
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_SIGNATURE = 60;

  private CreditReader() {}

  /**
   * A credit.
   *
   * @param names as they are written, not yet taken apart
   * @param line where it stands
   * @param alone whether the line says nothing else
   */
  record Credit(String names, String line, TextBlock block, boolean alone) {}

  /** The first line that names an author, from the head of the text, then from its end. */
  static Optional<Credit> author(Clues clues, Agencies agencies) {
    for (TextBlock block : clues.head()) {
      for (String line : block.lines()) {
        int signs = Signs.in(line);
        Optional<Credit> found = first(block, line, signs, AFTER_DATELINE);
        if (found.isEmpty()) {
          found = reporter(block, line);
        }
        if (found.isEmpty() && line.length() <= LONGEST_LINE) {
          found = first(block, line, signs, AUTHOR, BARE_AUTHOR, ENGLISH_AUTHOR);
        }
        if (found.isPresent() && !Names.split(found.get().names()).isEmpty()) {
          return found;
        }
      }
    }
    List<TextBlock> tail = clues.tail();
    for (int i = tail.size() - 1; i >= 0; i--) {
      TextBlock block = tail.get(i);
      for (String line : block.lines()) {
        Optional<Credit> found =
            line.length() > LONGEST_LINE ? Optional.empty() : closing(block, line, agencies);
        if (found.isPresent() && !Names.split(found.get().names()).isEmpty()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Credit> closing(TextBlock block, String line, Agencies agencies) {
    Optional<Credit> found = first(block, line, Signs.in(line), AUTHOR);
    if (found.isEmpty() && (line.contains("作者") || line.contains("撰"))) {
      found = first(block, line, Signs.in(line), CLOSING_AUTHOR);
    }
    if (found.isEmpty()) {
      found = reporter(block, line);
    }
    return found.isEmpty() ? signature(line, agencies) : found;
  }

  /** The first line that names a translator, from the end of the text, then from its head. */
  static Optional<Credit> translator(Clues clues) {
    List<TextBlock> tail = clues.tail();
    for (int i = tail.size() - 1; i >= 0; i--) {
      Optional<Credit> found = translator(tail.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    for (TextBlock block : clues.head()) {
      Optional<Credit> found = translator(block);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Credit> translator(TextBlock block) {
    for (String line : block.lines()) {
      String end = line.substring(Math.max(0, line.length() - LONGEST_LINE));
      Optional<Credit> found =
          first(block, end, Signs.in(end), TRANSLATOR, TRANSLATOR_AFTER_BLANK, ENGLISH_TRANSLATOR);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The reporters whom a line names that says nothing else. */
  static Optional<List<String>> reporters(String line) {
    Optional<Matcher> matcher =
        line.length() > LONGEST_LINE ? Optional.empty() : REPORTERS.find(line, Signs.in(line));
    if (matcher.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = Names.split(matcher.get().group(1));
    return names.stream().allMatch(Surnames::begins) && !names.isEmpty()
        ? Optional.of(names)
        : Optional.empty();
  }

  /** Whether a line only says who wrote or translated the text. */
  static boolean isCredit(String line) {
    return line.length() <= 40
        && (AUTHOR.isIn(line)
            || BARE_AUTHOR.isIn(line)
            || ENGLISH_AUTHOR.isIn(line)
            || TRANSLATOR_LINE.isIn(line));
  }

  private static Optional<Credit> reporter(TextBlock block, String line) {
    Optional<List<String>> names = ReporterLine.names(line);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Credit(String.join("、", names.get()), line, block, false));
  }

  private static Optional<Credit> signature(String line, Agencies agencies) {
    if (line.length() > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    return SIGNATURE
        .find(line, Signs.in(line))
        .filter(m -> agencies.isOnlyAgencies(m.group(2)) || COMPILED.matcher(m.group(2)).matches())
        .map(m -> new Credit(m.group(1), line, null, false));
  }

  private static Optional<Credit> first(
      TextBlock block, String line, int signs, Sought... patterns) {
    for (Sought sought : patterns) {
      Optional<Matcher> found = sought.find(line, signs);
      if (found.isPresent()) {
        Matcher matcher = found.get();
        if (!isSpeech(line.substring(0, matcher.start(1)), matcher.group(1))) {
          boolean alone = matcher.start() == 0 && line.length() - matcher.end() <= 1;
          return Optional.of(new Credit(matcher.group(1).strip(), line, block, alone));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a reporter asks, or a headline speaks of one: what follows the colon is no name. */
  private static boolean isSpeech(String label, String words) {
    if (!REPORTER_LABEL.matcher(label).find()) {
      return false;
    }
    for (String name : Names.split(words)) {
      boolean han = name.codePoints().allMatch(Han::isHan);
      if (!han || name.length() <= 4 && Surnames.begins(name)) {
        return false;
      }
    }
    return true;
  }
}
