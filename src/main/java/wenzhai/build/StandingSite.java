package wenzhai.build;

import java.util.Collections;
import java.util.Map;
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
  /** Behind a path, which cannot have it: what the file shows, rather than what it is made from. */
  private static final String SHOWN = "?";

  private final OnDemand<Map<String, Checksum>> earlier;
  private final Predicate<String> keeping;
  private final Map<String, Checksum> now = new ConcurrentHashMap<>();
  private final boolean remembered;

  /**
   * @param earlier gives prints of what the files there were made from, by path; none when it is
   *     not certain that they are as they were made
   * @param keeping takes a file over from the site that stands, unless it is not there
   */
  public StandingSite(Supplier<Map<String, Checksum>> earlier, Predicate<String> keeping) {
    this(earlier, keeping, true);
  }

  private StandingSite(
      Supplier<Map<String, Checksum>> earlier, Predicate<String> keeping, boolean remembered) {
    this.earlier = new OnDemand<>(earlier);
    this.keeping = keeping;
    this.remembered = remembered;
  }

  /** One of which nothing is known, nor will be. */
  public static StandingSite none() {
    return new StandingSite(Map::of, path -> false, false);
  }

  /** Prints of what the files are made from now, as far as that is known. */
  public Map<String, Checksum> prints() {
    return Collections.unmodifiableMap(now);
  }

  /**
   * A sink that keeps what stands.
   *
   * @param next takes the rest
   * @param look what all files have in common beside the articles
   */
  Sink over(Sink next, Checksum look, EntryPrints entries) {
    if (!remembered) {
      return next;
    }
    Map<String, Checksum> before = earlier.get();
    return new Sink() {
      @Override
      public void accept(OutputFile file) {
        next.accept(file);
      }

      @Override
      public void accept(String path, Content content) {
        next.accept(path, content);
      }

      @Override
      public boolean has(String path, Supplier<?> madeFrom) {
        boolean has = stands(path, path, madeFrom);
        Checksum shown = before.get(path + SHOWN);
        if (has && shown != null) {
          now.put(path + SHOWN, shown);
        }
        return has;
      }

      @Override
      public boolean shows(String path, Supplier<?> view) {
        return stands(path, path + SHOWN, view);
      }

      private boolean stands(String path, String key, Supplier<?> from) {
        Checksum print = ViewPrint.of(new Made(look.value(), from.get()), entries::of);
        now.put(key, print);
        return print.equals(before.get(key)) && keeping.test(path);
      }
    };
  }

  private record Made(long look, Object from) {}
}
