package wenzhai.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.WebAddress;

/**
 * The author whom a columnist's title begins with: {@code 约翰·史密斯：某事}. A title may begin so with
 * whom it quotes; it names its author only where the address is that of a column, or the text says
 * below who that is.
 */
final class ColumnName {
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:[^：:|｜]{1,12}[|｜]\\s?)?([\\p{IsHan}]{2,4}|[\\p{IsHan}]{1,8}(?:[·•‧・][\\p{IsHan}]{1,8}){1,2})\\s?[:：]\\s?(\\S)");
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?i)/(?:commentar(?:y|ies)|opinions?|op-?ed|columns?|columnists?|blogs?|views?|guandian|pinglun|zhuanlan|dapinglun|forum)(?:[/-]|$)");
  private static final Pattern PROFESSION =
      Pattern.compile(
          "作者|教授|学者|學者|研究员|研究員|撰稿|专栏|專欄|作家|记者|記者|曾任|现任|現任|主任|评论员|評論員|院长|院長|博士|律师|律師|编辑|編輯");
  private static final int LONGEST_NOTE = 240;

  private ColumnName() {}

  static Optional<String> of(String title, Clues clues) {
    if (title.indexOf(':') < 0 && title.indexOf('：') < 0) {
      return Optional.empty();
    }
    Matcher matcher = NAME.matcher(title);
    if (!matcher.find() || "“「『\"‘《".contains(matcher.group(2))) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    boolean known = Surnames.begins(name.replace('‧', '·').replace('・', '·'));
    return known && (isColumn(clues) || isIntroduced(name, clues.tail()))
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean isColumn(Clues clues) {
    return clues.url().map(WebAddress::path).filter(p -> COLUMN.matcher(p).find()).isPresent();
  }

  /** Whether a line below the text begins with the name and tells the person's profession. */
  private static boolean isIntroduced(String name, List<TextBlock> tail) {
    for (TextBlock block : tail.subList(Math.max(0, tail.size() - 5), tail.size())) {
      String text = block.text().replaceFirst("^[（(【*\\s]*(?:(?:本文)?作者(?:简介|簡介)?[:：]?\\s?)?", "");
      if (text.startsWith(name)
          && text.length() <= LONGEST_NOTE
          && PROFESSION.matcher(block.text()).find()) {
        return true;
      }
    }
    return false;
  }
}
