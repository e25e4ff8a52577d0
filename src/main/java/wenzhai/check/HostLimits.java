package wenzhai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/**
 * What GitHub Pages takes: no file over 100 MB, which the push would refuse, and sites of up to 1
 * GB.
 *
 * @see <a
 *     href="https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits">GitHub
 *     Pages limits</a>
 */
public final class HostLimits {
  private static final long MB = 1 << 20;
  private static final long FILE = 100 * MB;
  private static final long SITE = 1024 * MB;

  private HostLimits() {}

  /**
   * Errors for what is too large, warnings for what is more than half of it.
   *
   * @param site how the site is called in a message
   * @param sizes of all files, in bytes
   */
  public static List<Problem> problems(String site, SortedMap<String, Long> sizes) {
    List<Problem> problems = new ArrayList<>();
    long whole = 0;
    for (Map.Entry<String, Long> file : sizes.entrySet()) {
      add(problems, Place.of(file.getKey()), "this file", file.getValue(), FILE);
      whole += file.getValue();
    }
    add(problems, Place.of(site), "the site", whole, SITE);
    return problems;
  }

  private static void add(List<Problem> to, Place place, String what, long size, long limit) {
    if (size * 2 <= limit) {
      return;
    }
    String words =
        String.format(
            Locale.ROOT,
            "%s has %,d MB of the %,d MB that GitHub allows",
            what,
            size / MB,
            limit / MB);
    String remedy = "leave out or shrink pictures and downloads, or use another host";
    to.add(
        size > limit
            ? Problem.error(place, "host-limit", words, remedy)
            : Problem.warning(place, "host-limit", words, remedy));
  }
}
