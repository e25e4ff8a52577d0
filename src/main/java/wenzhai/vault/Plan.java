package wenzhai.vault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import wenzhai.vault.Entry.Failed;
import wenzhai.vault.Entry.Kept;
import wenzhai.vault.Entry.Way;

/**
 * What a run has to do.
 *
 * @param fetch the pictures to be fetched
 * @param there how many are there already
 * @param failed how many could not be had before, and are not asked for again
 * @param left how many are at hosts that this run does not ask
 * @param unused the addresses of entries that no article uses any more
 */
public record Plan(List<Wanted> fetch, int there, int failed, int left, List<String> unused) {

  /**
   * What a run is to ask for.
   *
   * @param host which hosts, by name; empty for pictures that stand in the articles
   * @param again whether what could not be had before is asked for again, by why it could not
   */
  public record Wishes(Predicate<String> host, Predicate<String> again) {}

  /** Why a picture that is there may be asked for again: there is more of it. */
  public static final String SMALLER = "smaller";

  /**
   * @param known what earlier runs found out, by address
   * @param has whether a kept picture is there
   */
  public static Plan of(
      List<Wanted> wanted,
      List<Entry> all,
      Function<String, Optional<Entry>> known,
      Predicate<Kept> has,
      Wishes wishes) {
    List<Wanted> fetch = new ArrayList<>();
    Set<String> used = new HashSet<>();
    int there = 0;
    int failed = 0;
    int left = 0;
    for (Wanted one : wanted) {
      used.add(one.key());
      Optional<Entry> entry = known.apply(one.key());
      boolean kept = entry.isPresent() && entry.get() instanceof Kept k && has.test(k);
      if (kept && !(mayGrow(one, entry.get()) && wishes.again().test(SMALLER))) {
        there++;
      } else if (!wishes.host().test(one.host())) {
        left++;
      } else if (entry.isPresent()
          && entry.get() instanceof Failed before
          && !wishes.again().test(before.reason())) {
        failed++;
      } else {
        fetch.add(one);
      }
    }
    List<String> unused = new ArrayList<>();
    all.stream().map(Entry::address).filter(a -> !used.contains(a)).forEach(unused::add);
    return new Plan(fetch, there, failed, left, unused);
  }

  private static boolean mayGrow(Wanted wanted, Entry entry) {
    return !wanted.larger().isEmpty() && entry instanceof Kept kept && kept.by() != Way.LARGER;
  }
}
