package wenzhai.vault;

import java.time.Duration;

/**
 * How much of a run's time a picture is worth.
 *
 * @param connecting how long until a connection stands
 * @param answer how long until the last byte of an answer is there
 * @param retries how often a host that is busy is asked again
 * @param first the wait before that; it doubles each time
 * @param longest a host that asks for a longer wait is left alone
 */
public record Patience(
    Duration connecting, Duration answer, int retries, Duration first, Duration longest) {
  /** What is polite, and what a person bears. */
  public static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          3,
          Duration.ofSeconds(1),
          Duration.ofSeconds(60));
}
