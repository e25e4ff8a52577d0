package wenzhai.read;

import java.util.List;
import java.util.Map;
import wenzhai.model.Place;

/** A value of a YAML file with the place where it stands. */
sealed interface YamlNode {
  Place place();

  /** What people call it: {@code a list}. */
  String kind();

  /** Text, a number or a truth value; which of them, the key decides. */
  record Scalar(Place place, String text) implements YamlNode {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** A key without a value. */
  record Nothing(Place place) implements YamlNode {
    @Override
    public String kind() {
      return "nothing";
    }
  }

  /** Several values. */
  record Items(Place place, List<YamlNode> list) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values, in the order of the file. */
  record Keys(Place place, Map<String, Entry> entries) implements YamlNode {
    @Override
    public String kind() {
      return "keys and values";
    }
  }

  /** A value and where its key stands. */
  record Entry(Place key, YamlNode value) {}
}
