package wenzhai.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import wenzhai.check.Link.Use;
import wenzhai.check.LinkRules.Verdict;
import wenzhai.check.Target.Inside;
import wenzhai.model.OutputFile;
import wenzhai.model.Place;
import wenzhai.model.Problem;
import wenzhai.model.Sink;

/**
 * A reader of the finished site who looks at every file and follows every link within the site.
 *
 * <p>Takes the files in any order and from many threads, keeps of each only its name, its anchors
 * and what it cannot answer for yet, and judges when asked for the problems.
 */
public final class SiteChecker implements Sink {
  private static final String HOME = "index.html";

  private final Optional<String> givenBase;
  private final Optional<Instant> now;
  private final SiteIndex index = new SiteIndex();
  private final SortedMap<String, Long> sizes = new TreeMap<>();
  private final Duplicates duplicates = new Duplicates();
  private final OutsideLinks outside = new OutsideLinks();
  private final List<Open> open = new ArrayList<>();
  private final List<Late> late = new ArrayList<>();
  private final List<Problem> found = new ArrayList<>();
  private Optional<String> ownBase = Optional.empty();
  private int articles;

  /** A link whose target had not come yet. */
  private record Open(String file, Link link, Inside target) {}

  /** A link that can be judged only when the site's public address is known. */
  private record Late(String file, Link link, boolean pictures) {}

  /**
   * A checker that has seen nothing yet.
   *
   * @param baseUrl the site's public address, ending in {@code /}; without it, the one that the
   *     site's front page gives itself
   * @param now what is later is in the future; empty when dates in the future are fine
   */
  public SiteChecker(Optional<String> baseUrl, Optional<Instant> now) {
    this.givenBase = baseUrl;
    this.now = now;
  }

  @Override
  public void accept(OutputFile file) {
    String path = file.path();
    ReadFile read = ReadFile.of(file, now);
    List<Problem> problems = new ArrayList<>(read.problems());
    List<Open> unanswered = new ArrayList<>();
    List<Late> unjudged = new ArrayList<>();
    List<Link> leaving = new ArrayList<>();
    LinkRules rules = new LinkRules(Optional.empty());
    Set<String> seen = new HashSet<>();
    for (Link link : read.links()) {
      if (!seen.add(link.use() + " " + link.href())) {
        continue;
      }
      if (LinkRules.needsBase(path, link)) {
        unjudged.add(new Late(path, link, read.identity().pictures()));
        continue;
      }
      Verdict verdict = rules.judge(path, link, read.identity().pictures());
      if (verdict instanceof Verdict.Wrong wrong) {
        problems.add(wrong.problem());
      } else if (verdict instanceof Verdict.Look look) {
        unanswered.add(new Open(path, link, look.target()));
      } else if (link.use() == Use.NAVIGATION && !read.identity().hidden()) {
        leaving.add(link);
      }
    }
    for (Listed article : read.listed()) {
      if (article.path() != null) {
        Link link = new Link(Use.NAVIGATION, article.path(), 0, 0);
        unanswered.add(new Open(path, link, new Inside(article.path(), "")));
      }
    }
    synchronized (this) {
      index.add(path, read.anchors());
      sizes.put(path, (long) file.bytes().length);
      duplicates.add(path, read.identity());
      duplicates.add(read.listed());
      articles += read.listed().size();
      found.addAll(problems);
      unanswered.removeIf(o -> problem(o).isEmpty());
      open.addAll(unanswered);
      late.addAll(unjudged);
      outside.add(path, leaving);
      if (path.equals(HOME)) {
        ownBase =
            read.identity().canonical().map(url -> url.substring(0, url.lastIndexOf('/') + 1));
      }
    }
  }

  /** What is wrong with the files taken so far, by file and place. */
  public synchronized List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(found);
    for (Open link : open) {
      problem(link).ifPresent(problems::add);
    }
    LinkRules rules = new LinkRules(givenBase.or(() -> ownBase));
    for (Late link : late) {
      Verdict verdict = rules.judge(link.file(), link.link(), link.pictures());
      if (verdict instanceof Verdict.Wrong wrong) {
        problems.add(wrong.problem());
      } else if (verdict instanceof Verdict.Look look) {
        problem(new Open(link.file(), link.link(), look.target())).ifPresent(problems::add);
      }
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
    problems.addAll(duplicates.problems());
    problems.addAll(HostLimits.problems(".", sizes));
    problems.sort(null);
    return List.copyOf(problems);
  }

  /** How many articles the digest lists. */
  public synchronized int articles() {
    return articles;
  }

  /** How many pages there are. */
  public synchronized int pages() {
    return (int) sizes.keySet().stream().filter(SiteIndex::isPage).count();
  }

  /** The addresses of other servers that the pages link to. */
  public synchronized OutsideLinks outside() {
    return outside;
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
    if (almost.isPresent()) {
      return report(open, "case-mismatch", "breaks where case matters", "write " + almost.get());
    }
    return open.link().use() == Use.PICTURE
        ? report(open, "missing-picture", "is not there", "add the file or remove the picture")
        : report(open, "broken-link", "leads to no file of the site", "correct or remove it");
  }

  private static Optional<Problem> report(Open open, String code, String message, String remedy) {
    return Optional.of(LinkRules.problem(open.file(), open.link(), code, message, remedy));
  }
}
