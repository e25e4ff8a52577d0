package wenzhai.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for in lines.
 *
 * @param needs the {@link Signs} without which no line matches
 * @param within how many characters of a line hold them
 */
record Sought(int needs, int within, Pattern pattern) {
  Sought(int needs, String pattern) {
    this(needs, Integer.MAX_VALUE, pattern);
  }

  Sought(int needs, int within, String pattern) {
    this(needs, within, Pattern.compile(pattern));
  }

  /** What of a line matches first, if anything; its signs are known already. */
  Optional<Matcher> find(String line, int signs) {
    if ((signs & needs) != needs || within < line.length() && !isNear(line)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private boolean isNear(String line) {
    return (Signs.in(line, within) & needs) == needs;
  }

  boolean isIn(String line) {
    return find(line, Signs.in(line)).isPresent();
  }
}
