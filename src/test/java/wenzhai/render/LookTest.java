package wenzhai.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.Digest;
import wenzhai.model.Language;
import wenzhai.model.OutputFile;
import wenzhai.model.Page;
import wenzhai.page.Digests;
import wenzhai.page.Draft;

class LookTest {
  @Test
  void writes() throws Exception {
    List<Article> articles = List.of(new Draft("一篇").at(2024, 6, 21, 6, 58, 0).done());
    Digest digest = Digests.of(Digests.site(Language.ZH_HANS), articles);
    List<Page> pages = Digests.pages(digest, Digests.bodies(articles));
    Theme theme = Theme.open(List.of(new ClasspathTemplates()), digest.site(), pages);
    for (Page page : pages) {
      OutputFile file = theme.render(page);
      Path to = Path.of("target/look").resolve(file.path());
      Files.createDirectories(to.getParent());
      Files.write(to, file.bytes());
    }
  }
}
