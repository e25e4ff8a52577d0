package wenzhai.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.WholeCharacters;

/** A header in YAML 1.2, whose values are read as they are written: no number loses its zeros. */
final class YamlHeader {

  /** More than this is no header; line by line it costs nothing. */
  private static final int LONGEST = 200_000;

  /** What most builds do without: it takes longer to get ready than to read a few articles. */
  private static final class FullYaml {
    static final YAMLFactory FACTORY = new YAMLFactory();
  }

  private final String path;
  private final int firstLine;
  private final Problems problems;

  /**
   * @param firstLine the line of the file on which the YAML begins
   */
  YamlHeader(String path, int firstLine, Problems problems) {
    this.path = path;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /** The entries; those of text that is no valid YAML are read line by line, with a warning. */
  List<HeaderEntry> read(String yaml) {
    if (yaml.isBlank()) {
      return List.of();
    }
    Optional<List<HeaderEntry>> simple = SimpleYaml.read(yaml, firstLine);
    return simple.isPresent() ? simple.get() : readAnything(yaml);
  }

  /** The entries of any YAML. */
  List<HeaderEntry> readAnything(String yaml) {
    if (yaml.length() > LONGEST) {
      return lineByLine(yaml, 1, 1, "it is longer than any header");
    }
    try (JsonParser parser =
        FullYaml.FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(yaml))) {
      return entries(parser);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      return lineByLine(yaml, line, column, why(e.getOriginalMessage()));
    }
  }

  /** The parser says first what it was doing, then where, and last what it missed. */
  private static String why(String message) {
    String why = "";
    for (String line : (message == null ? "" : message).split("\n")) {
      if (!line.isBlank() && !Character.isWhitespace(line.charAt(0)) && !line.startsWith("in ")) {
        why = line.strip();
      }
    }
    return why;
  }

  private List<HeaderEntry> entries(JsonParser parser) {
    Map<String, HeaderEntry> entries = new LinkedHashMap<>();
    Deque<String> above = new ArrayDeque<>();
    String name = null;
    JsonToken first = parser.nextToken();
    if (first == null) {
      return List.of();
    }
    if (first != JsonToken.START_OBJECT) {
      return lineByLine("", 1, 1, "");
    }
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case PROPERTY_NAME -> {
          name = parser.currentName();
          noticeTwice(entries, above, name, parser);
        }
        case START_OBJECT, START_ARRAY -> above.addLast(name == null ? "" : name);
        case END_OBJECT, END_ARRAY -> name = above.pollLast();
        case VALUE_NULL, NOT_AVAILABLE -> {}
        default -> {
          HeaderEntry entry = entry(key(above, name), parser, new ArrayList<>());
          entries.computeIfAbsent(entry.key(), k -> entry).values().add(parser.getString());
        }
      }
    }
    return List.copyOf(entries.values());
  }

  private HeaderEntry entry(String key, JsonParser parser, List<String> values) {
    int line = parser.currentTokenLocation().getLineNr();
    int column = parser.currentTokenLocation().getColumnNr();
    return new HeaderEntry(key, values, firstLine - 1 + Math.max(1, line), Math.max(1, column));
  }

  private void noticeTwice(
      Map<String, HeaderEntry> entries, Deque<String> above, String name, JsonParser parser) {
    if (above.isEmpty() && entries.containsKey(name)) {
      HeaderEntry second = entry(name, parser, List.of());
      problems.warn(
          new Place(path, second.line(), second.column()),
          "duplicate-key",
          "'" + name + "' is given twice",
          "remove one; the first is used");
    }
  }

  private static String key(Deque<String> above, String name) {
    List<String> way = new ArrayList<>(above);
    way.add(name == null ? "" : name);
    List<String> kept = new ArrayList<>();
    for (String part : way) {
      if (!part.isEmpty() && (kept.isEmpty() || !kept.get(kept.size() - 1).equals(part))) {
        kept.add(part);
      }
    }
    return String.join(".", kept);
  }

  private List<HeaderEntry> lineByLine(String yaml, int line, int column, String why) {
    problems.warn(
        new Place(path, firstLine - 1 + line, column),
        "bad-yaml",
        "this is not valid YAML" + (why.isEmpty() ? "" : " (" + why + ")"),
        "put the value in quotes; it was read line by line");
    return LineHeader.read(yaml, ':', firstLine);
  }
}
