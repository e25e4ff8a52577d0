package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import wenzhai.model.ArticleFile;
import wenzhai.model.Form;
import wenzhai.model.Language;
import wenzhai.model.Problems;

/** The reader of the pages that a curator writes beside the articles: {@code about.md}. */
public final class CuratorPages {
  private CuratorPages() {}

  /**
   * A curator's page before it is cleaned.
   *
   * @param slug what the head names, else the file's name without its extension
   * @param title what the head names, else the heading above all text, else the slug
   * @param language what the head says it is; else it is to be counted
   * @param body the {@code body} element of a document of its own, not sanitised, without the
   *     heading that became the title
   */
  public record RawPage(String slug, String title, Optional<Language> language, Element body) {}

  /** The page, whatever the file contains. */
  public static RawPage parse(ArticleFile file, Problems problems) {
    Parts parts = parts(file, problems);
    List<Claim> all = new ArrayList<>(Sidecars.claims(file, problems));
    all.addAll(parts.claims());
    Claims claims = new Claims(all);
    Element body = new BodyTree().of(parts.body(), file.path(), problems);
    Optional<String> title = claims.value(Key.TITLE);
    List<TextBlock> blocks = TextBlock.of(body);
    if (title.isEmpty() && !blocks.isEmpty() && blocks.get(0).isHeading()) {
      title = Optional.of(blocks.get(0).text());
      blocks.get(0).element().remove();
    }
    Optional<Language> language =
        claims.value(Key.LANGUAGE).filter(Language::isTag).map(Language::of);
    return new RawPage(
        claims.value(Key.SLUG).orElse(file.stem()), title.orElse(file.stem()), language, body);
  }

  private static Parts parts(ArticleFile file, Problems problems) {
    return new FrontMatterFormat()
        .take(file, problems)
        .or(() -> new SavedPageFormat().take(file, problems))
        .orElseGet(
            () -> new Parts(Form.CLIPPED, List.of(), new Body.Markup(file.text(), 1), List.of()));
  }
}
