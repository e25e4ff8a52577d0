package wenzhai.parse;

import java.util.Optional;
import wenzhai.model.ArticleFile;
import wenzhai.model.Form;
import wenzhai.model.Problems;

/**
 * Articles as clipping tools save them: a header of a comment, a link and a rule, any of which may
 * be missing, over Markdown or HTML. Text with neither header nor any notation is not clipped.
 */
public final class ClippedFormat implements ArticleFormat {
  @Override
  public Optional<Parts> take(ArticleFile file, Problems problems) {
    if (SavedPageFormat.opensPage(file.text())) {
      return Optional.empty();
    }
    Problems found = new Problems();
    ClippedHeader header = ClippedHeader.at(new Lines(file.text(), 0, 1), file.path(), found);
    Lines rest = header.rest().skipBlank();
    boolean clipped = header.comment() || header.link() || header.rule();
    if (!clipped && (startsFence(file.text()) || !Notation.isMarkup(rest.rest()))) {
      return Optional.empty();
    }
    problems.addAll(found.sorted());
    return Optional.of(
        new Parts(
            Form.CLIPPED,
            header.claims(),
            new Body.Markup(rest.rest(), rest.number()),
            header.taken()));
  }

  private static boolean startsFence(String text) {
    String first = new Lines(text, 0, 1).skipBlank().peek().stripTrailing();
    return first.equals("---") || first.equals("+++");
  }
}
