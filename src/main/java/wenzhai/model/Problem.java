package wenzhai.model;

import java.util.Comparator;

/**
 * Something that an editor can mend.
 *
 * @param place where it is
 * @param severity how much it matters
 * @param code a stable kebab-case name of the kind of problem, such as {@code no-date}
 * @param message what is wrong, as a clause without a final stop
 * @param remedy what to do about it, as a clause without a final stop
 */
public record Problem(Place place, Severity severity, String code, String message, String remedy)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem p) -> p.place.file())
          .thenComparingInt(p -> p.place.line())
          .thenComparingInt(p -> p.place.column())
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  public static Problem warning(Place place, String code, String message, String remedy) {
    return new Problem(place, Severity.WARNING, code, message, remedy);
  }

  public static Problem error(Place place, String code, String message, String remedy) {
    return new Problem(place, Severity.ERROR, code, message, remedy);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column: severity: what is wrong; what to do}. */
  @Override
  public String toString() {
    return place + ": " + severity.word() + ": " + message + "; " + remedy;
  }
}
