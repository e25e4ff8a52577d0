package wenzhai.check;

import java.util.Optional;
import java.util.Set;
import wenzhai.check.Link.Use;
import wenzhai.check.Target.Above;
import wenzhai.check.Target.Elsewhere;
import wenzhai.check.Target.FromHost;
import wenzhai.check.Target.Inside;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/** What a link must be, whatever files there are. */
final class LinkRules {
  private static final String ERROR_PAGE = "404.html";
  private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript");
  private static final Set<String> HARMLESS_RESOURCES = Set.of("data", "blob", "about");

  private final Optional<String> baseUrl;

  /**
   * Rules for a site.
   *
   * @param baseUrl its public address, ending in {@code /}
   */
  LinkRules(Optional<String> baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** Whether the site's public address must be known to judge a link. */
  static boolean needsBase(String file, Link link) {
    return file.equals(ERROR_PAGE) || link.use() == Use.MENTION;
  }

  /** What a look at a link alone tells. */
  sealed interface Verdict {
    /** Nothing more to ask. */
    record Fine() implements Verdict {}

    /** A file of the site, which must exist. */
    record Look(Inside target) implements Verdict {}

    /** Not a link that the site may have. */
    record Wrong(Problem problem) implements Verdict {}
  }

  /**
   * Judges a link.
   *
   * @param pictures whether the page may show pictures of other servers
   */
  Verdict judge(String file, Link link, boolean pictures) {
    Target target = Target.of(file, link.href());
    if (target instanceof Inside inside) {
      return new Verdict.Look(inside);
    }
    if (target instanceof Above) {
      return wrong(
          file, link, "leaves-site", "leads above the site's root", "link to a file of the site");
    }
    if (target instanceof FromHost fromHost) {
      return judge(file, link, fromHost);
    }
    return judge(file, link, (Elsewhere) target, pictures);
  }

  /** A host shows its error page under any address, so that page alone may link from the root. */
  private Verdict judge(String file, Link link, FromHost target) {
    Optional<String> path = basePath().filter(target.path()::startsWith);
    if (file.equals(ERROR_PAGE) && path.isPresent()) {
      return look(target.path().substring(path.get().length()));
    }
    return wrong(
        file,
        link,
        "absolute-path",
        "begins at the host's root, so it breaks under a folder and on disk",
        "write it relative to the page");
  }

  private Verdict judge(String file, Link link, Elsewhere target, boolean pictures) {
    if (SCRIPTS.contains(target.scheme())
        || (target.scheme().equals("data") && link.use() == Use.ACTIVE)) {
      return wrong(file, link, "script-link", "runs a script", "remove it");
    }
    if (target.scheme().equals("file")) {
      return wrong(
          file, link, "file-link", "leads to a file of one computer", "link to a file of the site");
    }
    if (link.use() == Use.SUBMISSION) {
      return wrong(
          file,
          link,
          "sends-data",
          "sends what readers type to another server",
          "remove the form, or link to its page");
    }
    boolean ownAddress = baseUrl.filter(target.url()::startsWith).isPresent();
    boolean mayBeWhole = link.use() == Use.MENTION || file.equals(ERROR_PAGE);
    if (ownAddress && mayBeWhole) {
      return look(target.url().substring(baseUrl.get().length()));
    }
    boolean followed = link.use() == Use.NAVIGATION || link.use() == Use.MENTION;
    boolean allowed = link.use() == Use.PICTURE && pictures;
    if (followed || allowed || HARMLESS_RESOURCES.contains(target.scheme())) {
      return new Verdict.Fine();
    }
    return wrong(
        file,
        link,
        "asks-network",
        "asks another server whenever the page is opened",
        "keep a copy in the site, or link to it");
  }

  private Verdict look(String fromRoot) {
    // the site's address itself is its front page, whatever the host calls that file
    String path = fromRoot.isEmpty() ? "index.html" : fromRoot;
    return Target.of("index.html", path) instanceof Inside inside
        ? new Verdict.Look(inside)
        : new Verdict.Fine();
  }

  private Optional<String> basePath() {
    return baseUrl.map(
        url -> {
          int host = url.indexOf("://") + 3;
          int slash = url.indexOf('/', host);
          return slash < 0 ? "/" : url.substring(slash);
        });
  }

  private static Verdict wrong(String file, Link link, String code, String message, String remedy) {
    return new Verdict.Wrong(problem(file, link, code, message, remedy));
  }

  static Problem problem(String file, Link link, String code, String message, String remedy) {
    Place place = new Place(file, link.line(), link.column());
    return Problem.error(place, code, name(link) + message, remedy);
  }

  private static String name(Link link) {
    String what = link.use() == Use.PICTURE ? "the picture '" : "the link '";
    return what + Shown.of(link.href()) + "' ";
  }
}
