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
   * @param kind what the size counts: {@code w}, {@code x}, or nothing
   */
  record Candidate(String address, double size, String kind) {}

  private static final List<String> ATTRIBUTES =
      List.of("srcset", "data-srcset", "data-lazy-srcset");

  /** Pixels: twice as many as a column of text is wide on a large screen. */
  private static final int WIDEST = 1600;

  private static final Pattern SIZE = Pattern.compile("([0-9]{0,6}(?:\\.[0-9]{1,6})?)([wx])");

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
      boolean known = size.matches() && !size.group(1).isEmpty();
      if (!parts[0].isEmpty()) {
        candidates.add(
            new Candidate(
                parts[0],
                known ? Double.parseDouble(size.group(1)) : 0,
                known ? size.group(2) : ""));
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
   * source, which often is the original itself and in no set. One that stands alone and names no
   * size is what browsers show in place of the plain source.
   *
   * @param named how wide the plain source's address says that it is
   */
  Optional<String> larger(String source, int named, Predicate<String> wanted) {
    Optional<Candidate> best = best(wanted).filter(one -> !one.address().equals(source));
    if (best.isEmpty()) {
      return Optional.empty();
    }
    double plain = width(source, named);
    boolean larger =
        switch (best.get().kind()) {
          case "x" -> best.get().size() > 1;
          case "w" -> plain > 0 && plain < WIDEST && best.get().size() > plain;
          default -> candidates.size() == 1;
        };
    return best.filter(any -> larger).map(Candidate::address);
  }

  /** How wide the set, else the address itself, says that the plain source is. */
  private double width(String source, int named) {
    for (Candidate candidate : candidates) {
      if (candidate.address().equals(source) && candidate.kind().equals("w")) {
        return candidate.size();
      }
    }
    return named;
  }
}
