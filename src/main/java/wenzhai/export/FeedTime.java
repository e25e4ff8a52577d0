package wenzhai.export;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import wenzhai.model.Card;
import wenzhai.model.PartialDate;
import wenzhai.model.PartialDate.Precision;

/** The moments that feeds want (RFC 3339), made from dates that are less precise. */
final class FeedTime {
  private FeedTime() {}

  /**
   * When an article was published, else when it was collected; empty when neither is known.
   *
   * <p>Where no time of day is known it is the first moment of the day, month or year in UTC. A
   * time of day without an offset is read in the site's own zone.
   */
  static Optional<OffsetDateTime> updated(Card card, ZoneId zone) {
    return card.published()
        .map(date -> moment(date, zone))
        .or(() -> card.metadata().collected().map(time -> time.atOffset(ZoneOffset.UTC)))
        .map(time -> time.truncatedTo(ChronoUnit.SECONDS));
  }

  static String text(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private static OffsetDateTime moment(PartialDate date, ZoneId zone) {
    if (!date.knows(Precision.MINUTE)) {
      return date.local().atOffset(ZoneOffset.UTC);
    }
    OffsetDateTime time =
        date.offset()
            .map(offset -> date.local().atOffset(offset))
            .orElseGet(() -> date.local().atZone(zone).toOffsetDateTime());
    boolean wholeMinutes = time.getOffset().getTotalSeconds() % 60 == 0;
    return wholeMinutes ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
  }
}
