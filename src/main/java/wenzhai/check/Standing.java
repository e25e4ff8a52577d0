package wenzhai.check;

import java.util.Optional;
import java.util.Set;
import wenzhai.check.OutsideLinks.Where;
import wenzhai.model.Problem;
import wenzhai.model.WebAddress;
import wenzhai.net.Answer;
import wenzhai.net.Answer.Failure;

/**
 * How it stands with an address of another server.
 *
 * @param kind in one word
 * @param detail what was said, on one line
 */
record Standing(Kind kind, String detail) {
  /** Where old addresses land that a site has given up. */
  private static final Set<String> HOMES =
      Set.of("", "/", "/index.html", "/index.htm", "/index.php", "/default.aspx");

  /** How it stands with an address. */
  enum Kind {
    /** It is there, or it is there but not for programs. */
    ALIVE,
    /** The host says that it has no such page. */
    GONE,
    /** The host says that it may not show it. */
    WITHHELD,
    /** It leads to a front page now. */
    FRONT_PAGE,
    /** There is no such host any more. */
    NO_HOST,
    /** It cannot be told. */
    SILENT,
    /** It leads into a network that is not public, and was not asked. */
    NOT_PUBLIC
  }

  /** Reads an answer. */
  static Standing of(WebAddress asked, Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      return new Standing(Kind.NOT_PUBLIC, refused.why());
    }
    if (answer instanceof Answer.Failed failed) {
      Kind kind = failed.failure() == Failure.NO_HOST ? Kind.NO_HOST : Kind.SILENT;
      return new Standing(kind, failed.why());
    }
    Answer.Came came = (Answer.Came) answer;
    int status = came.status();
    String host = came.address().host();
    if (status == 404 || status == 410) {
      return new Standing(Kind.GONE, host + " answers " + status);
    }
    if (status == 451) {
      return new Standing(Kind.WITHHELD, host + " answers 451");
    }
    if (status >= 500 && status < 600) {
      return new Standing(Kind.SILENT, host + " answers " + status);
    }
    return isHome(came.address()) && !isHome(asked)
        ? new Standing(Kind.FRONT_PAGE, came.address().value())
        : new Standing(Kind.ALIVE, host + " answers " + status);
  }

  private static boolean isHome(WebAddress address) {
    return HOMES.contains(address.path()) && address.value().indexOf('?') < 0;
  }

  /** Whether it will most likely be the same tomorrow. */
  boolean lasts() {
    return kind != Kind.SILENT && kind != Kind.NOT_PUBLIC;
  }

  /** One line, which {@link #parse} reads again. */
  String text() {
    return kind + " " + detail;
  }

  static Optional<Standing> parse(String text) {
    int blank = text.indexOf(' ');
    for (Kind kind : Kind.values()) {
      if (blank > 0 && kind.name().equals(text.substring(0, blank))) {
        return Optional.of(new Standing(kind, text.substring(blank + 1)));
      }
    }
    return Optional.empty();
  }

  /** What an editor should know about it. */
  Optional<Problem> problem(String address, Where where) {
    String copy = "look for a copy at https://web.archive.org/web/2*/" + address;
    return switch (kind) {
      case ALIVE -> Optional.empty();
      case GONE -> problem(address, where, "dead-link", "is gone: " + detail, copy);
      case WITHHELD -> problem(address, where, "withheld-link", "is withheld: " + detail, copy);
      case FRONT_PAGE ->
          problem(address, where, "moved-to-front-page", "leads to a front page, " + detail, copy);
      case NO_HOST -> problem(address, where, "dead-host", "is gone: " + detail, copy);
      case SILENT ->
          problem(
              address,
              where,
              "silent-link",
              "cannot be confirmed: " + detail,
              "ask again later, or " + copy);
      case NOT_PUBLIC ->
          problem(
              address,
              where,
              "private-link",
              "was not asked: " + detail,
              "remove it, or give --allow-private");
    };
  }

  private static Optional<Problem> problem(
      String address, Where where, String code, String message, String remedy) {
    String often = where.pages() > 1 ? " (on " + where.pages() + " pages)" : "";
    return Optional.of(
        Problem.warning(
            where.first(),
            code,
            "the link '" + Shown.of(address) + "'" + often + " " + message,
            remedy));
  }
}
