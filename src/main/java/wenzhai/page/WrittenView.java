package wenzhai.page;

/**
 * What {@code written.peb} gets: a page that the curator wrote.
 *
 * @param title its heading
 * @param language the BCP 47 tag of what it is written in
 * @param body sanitised HTML, not to be escaped
 */
public record WrittenView(String title, String language, String body) {}
