package wenzhai.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.LowerCase;

/**
 * Styles that ask nothing from anywhere: no address but {@code #fragment}, no import, no escape.
 */
final class HarmlessCss {
  /** A function's name with the beginning of what it is given, or the name of an at-rule. */
  private static final Pattern CALL_OR_RULE =
      Pattern.compile("([a-zA-Z-]{0,40})\\(\\s{0,9}([\"']?.?)|@([a-zA-Z-]{0,40})", Pattern.DOTALL);

  private static final Set<String> FUNCTIONS =
      Set.of(
          "",
          "rgb",
          "rgba",
          "hsl",
          "hsla",
          "var",
          "calc",
          "min",
          "max",
          "clamp",
          "translate",
          "translatex",
          "translatey",
          "scale",
          "scalex",
          "scaley",
          "rotate",
          "skewx",
          "skewy",
          "matrix",
          "not",
          "is",
          "where",
          "nth-child",
          "nth-of-type",
          "and");

  private static final Set<String> RULES = Set.of("media", "supports");

  private HarmlessCss() {}

  /** Whether a style sheet, a style attribute or another attribute's value is harmless. */
  static boolean accepts(String css) {
    if (css.indexOf('\\') >= 0 || css.indexOf('<') >= 0) {
      return false;
    }
    Matcher matcher = CALL_OR_RULE.matcher(css);
    while (matcher.find()) {
      if (matcher.group(3) != null) {
        if (!RULES.contains(LowerCase.of(matcher.group(3)))) {
          return false;
        }
      } else {
        String function = LowerCase.of(matcher.group(1));
        boolean fragment = function.equals("url") && matcher.group(2).endsWith("#");
        if (!fragment && !FUNCTIONS.contains(function)) {
          return false;
        }
      }
    }
    return true;
  }
}
