package wenzhai.build;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import wenzhai.model.Card;

/** Why an article is not published yet. */
final class Withheld {
  /** A date without a zone may be that of a place so far ahead of UTC. */
  private static final int SECONDS_AHEAD = 14 * 3600;

  private Withheld() {}

  /** {@code draft}, {@code future}, or empty when nothing speaks against it. */
  static Optional<String> reason(Card card, Instant now) {
    if (card.metadata().draft()) {
      return Optional.of("draft");
    }
    boolean future =
        card.published()
            .filter(
                date ->
                    date.local()
                        .toInstant(date.offset().orElse(ZoneOffset.UTC))
                        .isAfter(now.plusSeconds(SECONDS_AHEAD)))
            .isPresent();
    return future ? Optional.of("future") : Optional.empty();
  }
}
