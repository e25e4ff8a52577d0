package wenzhai.bundle;

import java.util.List;

/**
 * What {@code book/package.peb} gets: the list of a book's files.
 *
 * @param identifier a URN that stays the same as long as the book is the same
 * @param title its name
 * @param summary what it is about; may be empty
 * @param curator who chose; may be empty
 * @param language the BCP 47 tag of its title
 * @param languages the tags of all its texts, without {@code language}
 * @param rightToLeft whether its pages turn that way
 * @param modified the newest moment that its articles know, ISO 8601 in UTC
 * @param pictures whether it has any
 * @param described whether all of its pictures have alternative texts
 * @param items its files but this one
 */
public record PackageView(
    String identifier,
    String title,
    String summary,
    String curator,
    String language,
    List<String> languages,
    boolean rightToLeft,
    String modified,
    boolean pictures,
    boolean described,
    List<BookFile> items) {

  /**
   * A file of the book.
   *
   * @param id a name that XML takes
   * @param path relative to the package file
   * @param type its media type
   * @param properties such as {@code nav}; may be empty
   * @param reading whether it is read in its turn
   */
  public record BookFile(String id, String path, String type, String properties, boolean reading) {}
}
