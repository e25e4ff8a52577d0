package wenzhai.net;

import java.time.Duration;

/**
 * How much of a host's answer is waited for.
 *
 * @param connecting how long until a connection stands
 * @param whole how long until the last byte of one answer is there; each redirection begins anew
 * @param redirects how many are followed
 * @param bytes how much of an answer's body is read
 * @param pause how long a host is left alone between two questions
 */
public record Limits(
    Duration connecting, Duration whole, int redirects, int bytes, Duration pause) {
  public Limits {
    if (redirects < 0 || bytes < 0) {
      throw new IllegalArgumentException("limits are not negative");
    }
  }

  /** Limits without a pause between questions, which still come one at a time. */
  public Limits(Duration connecting, Duration whole, int redirects, int bytes) {
    this(connecting, whole, redirects, bytes, Duration.ZERO);
  }
}
