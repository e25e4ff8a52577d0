package wenzhai.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Place;

/**
 * A template that cannot be used: says its file and line, what is wrong, and the page that was
 * being made, with the article file that it is made from.
 */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Pattern PLACE =
      Pattern.compile("((?:[A-Za-z]:)?[^:]+)(?::([0-9]{1,9}))?: (.*)", Pattern.DOTALL);

  TemplateFault(String message) {
    super(message);
  }

  TemplateFault(String message, Throwable cause) {
    super(message, cause);
  }

  /** Where the fault is, as far as that is known. */
  public Optional<Place> place() {
    Matcher matcher = PLACE.matcher(getMessage());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int line = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return Optional.of(Place.of(matcher.group(1), line));
  }

  /** What is wrong, without the place. */
  public String what() {
    Matcher matcher = PLACE.matcher(getMessage());
    return matcher.matches() ? matcher.group(3) : getMessage();
  }
}
