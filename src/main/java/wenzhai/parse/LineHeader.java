package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;

/** A header read line by line, for what is no valid YAML or TOML but still means something. */
final class LineHeader {
  private LineHeader() {}

  /**
   * Reads {@code key: value} lines, {@code [a, b]} lists, lists of {@code - item} lines, and
   * indented lines that continue a value.
   *
   * @param separator between key and value
   * @param firstLine the line of the file on which the header begins
   */
  static List<HeaderEntry> read(String text, char separator, int firstLine) {
    List<HeaderEntry> entries = new ArrayList<>();
    HeaderEntry open = null;
    int number = firstLine;
    for (String line : text.split("\n", -1)) {
      int cut = separatorAt(line, separator);
      String stripped = line.strip();
      boolean indented = !line.isEmpty() && Wording.isSpace(line.charAt(0));
      if (stripped.startsWith("- ") && open != null) {
        open.values().add(unquoted(stripped.substring(2)));
      } else if (cut > 0 && !(indented && open != null)) {
        open = new HeaderEntry(line.substring(0, cut).strip(), new ArrayList<>(), number, 1);
        open.values().addAll(values(line.substring(cut + 1)));
        entries.add(open);
      } else if (indented && !stripped.isEmpty() && open != null) {
        continued(open, stripped);
      }
      number++;
    }
    return List.copyOf(entries);
  }

  private static int separatorAt(String line, char separator) {
    int cut = line.indexOf(separator);
    int wide = separator == ':' ? line.indexOf('：') : -1;
    int first = cut < 0 ? wide : wide < 0 ? cut : Math.min(cut, wide);
    return first > 40 || line.startsWith("#") ? -1 : first;
  }

  private static void continued(HeaderEntry open, String line) {
    List<String> values = open.values();
    if (values.isEmpty()) {
      values.add(line);
    } else {
      int last = values.size() - 1;
      values.set(last, values.get(last) + " " + line);
    }
  }

  private static List<String> values(String raw) {
    String text = raw.strip();
    if (text.isEmpty() || text.matches("[|>][+-]?")) {
      return List.of();
    }
    boolean list =
        text.startsWith("[") && text.endsWith("]") && text.indexOf(']') == text.length() - 1;
    if (!list) {
      return List.of(unquoted(text));
    }
    List<String> values = new ArrayList<>();
    for (String item : text.substring(1, text.length() - 1).split("[,，]")) {
      values.add(unquoted(item));
    }
    return values;
  }

  private static String unquoted(String raw) {
    String text = raw.strip();
    if (text.length() >= 2) {
      char first = text.charAt(0);
      if ((first == '"' || first == '\'') && text.charAt(text.length() - 1) == first) {
        String inner = text.substring(1, text.length() - 1);
        return first == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
      }
      if ((first == '"' || first == '\'') && text.indexOf(first, 1) < 0) {
        return text.substring(1);
      }
    }
    return text;
  }
}
