package wenzhai.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Publisher;

/**
 * The reader of who a text speaks as. An outlet that people talk to, or that waits for a reply
 * until it goes to press, is the text's own; an outlet that is only cited is not.
 */
final class Attribution {
  private static final int ENOUGH = 2;
  private static final int FAR_ENOUGH = 60_000;

  /** With what the words before a name end, and those after it begin. */
  private static final String BEFORE = "至止在由诉訴知复覆復函电受于了对對向 ";

  private static final String AFTER = "独獨版记記";
  private static final int FARTHEST_DAY = 32;

  private Attribution() {}

  /**
   * An outlet and the words that give it away.
   *
   * @param words as they stand in the text
   */
  record Finding(Publisher publisher, String words) {}

  /** The outlet that the text speaks as, if it says so at least twice and for no other as often. */
  static Optional<Finding> of(List<TextBlock> blocks, Publishers publishers) {
    char[] text = new char[4096];
    int length = 0;
    for (TextBlock block : blocks) {
      if (length < FAR_ENOUGH) {
        String words = block.text();
        int end = length + words.length();
        if (end >= text.length) {
          text = Arrays.copyOf(text, 2 * end);
        }
        words.getChars(0, words.length(), text, length);
        text[end] = '\n';
        length = end + 1;
      }
    }
    Map<Publisher, List<String>> names = publishers.namedIn(text, length);
    return names.isEmpty() ? Optional.empty() : speaker(new String(text, 0, length), names);
  }

  private static Optional<Finding> speaker(String whole, Map<Publisher, List<String>> names) {
    Finding best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<Publisher, List<String>> named : names.entrySet()) {
      Count count = count(whole, named.getValue());
      if (count.points() > most) {
        second = most;
        most = count.points();
        best = new Finding(named.getKey(), count.words());
      } else {
        second = Math.max(second, count.points());
      }
    }
    return most >= ENOUGH && most > second ? Optional.of(best) : Optional.empty();
  }

  private record Count(int points, String words) {}

  private static Count count(String text, List<String> names) {
    int points = 0;
    String words = "";
    for (String name : names) {
      if (!mayBeVoice(text, name)) {
        continue;
      }
      String quoted =
          "[《〈“「]?" + edge(name, true) + Pattern.quote(name) + edge(name, false) + "[》〉”」]?";
      Matcher strong =
          Pattern.compile(
                  "(?:截至|截止|在)"
                      + quoted
                      + "(?:发稿|發稿|截稿)"
                      + "|"
                      + quoted
                      + "(?:驻.{1,6})?(?:[\\p{IsHan}]{2,6})?\\d{1,2}日(?:电|電|讯|訊)"
                      + "|(?:本文|文章)由"
                      + quoted
                      + "(?:授权|授權|发布|發布|首发|首發)"
                      + "|"
                      + quoted
                      + "(?:独家|獨家)?(?:版权|版權)(?:所有|声明|聲明)")
              .matcher(text);
      Matcher plain =
          Pattern.compile(
                  "(?:告诉|告訴|告知|回复|回覆|回復|答复|答覆|致函|致电|接受|受访于)(?:了)?"
                      + quoted
                      + "|(?:对|對|向)"
                      + quoted
                      + "(?:表示|说|說|指出|透露|证实|證實|解释|解釋|介绍|記者|记者|确认|確認)"
                      + "|(?<=^|[（(【〔\n])"
                      + quoted
                      + "(?:记者|記者)[\\p{IsHan}]{2,4}(?:报道|報道|報導|采访|採訪)"
                      + "|told "
                      + quoted)
              .matcher(text);
      while (strong.find()) {
        points += 2;
        words = words.isEmpty() ? strong.group() : words;
      }
      while (plain.find()) {
        points++;
        words = words.isEmpty() ? plain.group() : words;
      }
    }
    return new Count(points, words);
  }

  /**
   * Whether a name stands anywhere beside what the words that are looked for begin or end with. To
   * look for the words themselves costs too much for every name that a text only cites.
   */
  private static boolean mayBeVoice(String text, String name) {
    for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
      boolean quoted = i > 0 && "《〈“「".indexOf(text.charAt(i - 1)) >= 0;
      int before = quoted ? i - 2 : i - 1;
      int after = i + name.length();
      if (before >= 0 && BEFORE.indexOf(text.charAt(before)) >= 0
          || isAt(text, after, AFTER)
          || isAt(text, after + 1, AFTER)
          || isDayNear(text, after)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int at, String signs) {
    return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether {@code 18日} stands there, or after as much as may stand between it and a name. */
  private static boolean isDayNear(String text, int from) {
    int end = Math.min(text.length(), from + FARTHEST_DAY);
    for (int i = from + 1; i < end; i++) {
      if (text.charAt(i) == '日' && text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Names in Latin letters must be whole words. */
  private static String edge(String name, boolean before) {
    char c = before ? name.charAt(0) : name.charAt(name.length() - 1);
    return c < 0x80 && Character.isLetterOrDigit(c)
        ? before ? "(?<![A-Za-z0-9])" : "(?![A-Za-z0-9])"
        : "";
  }
}
