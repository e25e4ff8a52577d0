package wenzhai.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for in lines.
 *
 * @param needs the {@link Signs} without which no line matches
 */
record Sought(int needs, Pattern pattern) {
  Sought(int needs, String pattern) {
    this(needs, Pattern.compile(pattern));
  }

  /** What of a line matches first, if anything; its signs are known already. */
  Optional<Matcher> find(String line, int signs) {
    if ((signs & needs) != needs) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  boolean isIn(String line) {
    return find(line, Signs.in(line)).isPresent();
  }
}
