package wenzhai.bundle;

/**
 * What {@code book/section.peb} gets: the page before a section's chapters.
 *
 * @param language the BCP 47 tag of the book's title
 * @param part the section
 */
public record PartView(String language, BookView.BookPart part) {}
