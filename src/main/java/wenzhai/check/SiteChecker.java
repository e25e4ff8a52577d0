package wenzhai.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import wenzhai.check.LinkRules.Verdict;
import wenzhai.check.Target.Inside;
import wenzhai.model.ImagePolicy;
import wenzhai.model.OutputFile;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Sink;

/**
 * A reader of the finished site who follows every link.
 *
 * <p>Takes the files in any order and from many threads, keeps of each only its name, its anchors
 * and the links that it cannot answer for yet, and judges when asked for the problems.
 */
public final class SiteChecker implements Sink {
  private final LinkRules rules;
  private final SiteIndex index = new SiteIndex();
  private final List<Open> open = new ArrayList<>();
  private final List<Problem> found = new ArrayList<>();

  /** A link whose target had not come yet. */
  private record Open(String file, Link link, Inside target) {}

  /** For a site that shows no pictures of other servers. */
  public SiteChecker(Optional<String> baseUrl) {
    this(baseUrl, ImagePolicy.LOCAL);
  }

  /**
   * A checker that has seen nothing yet.
   *
   * @param baseUrl the site's public address, ending in {@code /}
   */
  public SiteChecker(Optional<String> baseUrl, ImagePolicy images) {
    this.rules = new LinkRules(baseUrl, images);
  }

  @Override
  public void accept(OutputFile file) {
    String path = file.path();
    ReadFile read = ReadFile.of(file);
    List<Problem> problems = new ArrayList<>(read.problems());
    List<Open> unanswered = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Link link : read.links()) {
      if (seen.add(link.use() + " " + link.href())) {
        Verdict verdict = rules.judge(path, link);
        if (verdict instanceof Verdict.Wrong wrong) {
          problems.add(wrong.problem());
        } else if (verdict instanceof Verdict.Look look) {
          unanswered.add(new Open(path, link, look.target()));
        }
      }
    }
    synchronized (this) {
      index.add(path, read.anchors());
      found.addAll(problems);
      unanswered.removeIf(o -> problem(o).isEmpty());
      open.addAll(unanswered);
    }
  }

  /** What is wrong with the files taken so far, by file and place. */
  public synchronized List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(found);
    for (Open link : open) {
      problem(link).ifPresent(problems::add);
    }
    for (String path : index.twice()) {
      problems.add(
          Problem.error(
              Place.of(path), "written-twice", "two files have this name", "rename one of them"));
    }
    for (SortedSet<String> paths : index.clashes()) {
      problems.add(
          Problem.error(
              Place.of(paths.first()),
              "case-clash",
              "on Windows and macOS it is the same file as " + paths.last(),
              "rename one of them"));
    }
    problems.sort(null);
    return List.copyOf(problems);
  }

  private Optional<Problem> problem(Open open) {
    String path = open.target().path();
    String fragment = open.target().fragment();
    if (index.hasFile(path)) {
      return index.hasAnchor(path, fragment)
          ? Optional.empty()
          : report(open, "missing-anchor", "names a place that is not there", "correct it");
    }
    if (index.hasFolder(path)) {
      return report(
          open,
          "folder-link",
          "names a folder, which opened from disk is no page",
          "link to the file, such as index.html");
    }
    Optional<String> almost = index.almost(path);
    return almost.isPresent()
        ? report(open, "case-mismatch", "breaks where case matters", "write " + almost.get())
        : report(open, "broken-link", "leads to no file of the site", "correct or remove it");
  }

  private static Optional<Problem> report(Open open, String code, String message, String remedy) {
    return Optional.of(LinkRules.problem(open.file(), open.link(), code, message, remedy));
  }
}
