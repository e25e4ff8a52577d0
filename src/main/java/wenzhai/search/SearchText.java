package wenzhai.search;

import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Article;
import wenzhai.model.Entry;
import wenzhai.model.Metadata;
import wenzhai.model.PartialDate;
import wenzhai.model.Source;

/**
 * What the search knows of an article: all that it finds and all that it shows. This is the one
 * place that decides what goes into the index.
 *
 * @param slug by which the page is called
 * @param date when it was published, ISO 8601; empty when not known
 * @param language the BCP 47 tag of what it is written in
 * @param title its headline
 * @param source what readers call its source; may be empty
 * @param credits a line for each author, translator and tag
 * @param body a line for each paragraph, heading, item and cell
 */
record SearchText(
    String slug,
    String date,
    String language,
    String title,
    String source,
    String credits,
    String body) {
  /** Parts the head, the credits and the body; no text holds it. */
  private static final char PART = 1;

  static SearchText of(Entry entry, Article article) {
    Metadata metadata = entry.card().metadata();
    List<String> credits = new ArrayList<>(metadata.authors());
    metadata.translator().ifPresent(credits::add);
    credits.addAll(metadata.tags());
    String body = BodyText.of(article.body());
    String standfirst = plain(metadata.summary().orElse(""));
    boolean apart = !standfirst.isEmpty() && !body.contains(standfirst);
    return new SearchText(
        entry.slug(),
        entry.card().published().map(PartialDate::iso).orElse(""),
        entry.card().language().tag(),
        plain(metadata.title()),
        plain(name(metadata.source())),
        lines(credits),
        apart ? standfirst + "\n" + body : body);
  }

  private static String name(Source source) {
    return source.isKnown() ? source.name() : "";
  }

  private static String lines(List<String> values) {
    StringBuilder lines = new StringBuilder();
    for (String value : values) {
      String line = plain(value);
      if (!line.isEmpty()) {
        lines.append(line).append('\n');
      }
    }
    return lines.toString();
  }

  /** Each run of spaces and control characters is one space, and none stands at the ends. */
  private static String plain(String value) {
    StringBuilder text = new StringBuilder(value.length());
    boolean inSpace = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean space = c <= ' ' || c == 0x7f;
      if (!space || !inSpace) {
        text.append(space ? ' ' : c);
      }
      inSpace = space;
    }
    return text.toString().strip();
  }

  /**
   * The form in which the browser gets it: slug, date, language, title and source a line each, then
   * behind a {@link #PART} the credits, and behind another the body.
   */
  char[] packed() {
    String head = String.join("\n", slug, date, language, title, source) + PART + credits + PART;
    char[] packed = new char[head.length() + body.length()];
    head.getChars(0, head.length(), packed, 0);
    body.getChars(0, body.length(), packed, head.length());
    for (int i = head.length(); i < packed.length; i++) {
      if (packed[i] == PART) {
        packed[i] = ' ';
      }
    }
    return packed;
  }
}
