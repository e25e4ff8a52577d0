package wenzhai.build;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import wenzhai.model.Checksum;
import wenzhai.model.OutputFile;
import wenzhai.model.Sink;

/**
 * A site that stands already while it is built anew: a file is not made again that is made from the
 * same as the one that is there.
 */
public final class StandingSite {
  private final Map<String, Checksum> earlier;
  private final Predicate<String> keeping;
  private final Map<String, Checksum> now = new ConcurrentHashMap<>();

  /**
   * @param earlier prints of what the files there were made from, by path; none when it is not
   *     certain that they are as they were made
   * @param keeping takes a file over from the site that stands, unless it is not there
   */
  public StandingSite(Map<String, Checksum> earlier, Predicate<String> keeping) {
    this.earlier = Map.copyOf(earlier);
    this.keeping = keeping;
  }

  /** One of which nothing is known. */
  static StandingSite none() {
    return new StandingSite(Map.of(), path -> false);
  }

  /** Prints of what the files are made from now, as far as that is known. */
  public Map<String, Checksum> prints() {
    return Map.copyOf(now);
  }

  /**
   * A sink that keeps what stands.
   *
   * @param next takes the rest
   * @param look what all files have in common beside the articles
   */
  Sink over(Sink next, Checksum look, EntryPrints entries) {
    return new Sink() {
      @Override
      public void accept(OutputFile file) {
        next.accept(file);
      }

      @Override
      public boolean has(String path, Supplier<?> madeFrom) {
        Checksum print = ViewPrint.of(new Made(look.value(), madeFrom.get()), entries::of);
        now.put(path, print);
        return Optional.ofNullable(earlier.get(path)).filter(print::equals).isPresent()
            && keeping.test(path);
      }
    };
  }

  private record Made(long look, Object from) {}
}
