package wenzhai.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bundle as one Markdown file: a header in YAML, sections as headings of the second level,
 * articles of the third, the curator's words as quotations.
 */
final class MarkdownBook implements BundleFormat {
  @Override
  public byte[] bytes(Bundle bundle, Material material, Press press) {
    Book whole =
        new Book(bundle, material, chapter -> "#" + chapter, path -> Optional.empty(), false);
    BookView book = whole.outline();
    StringBuilder text = new StringBuilder("---\n");
    field(text, "title", book.title());
    field(text, "summary", book.summary());
    field(text, "curator", book.curator());
    field(text, "language", book.language());
    text.append("---\n\n# ").append(MarkdownLines.escaped(line(book.title()))).append("\n\n");
    paragraphs(text, book.introduction());
    for (BookView.BookPart part : book.parts()) {
      String heading = part.heading().isEmpty() ? part.month() : part.heading();
      if (!heading.isEmpty()) {
        text.append("## ").append(MarkdownLines.escaped(line(heading))).append("\n\n");
      }
      paragraphs(text, part.introduction());
      part.chapters().forEach(chapter -> chapter(text, whole.whole(chapter.id())));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void chapter(StringBuilder text, ChapterView chapter) {
    text.append("### ").append(MarkdownLines.escaped(line(chapter.title()))).append("\n\n");
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
    quotation(text, MarkdownLines.escaped(chapter.quote()));
    quotation(text, MarkdownText.of(chapter.remark(), 0));
    quotation(text, MarkdownLines.escaped(chapter.note()));
    text.append(MarkdownText.of(chapter.body(), 2)).append("\n\n");
    if (chapter.excerpt() && !chapter.url().isEmpty()) {
      text.append("[…](<").append(chapter.url()).append(">)\n\n");
    }
  }

  private static void paragraphs(StringBuilder text, String html) {
    if (!html.isBlank()) {
      text.append(MarkdownText.of(html, 0)).append("\n\n");
    }
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
