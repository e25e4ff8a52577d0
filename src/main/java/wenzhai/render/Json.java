package wenzhai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * JSON as it may stand in a script or in a data block of a page: nothing in it ends the element
 * that it stands in, and no character ends a line of a script.
 */
final class Json {
  private Json() {}

  /**
   * A text, a number, yes or no, or a list of these.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static String of(Object value) {
    if (value instanceof CharSequence text) {
      return text(text);
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      List<String> parts = new ArrayList<>();
      for (Object one : list) {
        parts.add(of(one));
      }
      return "[" + String.join(",", parts) + "]";
    }
    throw new IllegalArgumentException("a record cannot be written as JSON");
  }

  /** An object of texts, in the order of the map. */
  static String object(Map<String, String> texts) {
    List<String> parts = new ArrayList<>();
    texts.forEach((name, text) -> parts.add(text(name) + ":" + text(text)));
    return "{" + String.join(",", parts) + "}";
  }

  private static String text(CharSequence text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean risky = "<>&\u2028\u2029\u007f".indexOf(c) >= 0 || c < ' ';
      boolean half =
          Character.isHighSurrogate(c)
                  && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
              || Character.isLowSurrogate(c)
                  && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
      if (half) {
        json.append('\ufffd');
      } else if (risky) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
