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
    return due(card).filter(now::isBefore).map(date -> "future");
  }

  /** From when on an article is shown. */
  static Optional<Instant> due(Card card) {
    return card.published()
        .map(date -> date.local().toInstant(date.offset().orElse(ZoneOffset.UTC)))
        .map(instant -> instant.minusSeconds(SECONDS_AHEAD));
  }
}
