package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenzhai.model.ArticleFile;
import wenzhai.model.Form;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.Problems;
import wenzhai.model.WebAddress;

/**
 * Text without any notation, a paragraph a line, that a line with its date, credit lines and its
 * address may lead. Every file has this form that has no other.
 */
public final class PlainTextFormat implements ArticleFormat {
  @Override
  public Optional<Parts> take(ArticleFile file, Problems problems) {
    Lines lines = new Lines(file.text(), 0, 1).skipBlank();
    List<Claim> claims = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    boolean more = true;
    while (more && !lines.done()) {
      Place place = Place.of(file.path(), lines.number());
      String line = Wording.tidy(lines.peek());
      if (DateReader.whole(line).isPresent() && line.length() > 4) {
        claims.add(Claim.of(Key.PUBLISHED, line, Origin.BODY, place));
        taken.add(lines.next().strip());
      } else if (line.matches("(?i)<?https?://\\S+>?")
          && WebAddress.parse(bare(line)).isPresent()) {
        claims.add(Claim.of(Key.URL, bare(line), Origin.BODY, place));
        taken.add(lines.next().strip());
      } else {
        List<String> credits = CreditLine.readAll(lines, file.path(), claims, problems);
        taken.addAll(credits);
        more = !credits.isEmpty();
      }
      lines.skipBlank();
    }
    return Optional.of(
        new Parts(Form.PLAIN_TEXT, claims, new Body.Plain(lines.rest(), lines.number()), taken));
  }

  private static String bare(String line) {
    return line.startsWith("<") && line.endsWith(">") ? line.substring(1, line.length() - 1) : line;
  }
}
