package wenzhai.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/** A header in TOML. */
final class TomlHeader {
  private static final int LONGEST = 50_000;
  private static final int DEEPEST = 50;

  private TomlHeader() {}

  /**
   * The entries; those of text that is no valid TOML are read line by line, with a warning.
   *
   * @param firstLine the line of the file on which the TOML begins
   */
  static List<HeaderEntry> read(String toml, String path, int firstLine, Problems problems) {
    if (toml.length() > LONGEST || brackets(toml) > DEEPEST) {
      return lineByLine(toml, path, firstLine, new Place(path, firstLine, 1), problems);
    }
    TomlParseResult result = Toml.parse(toml);
    if (result.hasErrors()) {
      TomlParseError error = result.errors().get(0);
      int line = firstLine - 1 + Math.max(1, error.position().line());
      Place place = new Place(path, line, Math.max(1, error.position().column()));
      return lineByLine(toml, path, firstLine, place, problems);
    }
    List<HeaderEntry> entries = new ArrayList<>();
    for (Map.Entry<String, Object> pair : result.entrySet()) {
      int line = result.inputPositionOf(List.of(pair.getKey())).line();
      collect(pair.getKey(), pair.getValue(), firstLine - 1 + line, entries);
    }
    entries.sort(Comparator.comparingInt(HeaderEntry::line).thenComparing(HeaderEntry::key));
    return List.copyOf(entries);
  }

  private static void collect(String key, Object value, int line, List<HeaderEntry> entries) {
    List<String> values = new ArrayList<>();
    if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (!(array.get(i) instanceof TomlArray || array.get(i) instanceof TomlTable)) {
          values.add(String.valueOf(array.get(i)));
        }
      }
    } else if (value instanceof TomlTable table) {
      for (Map.Entry<String, Object> pair : table.entrySet()) {
        if (!(pair.getValue() instanceof TomlTable)) {
          boolean wrapper = key.equals("params") || key.equals("extra") || key.equals("taxonomies");
          collect(
              wrapper ? pair.getKey() : key + "." + pair.getKey(), pair.getValue(), line, entries);
        }
      }
      return;
    } else {
      values.add(String.valueOf(value));
    }
    entries.add(new HeaderEntry(key, values, line, 1));
  }

  private static int brackets(String toml) {
    int deepest = 0;
    int depth = 0;
    for (int i = 0; i < toml.length(); i++) {
      char c = toml.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static List<HeaderEntry> lineByLine(
      String toml, String path, int firstLine, Place place, Problems problems) {
    problems.warn(
        place,
        "bad-toml",
        "this is not valid TOML",
        "put the value in quotes; it was read line by line");
    return LineHeader.read(toml, '=', firstLine);
  }
}
