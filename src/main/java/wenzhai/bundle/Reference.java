package wenzhai.bundle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import wenzhai.model.Card;
import wenzhai.model.Entry;
import wenzhai.model.LowerCase;
import wenzhai.model.PartialDate;
import wenzhai.model.Publisher;
import wenzhai.model.WebAddress;

/**
 * An article as lists of references name it.
 *
 * @param id its slug
 * @param kind of its publisher
 * @param title its headline
 * @param authors in order
 * @param translator who translated it
 * @param container the outlet; empty when not known
 * @param published as precise as known
 * @param accessed the day on which it was collected, in the site's zone
 * @param url its address on the web
 * @param language a BCP 47 tag
 * @param summary its standfirst; may be empty
 * @param note the curator's words as plain text; may be empty
 */
record Reference(
    String id,
    Kind kind,
    String title,
    List<String> authors,
    Optional<String> translator,
    String container,
    Optional<PartialDate> published,
    Optional<LocalDate> accessed,
    Optional<String> url,
    String language,
    String summary,
    String note) {

  /** What kind of publication an article is in. */
  enum Kind {
    NEWSPAPER,
    MAGAZINE,
    REPORT,
    BLOG,
    PAGE;

    static Kind of(Optional<Publisher> publisher) {
      return switch (LowerCase.of(publisher.flatMap(Publisher::kind).orElse(""))) {
        case "newspaper", "agency", "broadcaster" -> NEWSPAPER;
        case "magazine" -> MAGAZINE;
        case "think-tank" -> REPORT;
        case "blog" -> BLOG;
        default -> PAGE;
      };
    }
  }

  static Reference of(Entry entry, Optional<Publisher> publisher, String note, ZoneId zone) {
    Card card = entry.card();
    return new Reference(
        entry.slug(),
        Kind.of(publisher),
        card.title(),
        card.metadata().authors(),
        card.metadata().translator(),
        card.source().isKnown() ? card.source().name() : "",
        card.published(),
        card.metadata().collected().map(instant -> instant.atZone(zone).toLocalDate()),
        card.metadata().url().flatMap(WebAddress::parse).map(WebAddress::value),
        card.language().tag(),
        card.summary(),
        note);
  }

  /** The parts of a date that are known: year; year and month; year, month and day. */
  static List<Integer> parts(PartialDate date) {
    List<Integer> all =
        List.of(date.local().getYear(), date.local().getMonthValue(), date.local().getDayOfMonth());
    return all.subList(0, Math.min(3, date.precision().ordinal() + 1));
  }

  /** As those parts are written in ISO 8601. */
  static String iso(PartialDate date) {
    return date.knows(PartialDate.Precision.DAY)
        ? date.local().toLocalDate().toString()
        : date.iso();
  }
}
