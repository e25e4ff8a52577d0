package wenzhai.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wenzhai.model.ArticleFile;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.SiteConfig;
import wenzhai.read.ContentFolder;
import wenzhai.read.UnreadableFolderException;

/** Articles parsed for tests, with the table of publishers that comes with Wenzhai. */
final class Parsing {
  static final List<ArticleFormat> FORMATS =
      List.of(
          new ClippedFormat(),
          new FrontMatterFormat(),
          new SavedPageFormat(),
          new PlainTextFormat());

  private static final ContentFolder EMPTY = empty();

  private Parsing() {}

  static SiteConfig site() {
    return EMPTY.site();
  }

  static List<Publisher> publishers() {
    return EMPTY.publishers();
  }

  static ArticleParser parser() {
    return new ArticleParser(FORMATS, site(), publishers());
  }

  static ArticleFile file(String path, String text) {
    return new ArticleFile(path, text, "UTF-8", "0000000000000000", Optional.empty());
  }

  static ArticleFile file(String path, String text, String sidecar) {
    String beside = path.replaceFirst("\\.[^.]*$", ".yml");
    return new ArticleFile(
        path,
        text,
        "UTF-8",
        "0000000000000000",
        Optional.of(new ArticleFile.Sidecar(beside, sidecar)));
  }

  static ParsedArticle parse(String text) {
    return parse(text, new Problems());
  }

  static ParsedArticle parse(String text, Problems problems) {
    return parser().parse(file("article.md", text), problems);
  }

  private static ContentFolder empty() {
    try {
      Path folder = Files.createTempDirectory("wenzhai-parse");
      ContentFolder content =
          ContentFolder.open(folder, new ContentFolder.Overrides(Optional.empty()), new Problems());
      Files.delete(folder);
      return content;
    } catch (IOException | UnreadableFolderException e) {
      throw new IllegalStateException(e);
    }
  }
}
