package wenzhai.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a drawing wants to be, in CSS pixels; zeros when it does not say.
 *
 * @param width as it says, or as its view box has it
 * @param height likewise
 */
record SvgSize(int width, int height) {
  static final SvgSize UNKNOWN = new SvgSize(0, 0);

  private static final Pattern LENGTH =
      Pattern.compile("([0-9]{0,7}(?:\\.[0-9]{1,9})?)(px|pt|pc|mm|cm|in)?");

  /** From the root's attributes, empty where it lacks them (SVG 2, section 7.2). */
  static SvgSize of(String width, String height, String viewBox) {
    double wide = pixels(width);
    double high = pixels(height);
    String[] box = viewBox.strip().split("[\\s,]+");
    double boxWidth = box.length == 4 ? pixels(box[2]) : 0;
    double boxHeight = box.length == 4 ? pixels(box[3]) : 0;
    if (wide > 0 && high > 0) {
      return new SvgSize(whole(wide), whole(high));
    }
    if (boxWidth <= 0 || boxHeight <= 0) {
      return UNKNOWN;
    }
    if (wide > 0) {
      return new SvgSize(whole(wide), whole(wide * boxHeight / boxWidth));
    }
    if (high > 0) {
      return new SvgSize(whole(high * boxWidth / boxHeight), whole(high));
    }
    return new SvgSize(whole(boxWidth), whole(boxHeight));
  }

  private static double pixels(String length) {
    Matcher matcher = LENGTH.matcher(length.strip());
    if (!matcher.matches() || matcher.group(1).isEmpty()) {
      return 0;
    }
    double number = Double.parseDouble(matcher.group(1));
    String unit = matcher.group(2) == null ? "px" : matcher.group(2);
    return number
        * switch (unit) {
          case "pt" -> 96 / 72.0;
          case "pc" -> 16;
          case "mm" -> 96 / 25.4;
          case "cm" -> 96 / 2.54;
          case "in" -> 96;
          default -> 1;
        };
  }

  private static int whole(double pixels) {
    return (int) Math.min(100_000, Math.max(1, Math.round(pixels)));
  }
}
