package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.CuratorPage;
import wenzhai.model.Field;
import wenzhai.model.Language;
import wenzhai.model.LeadImage;
import wenzhai.model.Origin;
import wenzhai.model.OutputFile;
import wenzhai.model.Source;
import wenzhai.page.Digests;
import wenzhai.page.Draft;

class HostilePagesTest {
  private static final String EVIL =
      "\"><script>alert(1)</script><img src=x onerror='alert(2)'>{{ 7*7 }}{% include \"x\" %}"
          + "</title></textarea>\u202e&lt;b&gt;\u0007";

  /** The same hostile text in every field that a text may hold. */
  private static List<OutputFile> files() {
    Article article =
        new Draft(EVIL)
            .file("evil.md")
            .from(new Source("evil", EVIL, EVIL))
            .at(2024, 6, 21, 6, 58, 0)
            .evidence(Field.PUBLISHED, Origin.URL, EVIL)
            .collected("2024-06-21T07:00:00Z")
            .url("https://e.example/\"onmouseover=alert(1)")
            .original("javascript:alert(1)")
            .authors(EVIL, EVIL)
            .translator(EVIL)
            .wire(EVIL)
            .standfirst(EVIL)
            .tags(EVIL)
            .note(EVIL)
            .quote(EVIL)
            .pin()
            .lead(
                new LeadImage(
                    "https://e.example/a.jpg?\"onload=x",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(EVIL),
                    Optional.of(EVIL)))
            .body("<p>{{ 7*7 }}{% include \"x\" %}{# gone #}</p>")
            .change(EVIL, EVIL, EVIL)
            .done();
    CuratorPage page = new CuratorPage("notes", EVIL, Language.ENGLISH, "<p>{{ 7*7 }}</p>");
    return LookSite.files(Digests.site(Language.ZH_HANS), List.of(article), page);
  }

  @Test
  void noTextBecomesMarkup() {
    int pages = 0;
    for (OutputFile file : files()) {
      if (file.path().endsWith(".html")) {
        pages++;
        Document document =
            Jsoup.parse(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(document.select("body script, img, textarea, iframe, b b"))
            .as(file.path())
            .isEmpty();
        for (Element script : document.select("head script")) {
          boolean data = script.attr("type").equals("application/ld+json");
          assertThat(script.data()).as(file.path()).doesNotContain("<", data ? "\u2028" : "alert");
        }
        for (Element element : document.getAllElements()) {
          for (Attribute attribute : element.attributes()) {
            assertThat(attribute.getKey()).as(file.path()).doesNotStartWith("on");
            assertThat(attribute.getValue()).as(file.path()).doesNotStartWith("javascript:");
          }
        }
      }
    }
    assertThat(pages).isGreaterThan(11);
  }

  @Test
  void nothingInAnArticleIsReadAsTemplateCode() {
    List<OutputFile> files = files();
    String path =
        files.stream()
            .map(OutputFile::path)
            .filter(p -> p.startsWith("articles/") && !p.contains("changes"))
            .findFirst()
            .orElseThrow();
    String page = LookSite.text(files, path);

    assertThat(page)
        .contains("<p>{{ 7*7 }}{% include \"x\" %}{# gone #}</p>")
        .doesNotContain(">49<", "49{%");
    assertThat(Jsoup.parse(page).selectFirst("h1").text()).contains("{{ 7*7 }}");
    assertThat(LookSite.text(files, "notes.html")).contains("<p>{{ 7*7 }}</p>");
  }

  @Test
  void charactersThatHtmlForbidsAreLeftOut() {
    List<String> pages = new ArrayList<>();
    for (OutputFile file : files()) {
      pages.add(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    assertThat(pages).noneMatch(page -> page.indexOf('\u0007') >= 0);
  }

  @Test
  void theTextIsTheOnlyThingInItsElement() {
    List<OutputFile> files = files();
    for (OutputFile file : files) {
      if (file.path().startsWith("articles/") && !file.path().contains("changes")) {
        Document document = Jsoup.parse(LookSite.text(files, file.path()));
        assertThat(document.select("[itemprop=articleBody]")).hasSize(1);
        assertThat(document.selectFirst("[itemprop=articleBody]").html())
            .isEqualTo("<p>{{ 7*7 }}{% include \"x\" %}{# gone #}</p>");
      }
    }
  }
}
