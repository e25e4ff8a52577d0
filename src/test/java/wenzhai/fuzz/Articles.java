package wenzhai.fuzz;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import wenzhai.clean.ArticleCleaner;
import wenzhai.clean.CleaningRules;
import wenzhai.clean.Harmless;
import wenzhai.model.Article;
import wenzhai.model.ArticleFile;
import wenzhai.model.Change;
import wenzhai.model.Form;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.parse.ArticleFormat;
import wenzhai.parse.ArticleParser;
import wenzhai.parse.ClippedFormat;
import wenzhai.parse.CuratorPages;
import wenzhai.parse.FrontMatterFormat;
import wenzhai.parse.PlainTextFormat;
import wenzhai.parse.ReadingLists;
import wenzhai.parse.SavedPageFormat;
import wenzhai.read.ContentFolder;

/** The way of a text through the house, and the laws that hold on it for every text. */
final class Articles {
  private static final List<ArticleFormat> FORMATS =
      List.of(
          new ClippedFormat(),
          new FrontMatterFormat(),
          new SavedPageFormat(),
          new PlainTextFormat());

  private static final String HASH = "0000000000000000";

  /**
   * What these hold is not text of the article; most of it is on record, some is no text at all.
   */
  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, object, embed, applet, svg, math, textarea, title,"
          + " noembed, noframes, select, option, optgroup, datalist, button, canvas, map, audio,"
          + " video, progress, meter, marquee, portal, fencedframe, rb, rtc, head, frameset";

  private final OneFile file = new OneFile();
  private final ArticleParser parser;
  private final ArticleCleaner cleaner;

  Articles() {
    ContentFolder folder = file.folder();
    parser = new ArticleParser(FORMATS, folder.site(), folder.publishers());
    cleaner = new ArticleCleaner(CleaningRules.inOrder(), folder.site(), Map.of());
  }

  private static ArticleFile file(String text, Optional<ArticleFile.Sidecar> sidecar) {
    return new ArticleFile("articles/a.md", text, "UTF-8", HASH, sidecar);
  }

  /** A whole file, from its bytes' text to what is printed. */
  void article(String text) {
    lawful(file(text, Optional.empty()));
  }

  /** A body in Markdown below a header that is none of its business. */
  void markdown(String text) {
    article("---\ntitle: 河畔小镇重开渡轮\n---\n" + text);
  }

  /** A file as it lies on the disk, in whatever encoding; each character stands for a byte. */
  void bytes(String bytes) {
    file.read(bytes.getBytes(StandardCharsets.ISO_8859_1)).ifPresent(this::lawful);
  }

  /** What a curator wrote beside an article. */
  void sidecar(String yaml) {
    String text = "# 河畔小镇重开渡轮\n\n渡轮停了十一年，上个星期天清晨又鸣着汽笛离开了码头。\n";
    lawful(file(text, Optional.of(new ArticleFile.Sidecar("articles/a.yml", yaml))));
  }

  /** A reading list and a page. */
  void list(String text) {
    Problems problems = new Problems();
    ReadingLists.RawList list = ReadingLists.parse(file(text, Optional.empty()), problems);
    for (ReadingLists.RawPart part : list.parts()) {
      Harmless.check(text, cleaner.sanitise(part.head(), "lists/a.md", new Problems()));
      Harmless.check(text, cleaner.sanitise(part.note(), "lists/a.md", new Problems()));
    }
    CuratorPages.RawPage page = CuratorPages.parse(file(text, Optional.empty()), problems);
    Harmless.check(text, cleaner.sanitise(page.body(), "pages/a.md", new Problems()));
  }

  /** A body of HTML, of an article whose metadata are known. */
  void body(String html) {
    ArticleFile file = file("---\ntitle: 河畔小镇重开渡轮\n---\n", Optional.empty());
    ParsedArticle frame = parser.parse(file, new Problems());
    Element body = Jsoup.parseBodyFragment(html).body();
    lawful(new ParsedArticle(file, Form.CLIPPED, frame.metadata(), body, List.of()), html);
  }

  private void lawful(ArticleFile file) {
    lawful(parser.parse(file, new Problems()), file.text());
  }

  private void lawful(ParsedArticle parsed, String input) {
    Element before = parsed.body().clone();
    Problems problems = new Problems();
    Article once = cleaner.clean(parsed, problems);
    for (Problem problem : problems.sorted()) {
      if (problem.code().equals("rule-failed")) {
        throw new Broken("rule-failed", problem.message());
      }
    }
    try {
      Harmless.check("", once.body());
    } catch (AssertionError e) {
      throw new Broken("harmless", e.getMessage());
    }
    Document read = Jsoup.parseBodyFragment(once.body());
    read.outputSettings().prettyPrint(false);
    ParsedArticle again =
        new ParsedArticle(parsed.file(), parsed.form(), parsed.metadata(), read.body(), List.of());
    String twice = cleaner.clean(again, new Problems()).body();
    if (!twice.equals(once.body())) {
      throw new Broken("clean-twice", difference(once.body(), twice));
    }
    kept(before, once);
  }

  /** Every Chinese character of the text is printed, or on record as removed. */
  private static void kept(Element before, Article article) {
    StringBuilder kept = new StringBuilder(Jsoup.parseBodyFragment(article.body()).text());
    for (Change change : article.changes()) {
      if (change.before().length() >= 299) {
        return; // the record is cut there
      }
      kept.append('\n').append(change.before());
    }
    kept.append('\n').append(article.card().metadata()).append(article.card().leadImage());
    String there = unified(kept);
    for (TextNode node : before.selectNodes("::text", TextNode.class)) {
      if (!isText(node)) {
        continue;
      }
      for (String piece : unified(node.getWholeText()).split("[^\\p{IsHan}]+")) {
        if (!there.contains(piece)) {
          throw new Broken("text-kept", piece);
        }
      }
    }
  }

  /** A radical that stands where its character belongs is mended, and is no loss. */
  private static String unified(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean isText(TextNode node) {
    for (Node above = node.parent(); above != null; above = above.parent()) {
      if (above instanceof Element element && element.is(NO_TEXT)) {
        return false;
      }
    }
    return true;
  }

  static String difference(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 60);
    return "\n…"
        + one.substring(from, Math.min(one.length(), at + 60))
        + "…\n…"
        + other.substring(from, Math.min(other.length(), at + 60))
        + "…";
  }
}
