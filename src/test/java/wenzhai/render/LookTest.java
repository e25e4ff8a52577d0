package wenzhai.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Language;
import wenzhai.model.OutputFile;
import wenzhai.model.Page;
import wenzhai.model.SiteConfig;
import wenzhai.page.Digests;
import wenzhai.page.Draft;
import wenzhai.page.SmallDigest;

class LookTest {
  static void site(String name, SiteConfig site, List<Article> articles, CuratorPage... written)
      throws Exception {
    Digest digest = Digests.of(site, articles, written);
    List<Page> pages = Digests.pages(digest, Digests.bodies(articles));
    Theme theme = Theme.open(List.of(new ClasspathTemplates()), digest.site(), pages);
    List<OutputFile> files = new ArrayList<>(theme.assets());
    for (Page page : pages) {
      files.add(theme.render(page));
    }
    files.add(
        new OutputFile(
            "assets/pictures/passage.svg",
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400" width="720" height="400"><rect width="720" height="400" fill="#dfe6e4"/><path d="M0 120C180 40 400 190 720 90V0H0zM0 300c150-60 420 60 720-40v140H0z" fill="#b9c5c1"/><path d="M0 215c200-60 420 60 720-20" fill="none" stroke="#124b7c" stroke-width="3" stroke-dasharray="10 7"/><g fill="#fff" stroke="#191d1f" stroke-width="2"><circle cx="140" cy="196" r="7"/><circle cx="360" cy="206" r="7"/><circle cx="580" cy="212" r="7"/></g></svg>
            """
                .getBytes(StandardCharsets.UTF_8)));
    for (OutputFile file : files) {
      Path to = Path.of("target/look", name).resolve(file.path());
      Files.createDirectories(to.getParent());
      Files.write(to, file.bytes());
    }
  }

  @Test
  void writes() throws Exception {
    SiteConfig hans = Digests.site(Language.ZH_HANS);
    List<Article> small = new ArrayList<>(SmallDigest.articles());
    site("small", hans, small);
    site("empty", hans, List.of());
    site("one", hans, List.of(new Draft("一篇").at(2024, 6, 21, 6, 58, 0).done()));
    List<Article> mid = new ArrayList<>(small);
    mid.addAll(SmallDigest.many(36));
    mid.add(
        new Draft("怎样读这份剪报")
            .pin()
            .on(wenzhai.model.PartialDate.day(2026, 1, 5))
            .summary("先看出处，再看改动记录。")
            .done());
    site(
        "mid",
        hans,
        mid,
        new CuratorPage(
            "about",
            "关于这份剪报",
            Language.ZH_HANS,
            "<p>这里收录高纬度航道的公开报道。</p><h2>怎样收录</h2><p>每篇都注明出处。</p>"));
    site("hant", Digests.site(Language.ZH_HANT), mid);
    site("en", Digests.site(Language.ENGLISH), mid);
    site("big", hans, SmallDigest.many(1000));
  }
}
