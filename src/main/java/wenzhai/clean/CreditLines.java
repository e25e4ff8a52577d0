package wenzhai.clean;

import java.util.List;
import java.util.regex.Pattern;
import wenzhai.model.Metadata;

/**
 * Lines that say who made an article, whence it is or what it belongs to. They recur, and are kept.
 */
final class CreditLines {
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)^[（(【\\[—\\-*\\s]{0,4}(?:作者|[文图譯译注]\\s?[:：/／|｜]|撰[文稿]|采写|採寫|記者|记者|特约|特約|編輯|编辑"
              + "|责编|責編|责任编辑|責任編輯|网编|網編|翻译|翻譯|译者|譯者|校对|校對|审校|審校|摄影|攝影|图片来源|圖片來源|来源"
              + "|來源|原文|出处|出處|参考|參考|注释|註釋|系列|专栏|專欄|栏目|欄目|编者按|編者按|编按|編按|采访|採訪|整理|主持"
              + "|主播|嘉宾|嘉賓|时间|時間|地点|地點|日期|发布|發布|by\\s|author|editor|reporter|written|translat|source"
              + "|photo|reference|notes?\\b|series)");
  private static final List<String> SAYS =
      List.of("原载", "译自", "首发", "原刊", "摘自", "节选自", "系列", "编者按", "originallypublished");
  private static final int LONGEST_NAMED = 40;

  private CreditLines() {}

  static boolean isCredit(String line, Metadata metadata) {
    if (BEGINS.matcher(line).find()) {
      return true;
    }
    String folded = Folded.of(line);
    for (String word : SAYS) {
      if (folded.contains(word)) {
        return true;
      }
    }
    if (folded.length() > LONGEST_NAMED) {
      return false;
    }
    boolean named = metadata.authors().stream().anyMatch(author -> names(folded, author));
    return named || metadata.translator().filter(name -> names(folded, name)).isPresent();
  }

  private static boolean names(String folded, String person) {
    String name = Folded.of(person);
    return name.length() >= 2 && folded.contains(name);
  }
}
