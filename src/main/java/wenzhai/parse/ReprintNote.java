package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line in which a copy says from where it was taken: {@code 本文转自《某某周末》，作者某某}, {@code
 * 来源：微信公众号“某某”（ID：…）}. An outlet that the text only mentions is none.
 *
 * @param source the name of the outlet
 * @param author who is named beside it
 * @param line as it is written
 */
record ReprintNote(String source, Optional<String> author, String line) {
  private static final String ACCOUNT = "(?<account>(?:微信)?(?:公众号|公眾號|公众平台)\\s?[:：]?\\s?)?";
  private static final String NAME =
      "(?:[《〈“\"「『【](?<quoted>[^》〉”\"」』】]{2,30})[》〉”\"」』】]|(?<bare>[\\p{L}\\p{N}·. -]{2,20}?)(?=[，,。；;（(|）)】]|$))";

  /** What only copies say. */
  private static final Pattern COPIED =
      Pattern.compile(
          "^[（(【\\[>\\s—-]{0,4}(?:(?:本文|文章|原文|全文|内容|此文)?(?:系|由|乃)?(?:转自|轉自|转载自|轉載自|转载于|首发于|首發於|首发|首發|原载于?|原載於?|原刊于?|原刊於?)"
              + "|(?:文章|稿件|信息|内容|新闻|本文|原文)?(?:来源|來源|稿源|出处|出處)\\s?[:：])\\s?[:：]?\\s?"
              + ACCOUNT
              + NAME);

  /** What books and lectures say too: it counts for an outlet that is known. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "^[（(【\\[>\\s—-]{0,4}(?:本文|文章|原文|此文)(?:最初|曾)?(?:来自|來自|摘自|选自|選自|节选自|刊于|刊於|刊载于|刊載於|发表于|發表於|载于|載於|刊登于|刊登於)\\s?(?:\\d{4}年.{0,14}?)?"
              + ACCOUNT
              + NAME);

  private static final Pattern AUTHOR =
      Pattern.compile("作者(?:[:：]|是|为|為)?\\s?([\\p{IsHan}]{2,4})(?=[，,。；;）)】]|$)");
  private static final int LONGEST = 120;

  /** How far into the line its first words reach. */
  private static final int FARTHEST_LABEL = 16;

  /** The first such line above or below a text. */
  static Optional<ReprintNote> of(Clues clues, Publishers publishers) {
    List<TextBlock> blocks = new ArrayList<>(clues.head());
    int both = clues.head().size() + clues.tail().size() - clues.blocks().size();
    blocks.addAll(clues.tail().subList(Math.max(0, both), clues.tail().size()));
    for (TextBlock block : blocks) {
      for (String line : block.lines()) {
        Optional<ReprintNote> note =
            line.length() > LONGEST ? Optional.empty() : of(line, publishers);
        if (note.isPresent()) {
          return note;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ReprintNote> of(String line, Publishers publishers) {
    if (!mayBeNote(line)) {
      return Optional.empty();
    }
    Matcher copied = COPIED.matcher(line);
    if (copied.find()) {
      return Optional.of(note(copied, line)).filter(n -> isOutlet(n.source()));
    }
    Matcher printed = PRINTED.matcher(line);
    return printed.find()
        ? Optional.of(note(printed, line))
            .filter(
                n -> printed.group("account") != null || publishers.named(n.source()).isPresent())
        : Optional.empty();
  }

  /** Whether one of the words without which neither pattern matches stands where they stand. */
  private static boolean mayBeNote(String line) {
    if ((Signs.in(line, FARTHEST_LABEL + 1) & Signs.TAKEN) == 0) {
      return false;
    }
    char[] head = new char[Math.min(line.length(), FARTHEST_LABEL + 1)];
    line.getChars(0, head.length, head, 0);
    for (int i = 0; i + 1 < head.length; i++) {
      String second =
          switch (head[i]) {
            case '转', '轉' -> "自载載";
            case '首' -> "发發";
            case '原' -> "载載刊文";
            case '来', '來', '稿' -> "源";
            case '出' -> "处處";
            case '本', '此' -> "文";
            case '文' -> "章";
            default -> "";
          };
      if (!second.isEmpty() && second.indexOf(head[i + 1]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static ReprintNote note(Matcher found, String line) {
    String name = found.group("quoted") != null ? found.group("quoted") : found.group("bare");
    Matcher author = AUTHOR.matcher(line);
    boolean person = author.find(found.end()) && Surnames.begins(author.group(1));
    return new ReprintNote(
        name.strip(), person ? Optional.of(author.group(1)) : Optional.empty(), line);
  }

  private static boolean isOutlet(String name) {
    return name.codePoints().filter(Character::isLetter).count() >= 2
        && !name.matches("(?:网络|網絡|網路|互联网|综合|綜合|网友|作者|原创|本站|未知|不详|资料|资料图|图片|受访者).{0,6}");
  }
}
