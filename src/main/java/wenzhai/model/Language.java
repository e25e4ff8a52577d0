package wenzhai.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language, with its script where that matters.
 *
 * @param tag a BCP 47 tag such as {@code zh-Hans}, {@code zh-Hant}, {@code en}, {@code ja}
 */
public record Language(String tag) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  public static final Language ZH_HANS = new Language("zh-Hans");
  public static final Language ZH_HANT = new Language("zh-Hant");
  public static final Language ENGLISH = new Language("en");

  public Language {
    if (!SHAPE.matcher(tag).matches()) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
  }

  /**
   * The language that a person's tag means: {@code zh-CN}, {@code zh-SG} and {@code zh} are
   * Simplified, {@code zh-TW}, {@code zh-HK} and {@code zh-MO} Traditional Chinese.
   *
   * @throws IllegalArgumentException when the tag is not of BCP 47's shape
   */
  public static Language of(String tag) {
    String lower = LowerCase.of(tag.strip().replace('_', '-'));
    return switch (lower) {
      case "zh", "zh-cn", "zh-sg", "zh-my", "zh-hans", "zh-hans-cn", "cn", "chs" -> ZH_HANS;
      case "zh-tw", "zh-hk", "zh-mo", "zh-hant", "zh-hant-tw", "zh-hant-hk", "cht" -> ZH_HANT;
      default -> new Language(lower);
    };
  }

  public static boolean isTag(String tag) {
    return SHAPE.matcher(tag.strip().replace('_', '-')).matches();
  }

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    return RIGHT_TO_LEFT.contains(tag.split("-")[0]);
  }

  public boolean isChinese() {
    return tag.startsWith("zh");
  }

  // written out, since a record's own are linked when they are first asked, which takes a while

  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && language.tag.equals(tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }
}
