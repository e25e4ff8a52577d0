package wenzhai.parse;

import java.util.Optional;
import wenzhai.model.Origin;
import wenzhai.model.Problems;
import wenzhai.model.Reprint;

/**
 * The reader of how much of an article may be printed: {@code reprint: excerpt} or {@code whole}.
 *
 * <p>An article's own head may ask for less than its source or the site allows. That more is
 * allowed only the curator can say, beside it.
 */
final class ReprintReader {
  private ReprintReader() {}

  /** What is said; empty when it is nothing that counts. */
  static Optional<Reprint> read(Claims claims, Problems problems) {
    Optional<Claim> claim = claims.first(Key.REPRINT);
    if (claim.isEmpty()) {
      return Optional.empty();
    }
    Optional<Reprint> reprint = Reprint.named(claim.get().value());
    if (reprint.isEmpty()) {
      problems.warn(
          claim.get().place(),
          "wrong-value",
          "'reprint' cannot be '" + claim.get().value() + "'",
          "write whole or excerpt");
    }
    return reprint.filter(
        asked -> asked == Reprint.EXCERPT || claim.get().origin() == Origin.SIDECAR);
  }
}
