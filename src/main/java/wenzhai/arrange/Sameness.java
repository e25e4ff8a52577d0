package wenzhai.arrange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import wenzhai.model.Card;
import wenzhai.model.LowerCase;
import wenzhai.model.PartialDate;
import wenzhai.model.PartialDate.Precision;
import wenzhai.model.WebAddress;

/**
 * The judgement whether two cards are of one article. In doubt they are not: a page too many is
 * seen and mended, a lost article is not.
 */
final class Sameness {
  /** Texts of one outlet that share less may be two notices from one template. */
  private static final double SAME_TEXT = 0.8;

  /** Texts at one address that share less are two articles, unless their titles say otherwise. */
  private static final double RELATED_TEXT = 0.3;

  private static final int LEAST_TITLE = 6;
  private static final double LEAST_PART_OF_TITLE = 0.6;
  private static final int REPRINTED_WITHIN_DAYS = 3;
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Sameness() {}

  /** The text by which two cards of one original address are equal. */
  static Optional<String> address(Card card) {
    return card.metadata().url().flatMap(WebAddress::parse).map(WebAddress::key);
  }

  /** Whether two cards of one address are of one article, or one of them has no text to lose. */
  static boolean sameAtAddress(Noted one, Noted other) {
    boolean wholeSite = one.address().filter(key -> key.indexOf('/') < 0).isPresent();
    if (one.card().extracted() != other.card().extracted() || titlesAgree(one, other)) {
      return !wholeSite;
    }
    return one.hasPrint()
        && other.hasPrint()
        && one.print().likeness(other.print()) >= (wholeSite ? SAME_TEXT : RELATED_TEXT);
  }

  /** Whether two cards with texts so much alike are of one article that was collected twice. */
  static boolean sameArticle(Noted first, Noted second, double likeness) {
    Card one = first.card();
    Card other = second.card();
    boolean oneOutlet =
        one.source().slug().equals(other.source().slug())
            || !one.source().isKnown()
            || !other.source().isKnown();
    boolean titled =
        titlesAgree(first, second)
            || one.metadata().titleDerived()
            || other.metadata().titleDerived();
    if (likeness < SAME_TEXT || !oneOutlet || !titled || !sameLanguage(one, other)) {
      return false;
    }
    boolean sameLetters = one.fingerprint().text() == other.fingerprint().text();
    return sameLetters || !numbersDiffer(one, other) && daysBetween(one, other) <= 1;
  }

  /** Whether two cards with texts so much alike are one report in two outlets or two scripts. */
  static boolean sameReport(Card one, Card other) {
    boolean known = one.source().isKnown() && other.source().isKnown();
    boolean otherOutlet = !one.source().slug().equals(other.source().slug());
    boolean sameTime = daysBetween(one, other) <= REPRINTED_WITHIN_DAYS;
    return known
        && (otherOutlet || !sameLanguage(one, other))
        && (sameTime || !numbersDiffer(one, other));
  }

  /** Whether the titles are one, or one is most of the other. */
  private static boolean titlesAgree(Noted one, Noted other) {
    String a = one.foldedTitle();
    String b = other.foldedTitle();
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return a.equals(b)
        || shorter.length() >= LEAST_TITLE
            && shorter.length() >= longer.length() * LEAST_PART_OF_TITLE
            && longer.contains(shorter);
  }

  /** A title without what is neither letter nor digit. */
  static String folded(String title) {
    String normal = java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFKC);
    return LowerCase.of(OTHER.matcher(normal).replaceAll(""));
  }

  private static boolean sameLanguage(Card one, Card other) {
    return one.language().equals(other.language());
  }

  /** Whether each text has a number that the other lacks, as two notices of one template have. */
  private static boolean numbersDiffer(Card one, Card other) {
    String a = one.fingerprint().numbers();
    String b = other.fingerprint().numbers();
    boolean onlyInOne = false;
    boolean onlyInOther = false;
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      onlyInOne |= (a.charAt(i) & ~b.charAt(i)) != 0;
      onlyInOther |= (b.charAt(i) & ~a.charAt(i)) != 0;
    }
    return onlyInOne && onlyInOther;
  }

  /** As far as is known; 0 when it is not. */
  private static long daysBetween(Card one, Card other) {
    if (one.published().isEmpty() || other.published().isEmpty()) {
      return 0;
    }
    PartialDate a = one.published().get();
    PartialDate b = other.published().get();
    Precision known = a.precision().compareTo(b.precision()) < 0 ? a.precision() : b.precision();
    return Math.abs(ChronoUnit.DAYS.between(start(a, known), start(b, known)));
  }

  private static LocalDate start(PartialDate date, Precision known) {
    LocalDate day = date.local().toLocalDate();
    return switch (known) {
      case YEAR -> day.withDayOfYear(1);
      case MONTH -> day.withDayOfMonth(1);
      default -> day;
    };
  }
}
