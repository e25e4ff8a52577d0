package wenzhai.model;

import java.util.List;

/**
 * A reading list that the curator wrote: {@code content/lists/first-steps.md}.
 *
 * @param file relative to the content folder
 * @param slug the page is {@code lists/SLUG.html}
 * @param title its heading
 * @param summary what it is for; may be empty
 * @param curator who made it; may be empty
 * @param date when, ISO 8601; may be empty
 * @param order its place among the lists, the least first
 * @param language what it is written in
 * @param parts in order
 */
public record ReadingList(
    String file,
    String slug,
    String title,
    String summary,
    String curator,
    String date,
    int order,
    Language language,
    List<Part> parts) {
  public ReadingList {
    parts = List.copyOf(parts);
  }

  /** The same list with other parts. */
  public ReadingList with(List<Part> others) {
    return new ReadingList(file, slug, title, summary, curator, date, order, language, others);
  }

  /** A piece of a list. */
  public sealed interface Part permits Heading, Words {}

  /** The heading of a section. */
  public record Heading(String text) implements Part {}

  /**
   * What the curator wrote in one place: an entry, when it links to an article of the digest.
   *
   * @param head sanitised HTML with the links; the first leads to {@link #link} of 0, and so on
   * @param note sanitised HTML that stands below it, with links of the same kind; may be empty
   * @param addresses where the links lead, as they were written
   */
  public record Words(String head, String note, List<String> addresses) implements Part {
    public Words {
      addresses = List.copyOf(addresses);
    }
  }

  /** What stands in the HTML for the address of that number, until it is known what it names. */
  public static String link(int number) {
    return "list-link-" + number;
  }
}
