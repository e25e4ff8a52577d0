package wenzhai.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.WholeCharacters;

/** A configuration file in YAML 1.2, read into values that know their places. */
final class YamlFile {
  private static final Pattern MARK =
      Pattern.compile("in reader, line ([0-9]{1,9}), column ([0-9]{1,9})");
  private static final YAMLFactory FACTORY = new YAMLFactory();

  /** A list or a set of keys that is being read, with the key whose value comes next. */
  private static final class Open {
    private final YamlNode node;
    private String key = "";
    private Place keyPlace;

    Open(YamlNode node) {
      this.node = node;
    }
  }

  private final String file;
  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<YamlNode> root = Optional.empty();

  private YamlFile(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The file's value; empty when it has none or is not valid, which is then on record. */
  static Optional<YamlNode> parse(String file, String text, Problems problems) {
    YamlFile yaml = new YamlFile(file, problems);
    try (YAMLParser parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
      yaml.read(parser);
      return yaml.root;
    } catch (JacksonException e) {
      problems.error(
          place(file, e),
          "invalid-yaml",
          "this is not valid YAML: " + sentence(e),
          "mend it, perhaps by quotes around the text; until then the whole file is passed over");
      return Optional.empty();
    }
  }

  private void read(YAMLParser parser) {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      TokenStreamLocation at = parser.currentTokenLocation();
      Place place = new Place(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
      if (root.isPresent() && open.isEmpty()) {
        problems.error(
            place, "invalid-yaml", "a second document begins here", "remove the --- before it");
        return;
      }
      switch (token) {
        case START_OBJECT -> push(new YamlNode.Keys(place, new LinkedHashMap<>()));
        case START_ARRAY -> push(new YamlNode.Items(place, new ArrayList<>()));
        case END_OBJECT, END_ARRAY -> open.pop();
        case PROPERTY_NAME -> {
          open.element().key = parser.currentName();
          open.element().keyPlace = place;
        }
        case VALUE_NULL -> add(new YamlNode.Nothing(place));
        default -> add(scalar(parser, place));
      }
    }
  }

  private YamlNode scalar(YAMLParser parser, Place place) {
    String text = parser.getString();
    if (parser.isCurrentAlias()) {
      problems.error(
          place,
          "invalid-yaml",
          "*" + text + " is an alias, which is not understood here",
          "write the value out, or put it in quotes if it is text");
      return new YamlNode.Nothing(place);
    }
    return new YamlNode.Scalar(place, text);
  }

  private void push(YamlNode node) {
    add(node);
    open.push(new Open(node));
  }

  private void add(YamlNode node) {
    if (open.isEmpty()) {
      root = Optional.of(node);
      return;
    }
    Open parent = open.element();
    if (parent.node instanceof YamlNode.Items items) {
      items.list().add(node);
    } else if (parent.node instanceof YamlNode.Keys keys) {
      Map<String, YamlNode.Entry> entries = keys.entries();
      if (entries.putIfAbsent(parent.key, new YamlNode.Entry(parent.keyPlace, node)) != null) {
        problems.error(
            parent.keyPlace,
            "duplicate-key",
            "'" + parent.key + "' stands here for the second time",
            "keep one of them; the first one counts");
      }
    }
  }

  /** Where the reader's own message says that the fault is; its location names the token before. */
  private static Place place(String file, JacksonException e) {
    Matcher mark = MARK.matcher(e.getOriginalMessage());
    int line = 0;
    int column = 0;
    while (mark.find()) {
      line = Integer.parseInt(mark.group(1));
      column = Integer.parseInt(mark.group(2));
    }
    TokenStreamLocation at = e.getLocation();
    if (line == 0 && at != null) {
      return new Place(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }
    return new Place(file, line, column);
  }

  private static String sentence(JacksonException e) {
    List<String> clauses = new ArrayList<>();
    for (String line : e.getOriginalMessage().split("\n")) {
      boolean quotation = line.startsWith("    ") || line.startsWith(" in reader");
      if (!quotation && !line.isBlank() && !line.startsWith(" at [Source")) {
        clauses.add(line.strip());
      }
    }
    return String.join(", ", clauses);
  }
}
