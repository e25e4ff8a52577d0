package wenzhai.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Article;
import wenzhai.model.Bodies;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Language;
import wenzhai.model.OutputFile;
import wenzhai.model.Page;
import wenzhai.model.PartialDate;
import wenzhai.model.SiteConfig;
import wenzhai.page.Digests;
import wenzhai.page.Draft;
import wenzhai.page.SmallDigest;

/**
 * Sites to look at, written into {@code target/look}: {@code mvn -q test-compile exec:java
 * -Dexec.mainClass=wenzhai.render.LookSite -Dexec.classpathScope=test}.
 */
public final class LookSite {
  private static final String PICTURE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400" width="720" height="400">\
      <rect width="720" height="400" fill="#dfe6e4"/>\
      <path d="M0 120C180 40 400 190 720 90V0H0zM0 300c150-60 420 60 720-40v140H0z" fill="#b9c5c1"/>\
      <path d="M0 215c200-60 420 60 720-20" fill="none" stroke="#124b7c" stroke-width="3"/></svg>
      """;

  private LookSite() {}

  /** Everything of a site, in memory. */
  static List<OutputFile> files(
      SiteConfig site, List<Article> articles, List<TemplateFiles> layers, CuratorPage... written) {
    Digest digest = Digests.of(site, articles, written);
    Bodies bodies = Digests.bodies(articles);
    List<Page> pages = Digests.pages(digest, bodies);
    Theme theme = Theme.open(layers, site, pages);
    List<OutputFile> files = new ArrayList<>(theme.assets());
    for (Page page : pages) {
      files.add(theme.render(page));
    }
    return files;
  }

  static List<OutputFile> files(SiteConfig site, List<Article> articles, CuratorPage... written) {
    return files(site, articles, List.of(new ClasspathTemplates()), written);
  }

  static String text(List<OutputFile> files, String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + path));
  }

  private static void write(String name, List<OutputFile> files) throws IOException {
    List<OutputFile> all = new ArrayList<>(files);
    all.add(
        new OutputFile("assets/pictures/passage.svg", PICTURE.getBytes(StandardCharsets.UTF_8)));
    for (OutputFile file : all) {
      Path to = Path.of("target", "look", name).resolve(file.path());
      Files.createDirectories(to.getParent());
      Files.write(to, file.bytes());
    }
  }

  public static void main(String[] args) throws IOException {
    SiteConfig hans = Digests.site(Language.ZH_HANS);
    CuratorPage about =
        new CuratorPage(
            "about",
            "关于这份剪报",
            Language.ZH_HANS,
            "<p>这里收录高纬度航道的公开报道。</p><h2>怎样收录</h2><p>每篇都注明出处。</p>");
    List<Article> mid = new ArrayList<>(SmallDigest.articles());
    mid.addAll(SmallDigest.many(36));
    mid.add(
        new Draft("怎样读这份剪报").pin().on(PartialDate.day(2026, 1, 5)).summary("先看出处，再看改动记录。").done());
    write("empty", files(hans, List.of()));
    write("one", files(hans, mid.subList(0, 1)));
    write("small", files(hans, SmallDigest.articles()));
    write("mid", files(hans, mid, about));
    write("hant", files(Digests.site(Language.ZH_HANT), mid));
    write("en", files(Digests.site(Language.ENGLISH), mid));
    write("big", files(hans, SmallDigest.many(1000)));
  }
}
