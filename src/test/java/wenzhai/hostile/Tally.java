package wenzhai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** How many trials of a family came out well, and what went wrong in the others. */
final class Tally {
  private final String family;
  private final List<String> failures = new ArrayList<>();
  private int trials;

  Tally(String family) {
    this.family = family;
  }

  /** Counts a trial. */
  void count(boolean good, String whatWentWrong) {
    trials++;
    if (!good) {
      failures.add(whatWentWrong);
    }
  }

  int trials() {
    return trials;
  }

  List<String> failures() {
    return failures;
  }

  /** Fails when a trial failed, or when there were fewer than expected. */
  void assertAllGood(int atLeast) {
    assertThat(failures).as(toString()).isEmpty();
    assertThat(trials).as(family).isGreaterThanOrEqualTo(atLeast);
  }

  @Override
  public String toString() {
    return family + " " + (trials - failures.size()) + "/" + trials;
  }
}
