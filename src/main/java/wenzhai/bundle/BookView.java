package wenzhai.bundle;

import java.util.List;

/**
 * What the templates of books get: a book.
 *
 * @param title its name
 * @param summary what it is about; may be empty
 * @param curator who chose; may be empty
 * @param language the BCP 47 tag of its title
 * @param introduction the curator's words before the first section: HTML, not to be escaped
 * @param parts its sections
 * @param count how many articles it has
 * @param minutes how long reading all of them takes
 */
public record BookView(
    String title,
    String summary,
    String curator,
    String language,
    String introduction,
    List<BookPart> parts,
    int count,
    int minutes) {

  /**
   * A section of a book.
   *
   * @param id unique in the book
   * @param heading empty when there is none
   * @param month ISO 8601 when the section is a month's; else empty
   * @param introduction the curator's words: HTML, not to be escaped; may be empty
   * @param chapters in order
   */
  public record BookPart(
      String id, String heading, String month, String introduction, List<ChapterView> chapters) {}
}
