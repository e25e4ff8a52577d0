package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The versions of one picture among which a browser would choose: a {@code srcset}. */
record SourceSet(List<Candidate> candidates) {
  /**
   * One version.
   *
   * @param size its width in pixels, or how many times the plain one's; 0 where nothing says so
   */
  record Candidate(String address, double size, boolean density) {}

  private static final List<String> ATTRIBUTES =
      List.of("srcset", "data-srcset", "data-lazy-srcset");

  /** Pixels: twice as many as a column of text is wide on a large screen. */
  private static final int WIDEST = 1600;

  private static final Pattern SIZE = Pattern.compile("([0-9.]{1,8})([wx])");
  private static final Pattern IN_NAME = Pattern.compile("-([0-9]{2,4})x[0-9]{2,4}\\.[a-z]{3,4}$");
  private static final Pattern IN_QUERY = Pattern.compile("[?&;](?:w|width)=([0-9]{2,4})(?![0-9])");

  /** Those of a picture, and of the {@code picture} element that it stands in. */
  static List<SourceSet> of(Element img) {
    List<Element> bearers = new ArrayList<>(List.of(img));
    Element parent = img.parent();
    if (parent != null && parent.normalName().equals("picture")) {
      bearers.addAll(parent.select("source"));
    }
    List<SourceSet> sets = new ArrayList<>();
    for (Element bearer : bearers) {
      for (String name : ATTRIBUTES) {
        if (bearer.hasAttr(name)) {
          sets.add(parse(bearer.attr(name)));
        }
      }
    }
    return sets;
  }

  private static SourceSet parse(String value) {
    List<Candidate> candidates = new ArrayList<>();
    for (String text : value.split(",\\s+")) {
      String[] parts = text.strip().split("\\s+");
      Matcher size = SIZE.matcher(parts.length > 1 ? parts[1] : "");
      boolean known = size.matches() && size.group(1).matches("[0-9]*\\.?[0-9]*");
      if (!parts[0].isEmpty()) {
        candidates.add(
            new Candidate(
                parts[0],
                known ? Double.parseDouble("0" + size.group(1)) : 0,
                known && size.group(2).equals("x")));
      }
    }
    return new SourceSet(candidates);
  }

  /** The best of those that are wanted for a page that is no wider than {@link #WIDEST}. */
  Optional<Candidate> best(Predicate<String> wanted) {
    Optional<Candidate> best = Optional.empty();
    for (Candidate candidate : candidates) {
      boolean better = best.isEmpty() || worth(candidate) > worth(best.get());
      if (better && wanted.test(candidate.address())) {
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** The less it goes beyond, the better; within, the wider the better. */
  private static double worth(Candidate candidate) {
    return candidate.size() > WIDEST ? WIDEST / candidate.size() : candidate.size() + 1;
  }

  /**
   * The best of those that are wanted when it is known to be larger than the picture's plain
   * source, which often is the original itself and in no set.
   */
  Optional<String> larger(String source, Predicate<String> wanted) {
    Optional<Candidate> best = best(wanted);
    if (best.isEmpty() || best.get().address().equals(source)) {
      return Optional.empty();
    }
    double known = best.get().density() ? 1 : width(source);
    return known > 0 && best.get().size() > known && known < WIDEST
        ? Optional.of(best.get().address())
        : Optional.empty();
  }

  /** How wide the set or the address itself says that a source is; 0 when neither does. */
  private double width(String source) {
    for (Candidate candidate : candidates) {
      if (candidate.address().equals(source) && !candidate.density()) {
        return candidate.size();
      }
    }
    for (Pattern pattern : List.of(IN_NAME, IN_QUERY)) {
      Matcher width = pattern.matcher(source);
      if (width.find()) {
        return Integer.parseInt(width.group(1));
      }
    }
    return 0;
  }
}
