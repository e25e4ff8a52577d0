package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import wenzhai.model.ArticleFile;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/** The reader of the curator's file beside an article. */
final class Sidecars {
  private Sidecars() {}

  /** What it says; a key that nobody knows is a slip that the curator wants to hear of. */
  static List<Claim> claims(ArticleFile file, Problems problems) {
    List<Claim> claims = new ArrayList<>();
    if (file.sidecar().isEmpty()) {
      return claims;
    }
    ArticleFile.Sidecar sidecar = file.sidecar().get();
    for (HeaderEntry entry : new YamlHeader(sidecar.path(), 1, problems).read(sidecar.text())) {
      if (!entry.isKnown()) {
        problems.warn(
            new Place(sidecar.path(), entry.line(), entry.column()),
            "unknown-key",
            "'" + entry.key() + "' means nothing here",
            "use a key such as title, date, authors, source, tags or summary");
      }
      entry.claim(Origin.SIDECAR, sidecar.path()).ifPresent(claims::add);
    }
    return claims;
  }
}
