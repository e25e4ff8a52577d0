package wenzhai.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenzhai.model.Field;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;
import wenzhai.model.PartialDate.Precision;
import wenzhai.model.Place;
import wenzhai.model.Publisher;

/**
 * The reader of when an article was published. What the curator says comes first, then the head of
 * the file, the stamp above the text, the one below it, the address, the day on which the file was
 * made, and its name. A date in a head whose tool did not know the time ({@code <!--NaN-->}) is
 * when it was saved: a day at most, and less than a stamp.
 */
final class PublishedReader {
  private static final int CURATOR = 0;
  private static final int HEAD = 1;
  private static final int STAMP = 2;
  private static final int CLOSING = 3;
  private static final int ADDRESS = 4;
  private static final int MADE = 5;
  private static final int NAME = 6;

  private final Clues clues;
  private final Optional<ZoneId> zone;

  PublishedReader(Clues clues, Optional<Publisher> publisher) {
    this.clues = clues;
    this.zone = publisher.flatMap(Publisher::timezone).flatMap(PublishedReader::zone);
  }

  /**
   * A date that could be the article's.
   *
   * @param rank the less the more trusted
   */
  private record Candidate(FoundDate found, Origin origin, String text, int rank) {
    LocalDate day() {
      return found.date().local().toLocalDate();
    }

    Precision precision() {
      return found.date().precision();
    }
  }

  Optional<PartialDate> read(Opening opening) {
    List<Candidate> candidates = candidates(opening);
    candidates.sort(Comparator.comparingInt(Candidate::rank));
    if (candidates.isEmpty()) {
      clues
          .problems()
          .warn(
              Place.of(clues.file().path()),
              "no-date",
              "nothing says when this was published",
              "add 'date: 2024-06-21' to a file of the same name that ends in .yml");
      return Optional.empty();
    }
    Candidate chosen = morePrecise(candidates.get(0), candidates);
    clues.ledger().add(Field.PUBLISHED, chosen.origin(), chosen.text());
    for (Candidate other : candidates) {
      clues.ledger().add(Field.PUBLISHED, other.origin(), other.text());
    }
    return Optional.of(inZone(untangled(chosen, candidates)));
  }

  private List<Candidate> candidates(Opening opening) {
    List<Candidate> candidates = new ArrayList<>();
    for (Claim claim : clues.claims().all(Key.PUBLISHED)) {
      Optional<FoundDate> found = DateReader.whole(claim.value());
      if (found.isEmpty()) {
        clues.ledger().add(Field.PUBLISHED, Origin.NONE, claim.value());
        clues
            .problems()
            .warn(
                claim.place(),
                "bad-date",
                "'" + claim.value() + "' is not a date",
                "write it as 2024-06-21 or 2024-06-21T06:58:55Z");
      } else if (claim.origin() == Origin.FRONT_MATTER && savedAt(found.get().date())) {
        PartialDate date = found.get().date();
        PartialDate day = new PartialDate(date.local(), Precision.DAY, Optional.empty());
        FoundDate dayOnly = new FoundDate(day, Optional.empty(), 0, 0);
        candidates.add(new Candidate(dayOnly, claim.origin(), claim.value(), CLOSING));
      } else {
        int rank =
            claim.origin() == Origin.SIDECAR
                ? CURATOR
                : claim.origin() == Origin.BODY ? STAMP : HEAD;
        candidates.add(new Candidate(found.get(), claim.origin(), claim.value(), rank));
      }
    }
    for (Opening.Stamp stamp : opening.dates()) {
      candidates.add(new Candidate(stamp.date(), Origin.BODY, stamp.text(), STAMP));
    }
    ClosingDate.of(clues.tail())
        .ifPresent(d -> candidates.add(candidate(d.date(), Origin.BODY, d.text(), CLOSING)));
    clues
        .url()
        .flatMap(UrlDate::of)
        .ifPresent(
            d -> candidates.add(candidate(d, Origin.URL, clues.url().get().path(), ADDRESS)));
    made(candidates);
    DateReader.find(clues.file().stem())
        .filter(d -> d.start() == 0)
        .ifPresent(
            d ->
                candidates.add(
                    candidate(day(d.date()), Origin.FILE_NAME, clues.file().stem(), NAME)));
    return candidates;
  }

  /**
   * When the file was made; by the curator's own word, when the article was. What has an address
   * was clipped, and is of that day at most.
   */
  private void made(List<Candidate> candidates) {
    for (Claim claim : clues.claims().all(Key.CREATED)) {
      boolean curated = claim.origin() == Origin.SIDECAR;
      int rank = curated ? CURATOR : MADE;
      DateReader.whole(claim.value())
          .map(FoundDate::date)
          .map(date -> curated || clues.url().isEmpty() ? date : day(date))
          .ifPresent(d -> candidates.add(candidate(d, claim.origin(), claim.value(), rank)));
    }
  }

  /** Whether that time is only when a tool saved the page. */
  private boolean savedAt(PartialDate date) {
    return date.knows(Precision.MINUTE)
        && clues
            .claims()
            .first(Key.COLLECTED, Origin.HEADER)
            .filter(c -> !c.value().matches("-?\\d+"))
            .isPresent();
  }

  private static Candidate candidate(PartialDate date, Origin origin, String text, int rank) {
    return new Candidate(new FoundDate(date, Optional.empty(), 0, 0), origin, text, rank);
  }

  private static PartialDate day(PartialDate date) {
    return new PartialDate(
        date.local(),
        date.knows(Precision.DAY) ? Precision.DAY : date.precision(),
        Optional.empty());
  }

  /** Another that knows the time of the same day, or the day of the same month. */
  private static Candidate morePrecise(Candidate chosen, List<Candidate> candidates) {
    if (chosen.origin() == Origin.SIDECAR) {
      return chosen;
    }
    for (Candidate other : candidates) {
      boolean finer = other.precision().compareTo(chosen.precision()) > 0;
      boolean sameDay =
          chosen.precision() == Precision.DAY
              && other.rank() <= STAMP
              && other.day().equals(chosen.day());
      boolean sameMonth =
          chosen.precision() == Precision.MONTH
              && other.day().getYear() == chosen.day().getYear()
              && other.day().getMonth() == chosen.day().getMonth();
      if (finer && (sameDay || sameMonth)) {
        return other;
      }
    }
    return chosen;
  }

  /** Day and month the other way round, where only that fits what else is known. */
  private PartialDate untangled(Candidate chosen, List<Candidate> candidates) {
    PartialDate date = chosen.found().date();
    if (chosen.found().other().isEmpty()) {
      return date;
    }
    PartialDate other = chosen.found().other().get();
    for (Candidate witness : candidates) {
      if (witness != chosen && witness.found().other().isEmpty()) {
        if (witness.day().equals(chosen.day())) {
          return date;
        }
        if (witness.day().equals(other.local().toLocalDate())) {
          return other;
        }
      }
    }
    Optional<Instant> saved = collected(clues, Optional.of(date));
    if (saved.isPresent()) {
      LocalDate latest = saved.get().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
      if (chosen.day().isAfter(latest) && !other.local().toLocalDate().isAfter(latest)) {
        return other;
      }
    }
    return date;
  }

  private PartialDate inZone(PartialDate date) {
    return zone.isPresent() && date.knows(Precision.MINUTE)
        ? date.at(zone.get().getRules().getOffset(date.local()))
        : date;
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /**
   * When the curator's tool saved the article: it made the file then, unless that is the day on
   * which the article was published.
   */
  static Optional<Instant> collected(Clues clues, Optional<PartialDate> published) {
    List<Claim> claims = new ArrayList<>(clues.claims().all(Key.COLLECTED));
    for (Claim claim : clues.claims().all(Key.CREATED)) {
      if (!DateReader.whole(claim.value()).map(FoundDate::date).equals(published)) {
        claims.add(claim);
      }
    }
    for (Claim claim : claims) {
      String value = claim.value();
      if (value.matches("\\d{12,14}")) {
        return Optional.of(Instant.ofEpochMilli(Long.parseLong(value)));
      }
      if (value.matches("\\d{9,10}")) {
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(value)));
      }
      Optional<PartialDate> date = DateReader.whole(value).map(FoundDate::date);
      if (date.isPresent() && date.get().offset().isPresent()) {
        return date.map(d -> d.local().toInstant(d.offset().get()));
      }
    }
    return Optional.empty();
  }
}
