package wenzhai.model;

import java.util.Optional;

/** How much of an article the site may print again. */
public enum Reprint {
  /** Its text from beginning to end. */
  WHOLE,
  /** Title, standfirst, the beginning of its text, and where the rest is to be read. */
  EXCERPT;

  /** What the value of the key {@code reprint} stands for. */
  public static Optional<Reprint> named(String word) {
    return switch (LowerCase.of(word.strip())) {
      case "whole" -> Optional.of(WHOLE);
      case "excerpt" -> Optional.of(EXCERPT);
      default -> Optional.empty();
    };
  }
}
