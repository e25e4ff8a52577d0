package wenzhai.bundle;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A bundle as one Markdown file: a header in YAML, sections as headings of the second level,
 * articles of the third, the curator's words as quotations.
 */
final class MarkdownBook implements BundleFormat {
  private static final int DEEPEST = 6;

  @Override
  public byte[] bytes(Bundle bundle, Material material, Press press) {
    BookView book =
        new Book(bundle, material).view(chapter -> "#" + chapter, path -> Optional.empty(), false);
    FlexmarkHtmlConverter converter =
        FlexmarkHtmlConverter.builder(
                new MutableDataSet()
                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false))
            .build();
    StringBuilder text = new StringBuilder("---\n");
    field(text, "title", book.title());
    field(text, "summary", book.summary());
    field(text, "curator", book.curator());
    field(text, "language", book.language());
    text.append("---\n\n# ").append(line(book.title())).append("\n\n");
    paragraphs(text, converter, book.introduction());
    for (BookView.Part part : book.parts()) {
      String heading = part.heading().isEmpty() ? part.month() : part.heading();
      if (!heading.isEmpty()) {
        text.append("## ").append(line(heading)).append("\n\n");
      }
      paragraphs(text, converter, part.introduction());
      part.chapters().forEach(chapter -> chapter(text, converter, chapter));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void chapter(
      StringBuilder text, FlexmarkHtmlConverter converter, ChapterView chapter) {
    text.append("### ").append(line(chapter.title())).append("\n\n");
    List<String> facts = new ArrayList<>();
    facts.add(line(chapter.source()));
    facts.add(chapter.published());
    chapter.authors().forEach(author -> facts.add(line(author)));
    facts.add(line(chapter.translator()));
    facts.add(chapter.url().isEmpty() ? "" : "<" + chapter.url() + ">");
    facts.removeIf(String::isEmpty);
    if (!facts.isEmpty()) {
      text.append(String.join(" · ", facts)).append("\n\n");
    }
    quotation(text, markdown(converter, chapter.remark()));
    quotation(text, line(chapter.note()));
    text.append(markdown(converter, lowered(chapter.body()))).append("\n\n");
  }

  private static void paragraphs(StringBuilder text, FlexmarkHtmlConverter converter, String html) {
    if (!html.isBlank()) {
      text.append(markdown(converter, html)).append("\n\n");
    }
  }

  private static String markdown(FlexmarkHtmlConverter converter, String html) {
    return html.isBlank() ? "" : converter.convert(html).strip();
  }

  /** Headings of an article stand below its title, which is of the third level. */
  private static String lowered(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element heading : document.body().select("h2,h3,h4,h5,h6")) {
      int level = heading.tagName().charAt(1) - '0' + 2;
      heading.tagName("h" + Math.min(DEEPEST, level));
    }
    return document.body().html();
  }

  private static void quotation(StringBuilder text, String words) {
    if (!words.isBlank()) {
      text.append("> ").append(words.replace("\n", "\n> ")).append("\n\n");
    }
  }

  private static void field(StringBuilder text, String name, String value) {
    if (!value.isBlank()) {
      String quoted = line(value).replace("\\", "\\\\").replace("\"", "\\\"");
      text.append(name).append(": \"").append(quoted).append("\"\n");
    }
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
