package wenzhai.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/**
 * The keys of a configuration file, asked for by name and type; what does not fit is put on record
 * and taken as not said.
 */
final class YamlKeys {
  private final YamlNode.Keys keys;
  private final Problems problems;

  YamlKeys(YamlNode.Keys keys, Problems problems) {
    this.keys = keys;
    this.problems = problems;
  }

  static YamlKeys none(String file, Problems problems) {
    return new YamlKeys(new YamlNode.Keys(Place.of(file), Map.of()), problems);
  }

  Place place() {
    return keys.place();
  }

  boolean has(String key) {
    return value(key).isPresent();
  }

  /** Warns of keys that mean nothing here. */
  void expect(Set<String> known) {
    keys.entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                problems.warn(
                    entry.key(),
                    "unknown-key",
                    "'" + key + "' is not known here",
                    NearestWord.of(key, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("remove it; known are " + String.join(", ", sorted(known))));
              }
            });
  }

  Optional<String> text(String key) {
    return scalar(key, "text").map(s -> s.text().strip()).filter(s -> !s.isEmpty());
  }

  /** A text with its place, for a caller that checks it further. */
  Optional<YamlNode.Scalar> scalar(String key, String wanted) {
    Optional<YamlNode> value = value(key);
    if (value.isPresent() && !(value.get() instanceof YamlNode.Scalar)) {
      wrongType(key, value.get(), wanted);
      return Optional.empty();
    }
    return value.map(YamlNode.Scalar.class::cast);
  }

  Optional<Boolean> flag(String key) {
    Optional<YamlNode.Scalar> scalar = scalar(key, "true or false");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    return switch (scalar.get().text()) {
      case "true", "True", "TRUE" -> Optional.of(true);
      case "false", "False", "FALSE" -> Optional.of(false);
      default -> {
        wrongValue(key, scalar.get(), "write true or false");
        yield Optional.empty();
      }
    };
  }

  Optional<Integer> number(String key, int least, int most) {
    Optional<YamlNode.Scalar> scalar = scalar(key, "a number");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text();
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    wrongValue(key, scalar.get(), "write a whole number from " + least + " to " + most);
    return Optional.empty();
  }

  /** A list of texts; one text stands for a list of one. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (YamlNode.Scalar scalar : scalars(key)) {
      if (!scalar.text().isBlank()) {
        texts.add(scalar.text().strip());
      }
    }
    return texts;
  }

  /** The same with their places. */
  List<YamlNode.Scalar> scalars(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    List<YamlNode> nodes =
        value.get() instanceof YamlNode.Items items ? items.list() : List.of(value.get());
    List<YamlNode.Scalar> scalars = new ArrayList<>();
    for (YamlNode node : nodes) {
      if (node instanceof YamlNode.Scalar scalar) {
        scalars.add(scalar);
      } else {
        wrongType(key, node, "a list of texts");
      }
    }
    return scalars;
  }

  /** Texts by key. */
  Map<String, YamlNode.Scalar> map(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      return Map.of();
    }
    if (!(value.get() instanceof YamlNode.Keys inner)) {
      wrongType(key, value.get(), "keys and values");
      return Map.of();
    }
    Map<String, YamlNode.Scalar> map = new LinkedHashMap<>();
    inner
        .entries()
        .forEach(
            (name, entry) -> {
              if (entry.value() instanceof YamlNode.Scalar scalar) {
                map.put(name, scalar);
              } else {
                wrongType(key + "." + name, entry.value(), "text");
              }
            });
    return map;
  }

  /** The keys below that key; empty when its value is of another kind. */
  Optional<YamlKeys> below(String key) {
    return value(key)
        .filter(YamlNode.Keys.class::isInstance)
        .map(node -> new YamlKeys((YamlNode.Keys) node, problems));
  }

  void wrongValue(String key, YamlNode.Scalar value, String remedy) {
    problems.error(
        value.place(), "wrong-value", "'" + key + "' cannot be '" + value.text() + "'", remedy);
  }

  private void wrongType(String key, YamlNode value, String wanted) {
    problems.error(
        value.place(),
        "wrong-type",
        "'" + key + "' is " + value.kind() + " where " + wanted + " should stand",
        "write " + wanted);
  }

  private Optional<YamlNode> value(String key) {
    return Optional.ofNullable(keys.entries().get(key))
        .map(YamlNode.Entry::value)
        .filter(node -> !(node instanceof YamlNode.Nothing));
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }
}
