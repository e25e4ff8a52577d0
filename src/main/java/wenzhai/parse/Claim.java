package wenzhai.parse;

import java.util.List;
import wenzhai.model.Origin;
import wenzhai.model.Place;

/**
 * One thing that the head of a file says.
 *
 * @param key what it is about
 * @param values what is said, entities decoded; never empty, and no value is blank
 * @param origin which kind of head says it
 * @param place where it stands
 */
public record Claim(Key key, List<String> values, Origin origin, Place place) {
  public Claim {
    values = List.copyOf(values);
  }

  static Claim of(Key key, String value, Origin origin, Place place) {
    return new Claim(key, List.of(value), origin, place);
  }

  /** Its first value. */
  String value() {
    return values.get(0);
  }
}
